// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMimeData;
class QProgressBar;
class QPushButton;

namespace tenderyard {

class FileDialogs;
class TextLabel;

/// A field for one local file: its name, the button that chooses another, and how far storing it is.
class FileChoice : public QWidget
{
    Q_OBJECT
public:
    /// `dialogs` outlives the field.
    explicit FileChoice(FileDialogs &dialogs, QWidget *parent = nullptr);

    void setPath(const QString &path);
    /// Empty while nothing is chosen.
    QString path() const { return m_path; }
    /// `done` of `all` KiB are stored; 0 of 0 hides the bar.
    void showProgress(int done, int all);
    /// What file dialogs and drops accept, as QFileDialog has it.
    static QString filter();
    /// The local files of a drop.
    static QStringList dropped(const QMimeData *data);

Q_SIGNALS:
    /// Another file is chosen; may be empty.
    void pathChanged(const QString &path);

private:
    FileDialogs &m_dialogs;
    QString m_path;
    TextLabel *m_name;
    QPushButton *m_choose;
    QProgressBar *m_progress;
};

} // namespace tenderyard
