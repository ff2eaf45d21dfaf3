// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviews/ReviewDialog.h"

#include "views/common/FieldRow.h"
#include "views/common/Fonts.h"

#include <QPlainTextEdit>
#include <QSpinBox>

namespace tenderyard {

ReviewDialog::ReviewDialog(const QString &title, const QString &explanation, const QString &button, int score,
                           const QString &comment, QWidget *parent)
    : FormDialog(title, explanation, button, QStringLiteral("primary"), parent), m_score(new QSpinBox),
      m_comment(new QPlainTextEdit(comment))
{
    m_score->setRange(1, 5);
    m_score->setMaximumWidth(scaled(90));
    m_score->setValue(score);
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(scaled(110));
    addField(QStringLiteral("score"), tr("&Score, 1 to 5"), m_score);
    addField(QStringLiteral("comment"), tr("&Comment"), m_comment);
}

int ReviewDialog::score() const
{
    return m_score->value();
}

QString ReviewDialog::comment() const
{
    return m_comment->toPlainText().trimmed();
}

} // namespace tenderyard
