// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "models/workflow/CertificationCatalog.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace tenderyard {

/// What certifications can be, as staff maintain it: added, renamed, ordered, retired, and whether a limit is asked
/// for. Each change is saved at once.
class CertificationTypesEdit : public QWidget
{
    Q_OBJECT
public:
    /// `database` outlives the widget.
    explicit CertificationTypesEdit(Database &database, QWidget *parent = nullptr);

    /// Reads them anew.
    void load();

Q_SIGNALS:
    /// Those that are offered, once they were read.
    void offered(const QStringList &types);
    /// `renamed`: what is asked for may be another type now.
    void saved(bool renamed);
    void failed(const tenderyard::Error &error);

private:
    void makeTable();
    void show(const QList<CertificationType> &types);
    void showButtons();
    int chosenRow() const;
    void add();
    void rename();
    void move(int by);
    void retire();
    void askLimit();
    bool isKnown(const QString &name) const;
    /// Writes them and shows what is there afterwards; the row stays chosen.
    void save(const QList<CertificationType> &types, int row);

    CertificationCatalog m_catalog;
    QList<CertificationType> m_types;
    QTableWidget *m_table;
    QPushButton *m_rename;
    QPushButton *m_limit;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_retire;
    bool m_isSaving = false;
    /// Chosen once they were read again.
    QString m_wanted;
};

} // namespace tenderyard
