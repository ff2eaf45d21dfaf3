// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/FileDialogs.h"

#include <QFileDialog>

namespace tenderyard {

namespace {

void openDialog(QFileDialog *dialog, FileDialogs::Chosen chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [chosen = std::move(chosen)](const QStringList &paths) { chosen(paths); });
    dialog->open();
}

} // namespace

void SystemFileDialogs::openFiles(QWidget *parent, const QString &title, const QString &filter, bool several,
                                  Chosen chosen)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    openDialog(dialog, std::move(chosen));
}

void SystemFileDialogs::openFolder(QWidget *parent, const QString &title, Chosen chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    openDialog(dialog, std::move(chosen));
}

void SystemFileDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                 const QString &filter, Chosen chosen)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestion);
    openDialog(dialog, std::move(chosen));
}

} // namespace tenderyard
