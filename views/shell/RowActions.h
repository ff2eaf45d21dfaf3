// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "models/workflow/ActionState.h"
#include "views/shell/OfficeContext.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QPushButton;

namespace tenderyard {

class ActionRunner;
class TextLabel;

/// The bar below a list: everything that can be done with the selected row, and why not what cannot.
class RowActions : public QWidget
{
    Q_OBJECT
public:
    /// `entity`: whose workflow the rows are under. `leftOut`: actions that have no place here.
    RowActions(OfficeContext &context, const QString &entity, const QStringList &leftOut = {},
               QWidget *parent = nullptr);

    /// The row that is selected, with what to call it; nothing hides the bar.
    void setRow(const std::optional<Row> &row, const QString &title = {}, const QString &figures = {});
    /// Adds something of the page's own at the trailing side, shown while a row is selected.
    QPushButton *addButton(const QString &text);
    /// Does the primary action (Ctrl+Enter).
    void triggerFirst();

Q_SIGNALS:
    void done(const QString &action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    void show(const QList<ActionState> &states);
    void clear();

    OfficeContext &m_context;
    const QString m_entity;
    const QStringList m_leftOut;
    ActionRunner *m_runner;
    std::optional<Row> m_row;
    quint64 m_token = 0;
    TextLabel *m_title;
    TextLabel *m_figures;
    TextLabel *m_reasons;
    QHBoxLayout *m_buttons;
    QList<QWidget *> m_made;
    /// The primary one; null without any.
    QPushButton *m_first = nullptr;
};

} // namespace tenderyard
