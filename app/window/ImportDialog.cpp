// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ImportDialog.h"

#include "models/workflow/RuleWords.h"
#include "views/common/TextLabel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace tenderyard {

ImportDialog::ImportDialog(Database &database, const QStringList &paths, QWidget *parent)
    : QDialog(parent), m_import(database), m_text(new TextLabel(tr("Reading files…"))), m_bar(new QProgressBar),
      m_button(makeButton(tr("Cancel")))
{
    setWindowTitle(tr("Import tenders"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setMinimumWidth(scaled(480));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setAccessibleName(tr("Progress of the import"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Import tenders"), TextRole::Pane));
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_button, 0, Qt::AlignTrailing);
    connect(m_button, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(&m_import, &OcdsImport::progressed, this, &ImportDialog::show);
    connect(&m_import, &OcdsImport::finished, this, &ImportDialog::finish);
    m_reportPath = QFileInfo(database.path())
                       .dir()
                       .filePath(QStringLiteral("import-%1.csv")
                                     .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    m_import.start(paths, m_reportPath, OcdsImport::By::SignedInStaff);
}

void ImportDialog::show(const ImportProgress &progress)
{
    const bool storing = progress.processesTotal > 0;
    m_bar->setMaximum(storing ? progress.processesTotal : progress.filesTotal);
    m_bar->setValue(storing ? progress.processesDone : progress.filesDone);
    m_text->setText(
        storing ? tr("Storing %1 of %2 tenders…")
                      .arg(QLocale().toString(progress.processesDone), QLocale().toString(progress.processesTotal))
                : tr("Reading %1 of %2 files…")
                      .arg(QLocale().toString(progress.filesDone), QLocale().toString(progress.filesTotal)));
}

void ImportDialog::finish(const ImportResult &result)
{
    m_finished = true;
    m_button->setText(tr("Close"));
    m_button->setEnabled(true);
    m_bar->hide();
    QString text = result.cancelled ? tr("Cancelled. What was stored before stays stored.") : tr("The import is done.");
    if (result.error)
        text = RuleWords::text(*result.error);
    if (result.report)
        text += u'\n' + countsText(result.report->counts);
    if (QFileInfo::exists(m_reportPath)) {
        text += u'\n' + tr("The report %1 stands beside the office. It lists what was not understood, file by file.")
                            .arg(QFileInfo(m_reportPath).fileName());
        QPushButton *open = makeButton(tr("Open the report"), QStringLiteral("link"));
        connect(open, &QPushButton::clicked, this,
                [path = m_reportPath] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->count() - 1, open, 0, Qt::AlignLeading);
    }
    m_text->setText(text);
    adjustSize();
}

QString ImportDialog::countsText(const ImportReport::Counts &counts)
{
    QStringList lines{tr("%n tenders made", nullptr, counts.processesMade)};
    if (counts.processesChanged > 0)
        lines.append(tr("%n brought up to date", nullptr, counts.processesChanged));
    if (counts.processesUnchanged + counts.processesTakenOver > 0)
        lines.append(tr("%n left as they are", nullptr, counts.processesUnchanged + counts.processesTakenOver));
    if (counts.processesFailed > 0)
        lines.append(tr("%n could not be imported", nullptr, counts.processesFailed));
    if (counts.damagedFiles > 0)
        lines.append(tr("%n files could not be read", nullptr, counts.damagedFiles));
    return lines.join(QStringLiteral(" · "));
}

void ImportDialog::reject()
{
    if (m_finished) {
        QDialog::reject();
        return;
    }
    m_button->setEnabled(false);
    m_text->setText(tr("Cancelling…"));
    m_import.cancel();
}

} // namespace tenderyard
