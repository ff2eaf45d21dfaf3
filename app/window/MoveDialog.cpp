// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MoveDialog.h"

#include "app/window/MoveForm.h"
#include "models/domain/Deliver.h"
#include "models/server/copy/CopyHandOut.h"
#include "models/storage/PostgresAddress.h"
#include "models/workflow/RuleWords.h"
#include "views/common/FileDialogs.h"
#include "views/common/FormDialog.h"
#include "views/common/TextLabel.h"
#include "views/shell/FieldScroll.h"

#include <QFontDatabase>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tenderyard {

namespace {

constexpr int lookEvery = 100; // ms
/// Thousandths: there may be more rows than an int can count.
constexpr int wholeBar = 1000;

Outcome writeHandOut(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    // Passwords are in it: nobody else on this computer needs to read it.
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    return written ? Outcome() : failure(QStringLiteral("file.not_written"), file.errorString());
}

} // namespace

MoveDialog::MoveDialog(const QString &from, FileDialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_dialogs(dialogs), m_form(new MoveForm(from, dialogs)), m_pages(new QStackedWidget),
      m_doing(new TextLabel({})), m_bar(new QProgressBar), m_summary(new TextLabel({})), m_parts(new QPlainTextEdit),
      m_said(new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary)),
      m_act(makeButton(tr("Co&py"), QStringLiteral("primary"))), m_close(makeButton(tr("&Cancel")))
{
    const bool toServer = !PostgresAddress::isOne(from);
    setWindowTitle(toServer ? tr("Move to a server") : tr("Move to a file"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setModal(true);
    setMinimumWidth(scaled(600));
    auto *explanation = new TextLabel(
        toServer
            ? tr("The office and its documents are copied to a server, and compared. Everybody gets a new password. "
                 "This file stays as it is; nobody should go on working in it afterwards.")
            : tr("The office and its documents are copied to a file, and compared. Everybody gets a new password. The "
                 "office on the server stays as it is; nobody should go on working in it afterwards."),
        TextRole::Body, TextLabel::Ink::Secondary);
    explanation->setWordWrap(true);
    m_pages->addWidget(new FieldScroll(m_form));
    m_pages->addWidget(makeProgressPage());
    m_pages->addWidget(makeReportPage());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_act);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(windowTitle(), TextRole::Pane));
    column->addWidget(explanation);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    // As high as it wants to be, where the screen allows it; left to itself it takes two thirds of the screen.
    constexpr int roomAround = 80;
    resize(minimumWidth(),
           std::min(layout()->totalHeightForWidth(minimumWidth()), screen()->availableSize().height() - roomAround));
    m_act->setDefault(true);
    connect(m_act, &QPushButton::clicked, this, [this] { m_mustSave ? save() : start(); });
    connect(m_close, &QPushButton::clicked, this, &MoveDialog::reject);
    connect(&m_look, &QTimer::timeout, this, &MoveDialog::showProgress);
}

QWidget *MoveDialog::makeProgressPage()
{
    m_bar->setAccessibleName(tr("Progress of the copying"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(3, 3, 3, 3);
    column->setSpacing(10);
    column->addWidget(m_doing);
    column->addWidget(m_bar);
    column->addStretch();
    return page;
}

QWidget *MoveDialog::makeReportPage()
{
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->setWordWrap(true);
    m_parts->setReadOnly(true);
    m_parts->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_parts->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_parts->setLayoutDirection(Qt::LeftToRight);
    m_parts->setTabChangesFocus(true);
    m_parts->setAccessibleName(tr("How everybody signs in"));
    m_parts->setMinimumHeight(scaled(220));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(3, 3, 3, 3);
    column->setSpacing(10);
    column->addWidget(m_summary);
    column->addWidget(m_parts, 1);
    column->addWidget(m_said);
    return page;
}

void MoveDialog::start()
{
    const std::optional<CopyRequest> request = m_form->request();
    if (!request)
        return;
    m_job = std::make_unique<CopyJob>();
    m_doing->setText(tr("Connecting…"));
    m_bar->setRange(0, wholeBar);
    m_bar->setValue(0);
    m_pages->setCurrentIndex(1);
    m_act->hide();
    m_close->setFocus();
    m_look.start(lookEvery);
    deliver(m_job->start(*request), this, [this](const Expected<CopyReport> &report) { finish(report); });
}

void MoveDialog::showProgress()
{
    const CopyProgress progress = m_job->progress();
    if (progress.total == 0)
        return;
    const QString done = QLocale().toString(progress.done);
    const QString total = QLocale().toString(progress.total);
    switch (progress.phase) {
    case CopyProgress::Phase::Copying:
        m_doing->setText(tr("Copying rows: %1 of %2").arg(done, total));
        break;
    case CopyProgress::Phase::Documents:
        m_doing->setText(tr("Copying documents: %1 of %2").arg(done, total));
        break;
    case CopyProgress::Phase::Comparing:
        m_doing->setText(tr("Comparing: %1 of %2").arg(done, total));
        break;
    case CopyProgress::Phase::People:
        m_doing->setText(tr("Making passwords: %1 of %2").arg(done, total));
        break;
    }
    m_bar->setValue(int(progress.done * wholeBar / progress.total));
}

void MoveDialog::finish(const Expected<CopyReport> &report)
{
    m_look.stop();
    m_job.reset();
    m_act->show();
    m_close->setEnabled(true);
    if (report) {
        showReport(*report);
        return;
    }
    m_pages->setCurrentIndex(0);
    m_form->showError(report.error());
}

void MoveDialog::showReport(const CopyReport &report)
{
    m_mustSave = !report.people.isEmpty();
    m_act->setVisible(m_mustSave);
    m_act->setText(tr("&Save as a file…"));
    m_close->setText(tr("C&lose"));
    const Invitation common = m_form->common();
    m_summary->setText(CopyHandOut::summary(report, common).join(u'\n'));
    m_parts->setPlainText(CopyHandOut::parts(report, common));
    m_parts->setVisible(m_mustSave);
    m_said->setText(
        tr("The passwords are shown this once. Save them, and hand each person their part on a way that you "
           "trust."));
    m_said->setVisible(m_mustSave);
    m_pages->setCurrentIndex(2);
    (m_mustSave ? m_act : m_close)->setFocus();
}

void MoveDialog::save()
{
    m_dialogs.saveFile(this, tr("Save how everybody signs in"), QStringLiteral("invitations.txt"),
                       tr("Text (*.txt);;All files (*)"), [this](const QStringList &paths) {
                           const QFuture<Outcome> writing =
                               QtConcurrent::run([path = paths.value(0), text = m_parts->toPlainText()] {
                                   return writeHandOut(path, text);
                               });
                           deliver(writing, this, [this](const Outcome &saved) {
                               m_mustSave = !saved;
                               m_said->setText(saved ? tr("Saved. Delete the file when everybody has their part.")
                                                     : RuleWords::text(saved.error()));
                               m_act->setVisible(m_mustSave);
                               m_close->setFocus();
                           });
                       });
}

void MoveDialog::reject()
{
    if (m_job) {
        m_doing->setText(tr("Stopping…"));
        m_look.stop();
        m_close->setEnabled(false);
        m_job->cancel();
        return;
    }
    if (m_mustSave) {
        askToConfirm(this, tr("Close without saving?"),
                     tr("The passwords are not shown again. Without them nobody can sign in."),
                     tr("Close without saving"), [this] { QDialog::reject(); });
        return;
    }
    QDialog::reject();
}

} // namespace tenderyard
