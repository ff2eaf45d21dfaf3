// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tenderyard {

/// A table of a list: fixed row height, no grid, whole rows, sortable. Its columns fill the table until somebody sets a
/// width; they can be moved and hidden, and what people changed is remembered under `settingsName`; Ctrl+C copies tab
/// separated text.
class ListTable : public QTableView
{
    Q_OBJECT
public:
    explicit ListTable(const QString &settingsName, QWidget *parent = nullptr);
    ~ListTable() override;

    void setModel(QAbstractItemModel *model) override;
    /// Columns that are hidden until the person shows them. After setModel().
    void hideAtFirst(const QList<int> &columns);
    /// In the order in which they stand.
    QList<int> visibleColumns() const;
    /// A cell's text without what separates cells and lines.
    static QString cellText(QString text);
    /// The visible columns with their titles as tab separated lines, of the rows that are in memory; all: ListText.
    QString rowsAsText(bool selectedOnly) const;
    void copySelection();

Q_SIGNALS:
    /// Enter or a double click.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void takeWidths();
    void fitColumns();
    void hover(int row);
    void restoreHeader();
    void saveHeader() const;
    void showColumnMenu(const QPoint &position);

    QString m_settingsName;
    QList<int> m_hiddenAtFirst;
    /// The widths that the list asks for, at the present scale.
    QList<int> m_widths;
    /// Nobody has set a width, so the columns fill the table.
    bool m_fits = true;
    bool m_fitting = false;
    int m_hoveredRow = -1;
};

} // namespace tenderyard
