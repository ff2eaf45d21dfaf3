// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tenderyard {

/// A table of a list: fixed row height, no grid, whole rows, sortable; its columns can be moved and hidden and are
/// remembered under `settingsName`; Ctrl+C copies tab separated text.
class ListTable : public QTableView
{
    Q_OBJECT
public:
    explicit ListTable(const QString &settingsName, QWidget *parent = nullptr);
    ~ListTable() override;

    void setModel(QAbstractItemModel *model) override;
    /// Columns that are hidden until the person shows them. After setModel().
    void hideAtFirst(const QList<int> &columns);
    /// The visible columns with their titles as tab separated lines.
    QString rowsAsText(bool selectedOnly) const;
    void copySelection();

Q_SIGNALS:
    /// Enter or a double click.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restoreHeader();
    void saveHeader() const;
    void showColumnMenu(const QPoint &position);

    QString m_settingsName;
    QList<int> m_hiddenAtFirst;
};

} // namespace tenderyard
