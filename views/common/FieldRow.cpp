// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/FieldRow.h"

#include "views/common/TextLabel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

namespace tenderyard {

FieldRow::FieldRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(label)), m_field(field),
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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addWidget(m_field, 3, Qt::AlignTop);
    row->addWidget(m_note, 2, Qt::AlignTop);
    setFocusProxy(m_field);
}

void FieldRow::showNote(const QString &text)
{
    m_note->setText(text);
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
