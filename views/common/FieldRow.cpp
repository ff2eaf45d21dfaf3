// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/FieldRow.h"

#include "views/common/TextLabel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

namespace tenderyard {

FieldRow::FieldRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_label(new QLabel(label)), m_field(field),
      m_note(new TextLabel({}, TextRole::Body, TextLabel::Ink::Hint))
{
    QString plain = label;
    m_field->setAccessibleName(plain.remove(u'&'));
    m_label->setBuddy(m_field);
    m_label->setFixedWidth(scaled(160));
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_label->setFont(fontOf(TextRole::Body));
    m_label->setMinimumHeight(scaled(30));
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(scaled(30));
    if (qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field) || qobject_cast<QComboBox *>(field))
        m_field->setMaximumWidth(std::min(m_field->maximumWidth(), scaled(440)));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_field, 0, 1, Qt::AlignTop);
    m_grid->addWidget(m_note, 0, 2, Qt::AlignTop);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    setFocusProxy(m_field);
}

void FieldRow::putNoteBelow()
{
    m_isNoteBelow = true;
    m_grid->removeWidget(m_note);
    m_grid->addWidget(m_note, 1, 1);
    m_grid->setColumnStretch(2, 0);
    // A short field keeps its width, and its label its place: what is left over is behind it.
    if (m_field->maximumWidth() < scaled(440)) {
        m_field->setMinimumWidth(m_field->maximumWidth());
        m_grid->removeWidget(m_field);
        m_grid->addWidget(m_field, 0, 1, Qt::AlignTop | Qt::AlignLeading);
    }
    m_note->setMinimumHeight(0);
    m_note->setVisible(!m_note->text().isEmpty());
}

void FieldRow::showNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!m_isNoteBelow || !text.isEmpty());
    m_note->setTone(m_hasError ? std::optional(Tone::Red) : std::nullopt);
    m_field->setProperty("invalid", m_hasError);
    m_field->setAccessibleDescription(text);
    m_field->update();
}

void FieldRow::setError(const QString &text)
{
    m_hasError = true;
    showNote(text);
}

void FieldRow::clearError()
{
    m_hasError = false;
    showNote(m_hint);
}

void FieldRow::setHint(const QString &text)
{
    m_hint = text;
    if (!m_hasError)
        showNote(text);
}

} // namespace tenderyard
