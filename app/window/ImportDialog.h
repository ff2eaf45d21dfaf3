// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/OcdsImport.h"

#include <QDialog>

class QProgressBar;
class QPushButton;

namespace tenderyard {

class TextLabel;

/// Imports files with progress and cancel, and tells at the end what came of it.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// Begins at once; `database` outlives the dialog, which deletes itself when closed.
    ImportDialog(Database &database, const QStringList &paths, QWidget *parent = nullptr);

    /// It ended, well or not; only then the dialog can be closed.
    bool isFinished() const { return m_finished; }

protected:
    void reject() override;

private:
    void show(const ImportProgress &progress);
    void finish(const ImportResult &result);
    static QString countsText(const ImportReport::Counts &counts);

    OcdsImport m_import;
    TextLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_button;
    QString m_reportPath;
    bool m_finished = false;
};

} // namespace tenderyard
