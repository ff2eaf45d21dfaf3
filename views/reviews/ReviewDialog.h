// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/FormDialog.h"

class QPlainTextEdit;
class QSpinBox;

namespace tenderyard {

/// Asks for a score and a comment about a contractor. Whoever opens it says with onSend() what is done with them.
class ReviewDialog : public FormDialog
{
    Q_OBJECT
public:
    ReviewDialog(const QString &title, const QString &explanation, const QString &button, int score,
                 const QString &comment, QWidget *parent);

    int score() const;
    QString comment() const;

private:
    QSpinBox *m_score;
    QPlainTextEdit *m_comment;
};

} // namespace tenderyard
