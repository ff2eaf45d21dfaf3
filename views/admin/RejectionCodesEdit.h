// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "models/workflow/CertificationCatalog.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace tenderyard {

/// The reasons for which certifications are sent back, as staff maintain them: added, worded, ordered, retired. Each
/// change is saved at once.
class RejectionCodesEdit : public QWidget
{
    Q_OBJECT
public:
    /// `database` outlives the widget.
    explicit RejectionCodesEdit(Database &database, QWidget *parent = nullptr);

    /// Reads them anew.
    void load();

Q_SIGNALS:
    void saved();
    void failed(const tenderyard::Error &error);

private:
    void makeTable();
    void show(const QList<RejectionCode> &codes);
    void showButtons();
    void add();
    void changeWords();
    void move(int by);
    void retire();
    /// Writes them and shows what is there afterwards; the row stays chosen.
    void save(const QList<RejectionCode> &codes, int row);
    static QString wordsOf(const RejectionCode &code);
    QString freeCodeFor(const QString &label) const;

    CertificationCatalog m_catalog;
    QList<RejectionCode> m_codes;
    QTableWidget *m_table;
    QPushButton *m_change;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_retire;
    bool m_isSaving = false;
    int m_wantedRow = -1;
};

} // namespace tenderyard
