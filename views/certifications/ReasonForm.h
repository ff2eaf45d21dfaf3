// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <utility>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace tenderyard {

class StackedField;
class TextLabel;

/// Asks for the reason of a decision in the place of its buttons: a code, a text, or both.
/// Keys: 1 to 9 choose a code (outside of the text), Ctrl+Enter sends, Esc goes back.
class ReasonForm : public QWidget
{
    Q_OBJECT
public:
    /// What is asked.
    struct Question
    {
        QString title;
        /// What it means; may be empty.
        QString explanation;
        QString button;
        /// As of makeButton().
        QString role = QStringLiteral("primary");
        /// Codes and their words; empty: only a text is asked for.
        QList<std::pair<QString, QString>> codes;
        /// The code that is chosen at first; empty: none.
        QString code;
        /// What is proposed to be said for a code ("" for where there are no codes).
        QHash<QString, QString> texts;
        bool textRequired = false;
    };

    explicit ReasonForm(QWidget *parent = nullptr);

    /// Shows it and takes the focus.
    void ask(const Question &question);
    /// Why it could not be done; the form stays.
    void fail(const Error &error);
    /// What Ctrl+Enter does.
    void send();
    /// Whether something was written that was not proposed.
    bool hasOwnWords() const;

Q_SIGNALS:
    void sent(const QString &code, const QString &text);
    void left();

private:
    void makeShortcuts();
    void proposeText();

    Question m_question;
    /// What was put into the text by itself.
    QString m_proposed;
    TextLabel *m_title;
    TextLabel *m_explanation;
    QComboBox *m_code;
    StackedField *m_codeRow;
    QPlainTextEdit *m_text;
    StackedField *m_textRow;
    TextLabel *m_problem;
    QPushButton *m_send;
};

} // namespace tenderyard
