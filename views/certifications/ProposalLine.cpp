// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/ProposalLine.h"

#include "views/common/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace tenderyard {

ProposalLine::ProposalLine(const QString &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 2);
    m_row->setSpacing(6);
    // Below the field, not below its label.
    m_row->addSpacing(scaled(160) + 16);
    m_row->addWidget(new TextLabel(tr("Document says:"), TextRole::Caption, TextLabel::Ink::Secondary));
    m_row->addStretch(1);
    hide();
}

void ProposalLine::setValues(const QList<Value> &values)
{
    const auto isSame = [](const Value &a, const Value &b) { return a.text == b.text; };
    // A button that has the focus stays as long as it says the same.
    if (std::ranges::equal(values, m_values, isSame))
        return;
    m_values = values;
    for (QWidget *made : std::as_const(m_made)) {
        made->hide();
        m_row->removeWidget(made);
        made->deleteLater();
    }
    m_made.clear();
    for (const Value &value : values) {
        auto *text = new TextLabel(value.text, TextRole::CaptionStrong);
        text->setTextFormat(Qt::PlainText);
        QPushButton *use = makeButton(tr("Use"), QStringLiteral("link"));
        use->setFixedHeight(scaled(22));
        use->setAccessibleName(tr("Use %1 for “%2”").arg(value.text, m_field));
        connect(use, &QPushButton::clicked, this, [this, taken = value.value] { Q_EMIT used(taken); });
        for (QWidget *made : {static_cast<QWidget *>(text), static_cast<QWidget *>(use)}) {
            m_row->insertWidget(m_row->count() - 1, made);
            m_made.append(made);
        }
    }
    setVisible(!values.isEmpty());
}

} // namespace tenderyard
