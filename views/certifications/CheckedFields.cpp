// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/CheckedFields.h"

#include "views/certifications/CheckedField.h"
#include "views/common/TextLabel.h"

#include <QHBoxLayout>

namespace tenderyard {

CheckedFields::CheckedFields(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    auto *header = new QWidget;
    const auto title = [](const QString &text) {
        return new TextLabel(text, TextRole::CaptionStrong, TextLabel::Ink::Secondary);
    };
    auto *field = title(tr("Field"));
    field->setFixedWidth(scaled(76));
    auto *document = title(tr("Document"));
    document->setFixedWidth(scaled(78));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(scaled(10), scaled(4), scaled(10), scaled(6));
    row->setSpacing(scaled(8));
    row->addWidget(field);
    row->addWidget(title(tr("Entered")), 1);
    row->addWidget(document);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(header);
    m_column->addWidget(makeLine());
}

void CheckedFields::setFields(const QList<ComparedField> &fields)
{
    setVisible(!fields.isEmpty());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i < m_rows.size() && m_rows.at(i)->field() == fields.at(i))
            continue;
        auto *row = new CheckedField(fields.at(i));
        connect(row, &CheckedField::judged, this, &CheckedFields::differencesChanged);
        if (i < m_rows.size()) {
            CheckedField *old = m_rows.at(i);
            delete m_column->replaceWidget(old, row);
            old->hide();
            old->deleteLater();
            m_rows[i] = row;
        } else {
            m_column->addWidget(row);
            m_rows.append(row);
        }
    }
    while (m_rows.size() > fields.size()) {
        CheckedField *old = m_rows.takeLast();
        old->hide();
        m_column->removeWidget(old);
        old->deleteLater();
    }
    Q_EMIT differencesChanged();
}

QList<ComparedField> CheckedFields::differences() const
{
    QList<ComparedField> found;
    for (const CheckedField *row : m_rows) {
        if (!row->differs())
            continue;
        found.append(row->field());
        found.last().printed = row->printed();
    }
    return found;
}

} // namespace tenderyard
