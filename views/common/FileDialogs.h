// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace tenderyard {

/// Asks for files without waiting. Tests put their own in.
class FileDialogs
{
public:
    using Chosen = std::function<void(const QStringList &paths)>;

    FileDialogs() = default;
    virtual ~FileDialogs() = default;
    FileDialogs(const FileDialogs &) = delete;
    FileDialogs &operator=(const FileDialogs &) = delete;

    /// `filter` as QFileDialog has it. `chosen` is called when the person chose, and not when they cancelled.
    virtual void openFiles(QWidget *parent, const QString &title, const QString &filter, bool several,
                           Chosen chosen) = 0;
    virtual void openFolder(QWidget *parent, const QString &title, Chosen chosen) = 0;
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                          Chosen chosen) = 0;
};

/// The system's file dialogs.
class SystemFileDialogs final : public FileDialogs
{
public:
    void openFiles(QWidget *parent, const QString &title, const QString &filter, bool several, Chosen chosen) override;
    void openFolder(QWidget *parent, const QString &title, Chosen chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                  Chosen chosen) override;
};

} // namespace tenderyard
