// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/InvitationDialog.h"

#include "models/domain/Deliver.h"
#include "models/domain/Expected.h"
#include "models/workflow/RuleWords.h"
#include "views/common/FileDialogs.h"
#include "views/common/Fonts.h"
#include "views/common/TextLabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QTextDocument>
#include <QtConcurrentRun>

#include <tuple>

namespace tenderyard {

namespace {

Outcome writeText(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    // A password is in it: nobody else on this computer needs to read it.
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    return written ? Outcome() : failure(QStringLiteral("file.not_written"), file.errorString());
}

} // namespace

InvitationDialog::InvitationDialog(const QString &person, const Invitation &invitation, const QString &note,
                                   FileDialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_dialogs(dialogs), m_text(new QPlainTextEdit),
      m_said(new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary))
{
    setWindowTitle(tr("Invitation for %1").arg(person));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setModal(true);
    auto *heading = new TextLabel(windowTitle(), TextRole::Pane);
    auto *words = new TextLabel(tr("Hand this over on a way that you trust. The password works once and is not shown "
                                   "again; the person chooses one of their own when they connect."),
                                TextRole::Body, TextLabel::Ink::Secondary);
    auto *noteLabel = new TextLabel(note);
    noteLabel->setTone(Tone::Amber);
    if (note.isEmpty())
        noteLabel->hide();
    for (TextLabel *label : {heading, words, noteLabel, m_said})
        label->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setPlainText(invitation.toText());
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setAccessibleName(tr("Invitation"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(scaled(220));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto addButton = [&](QPushButton *button, void (InvitationDialog::*act)()) {
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    addButton(makeButton(tr("&Save as a file…"), {}, QStringLiteral("download")), &InvitationDialog::save);
    addButton(makeButton(tr("&Print…"), {}, QStringLiteral("print")), &InvitationDialog::print);
    buttons->addStretch();
    QPushButton *close = makeButton(tr("C&lose"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    QPushButton *copyButton = makeButton(tr("&Copy"), QStringLiteral("primary"), QStringLiteral("copy"));
    addButton(copyButton, &InvitationDialog::copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(words);
    column->addWidget(noteLabel);
    column->addWidget(m_text, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
    setMinimumWidth(scaled(640));
    copyButton->setFocus();
}

void InvitationDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    say(tr("Copied. Whatever is copied can be read by other programs on this computer."));
}

void InvitationDialog::save()
{
    m_dialogs.saveFile(this, tr("Save the invitation"), QStringLiteral("invitation.txt"),
                       tr("Text (*.txt);;All files (*)"), [this](const QStringList &paths) {
                           const QString path = paths.value(0);
                           const QFuture<Outcome> writing = QtConcurrent::run(
                               [path, text = m_text->toPlainText()] { return writeText(path, text); });
                           deliver(writing, this, [this](const Outcome &saved) {
                               say(saved ? tr("Saved. Delete the file when it has been handed over.")
                                         : RuleWords::text(saved.error()));
                           });
                       });
}

void InvitationDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [printer, text = m_text->toPlainText(), title = windowTitle()] {
        // A printer may take its time to answer.
        std::ignore = QtConcurrent::run([printer, text, title] {
            QTextDocument document;
            document.setHtml(
                QStringLiteral("<h3>%1</h3><pre>%2</pre>").arg(title.toHtmlEscaped(), text.toHtmlEscaped()));
            document.print(printer.get());
        });
    });
    dialog->open();
}

void InvitationDialog::say(const QString &text)
{
    m_said->setText(text);
}

} // namespace tenderyard
