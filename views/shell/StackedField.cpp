// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/StackedField.h"

#include "views/common/TextLabel.h"

#include <QHBoxLayout>

namespace tenderyard {

StackedField::StackedField(const QString &label, QWidget *field, QWidget *beside, QWidget *parent)
    : QWidget(parent), m_field(field), m_note(new TextLabel({}, TextRole::Caption, TextLabel::Ink::Hint))
{
    auto *words = new TextLabel(label, TextRole::Body);
    words->setBuddy(field);
    QString plain = label;
    m_field->setAccessibleName(plain.remove(u'&'));
    m_note->setWordWrap(true);
    m_note->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    if (beside)
        row->addWidget(beside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(words);
    column->addLayout(row);
    column->addWidget(m_note);
    setFocusProxy(m_field);
}

void StackedField::showNote(const QString &text)
{
    m_note->setText(text);
    m_note->setTone(m_hasError ? std::optional(Tone::Red) : std::nullopt);
    m_note->setVisible(!text.isEmpty());
    m_field->setProperty("invalid", m_hasError);
    m_field->setAccessibleDescription(text);
    m_field->update();
}

void StackedField::setError(const QString &text)
{
    m_hasError = true;
    showNote(text);
}

void StackedField::clearError()
{
    m_hasError = false;
    showNote(m_hint);
}

void StackedField::setHint(const QString &text)
{
    m_hint = text;
    if (!m_hasError)
        showNote(text);
}

} // namespace tenderyard
