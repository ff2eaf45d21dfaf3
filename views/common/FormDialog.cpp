// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/FormDialog.h"

#include "models/workflow/RuleWords.h"
#include "views/common/FieldRow.h"
#include "views/common/TextLabel.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace tenderyard {

FormDialog::FormDialog(const QString &title, const QString &explanation, const QString &button, const QString &role,
                       QWidget *parent)
    : QDialog(parent), m_column(new QVBoxLayout), m_error(new TextLabel({})), m_button(makeButton(button, role))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setModal(true);
    auto *heading = new TextLabel(title, TextRole::Pane);
    heading->setWordWrap(true);
    auto *words = new TextLabel(explanation, TextRole::Body, TextLabel::Ink::Secondary);
    words->setWordWrap(true);
    m_error->setTone(Tone::Red);
    m_error->setWordWrap(true);
    m_error->hide();
    QPushButton *cancel = makeButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &FormDialog::trySend);
    m_button->setShortcut(Qt::CTRL | Qt::Key_Return);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_button);
    m_column->setSpacing(10);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 20, 24, 20);
    whole->setSpacing(12);
    whole->addWidget(heading);
    whole->addWidget(words);
    words->setVisible(!explanation.isEmpty());
    whole->addLayout(m_column);
    whole->addWidget(m_error);
    whole->addLayout(buttons);
    setMinimumWidth(scaled(560));
}

FieldRow *FormDialog::addField(const QString &name, const QString &label, QWidget *field)
{
    auto *row = new FieldRow(label, field);
    row->putNoteBelow();
    m_rows.append({name, row});
    m_column->addWidget(row);
    if (m_rows.size() == 1)
        field->setFocus();
    return row;
}

void FormDialog::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

void FormDialog::trySend()
{
    for (const auto &[name, row] : std::as_const(m_rows))
        row->clearError();
    m_error->hide();
    m_button->setEnabled(false);
    if (m_send)
        m_send();
}

void FormDialog::finish()
{
    accept();
}

void FormDialog::fail(const Error &error)
{
    fail(QList<Error>{error});
}

void FormDialog::fail(const QList<Error> &errors)
{
    m_button->setEnabled(true);
    FieldRow *first = nullptr;
    QStringList others;
    for (const Error &error : errors) {
        FieldRow *found = nullptr;
        for (const auto &[name, row] : std::as_const(m_rows)) {
            if (!error.field.isEmpty() && name == error.field)
                found = row;
        }
        if (found)
            found->setError(RuleWords::text(error));
        else
            others.append(RuleWords::text(error));
        if (!first)
            first = found;
    }
    m_error->setText(others.join(u'\n'));
    m_error->setVisible(!others.isEmpty());
    if (first)
        first->field()->setFocus();
    makeRoom();
}

void FormDialog::makeRoom()
{
    layout()->activate();
    const int wanted = std::min(layout()->totalHeightForWidth(width()), screen()->availableSize().height());
    if (wanted > height())
        resize(width(), wanted);
}

void askToConfirm(QWidget *parent, const QString &title, const QString &explanation, const QString &button,
                  std::function<void()> confirmed, const QString &role)
{
    auto *dialog = new FormDialog(title, explanation, button, role, parent);
    dialog->onSend([dialog, confirmed = std::move(confirmed)] {
        dialog->finish();
        confirmed();
    });
    dialog->open();
}

void askForReason(QWidget *parent, const QString &title, const QString &explanation, const QString &button,
                  const QStringList &codes, bool textRequired,
                  std::function<void(FormDialog *, const QString &, const QString &)> send, const QString &role)
{
    auto *dialog = new FormDialog(title, explanation, button, role, parent);
    QComboBox *choice = nullptr;
    if (!codes.isEmpty()) {
        choice = new QComboBox;
        choice->addItem(FormDialog::tr("Choose…"), QString());
        for (const QString &code : codes)
            choice->addItem(RuleWords::reasonCode(code), code);
        dialog->addField(QStringLiteral("status_reason_code"), FormDialog::tr("Reason"), choice);
    }
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(scaled(96));
    dialog->addField(QStringLiteral("status_reason"),
                     textRequired ? FormDialog::tr("In words") : FormDialog::tr("In words (optional)"), text);
    dialog->onSend([dialog, choice, text, textRequired, send = std::move(send)] {
        QList<Error> errors;
        const QString code = choice ? choice->currentData().toString() : QString();
        if (choice && code.isEmpty())
            errors.append({QStringLiteral("input.required"), {}, {}, QStringLiteral("status_reason_code"), {}});
        const QString words = text->toPlainText().trimmed();
        if (textRequired && words.isEmpty())
            errors.append({QStringLiteral("input.required"), {}, {}, QStringLiteral("status_reason"), {}});
        if (words.size() > 4000)
            errors.append({QStringLiteral("input.too_long"), {}, {}, QStringLiteral("status_reason"), {}});
        if (!errors.isEmpty())
            dialog->fail(errors);
        else
            send(dialog, code, words);
    });
    dialog->open();
}

} // namespace tenderyard
