// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordReader.h"
#include "views/shell/Page.h"

#include <optional>

class QPushButton;
class QTableView;

namespace tenderyard {

class ActionRunner;
class Banner;
class PageHeader;
class PlanModel;
class RowActions;
class StateStack;
class TextLabel;

/// The milestone plan of one contract: made and changed while it is awarded, then followed until all is paid.
class PlanPage : public Page
{
    Q_OBJECT
public:
    explicit PlanPage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;
    void triggerPrimary() override;
    QString keyHints() const override;

private:
    void makeTable();
    QWidget *makeFooter();
    void showContract(const Rows &rows);
    void showPlan(const Rows &rows);
    void showSums();
    void askActions();
    void showSelection();
    Money stillToPlan() const;
    void addMilestone();
    void changeMilestone();
    void removeMilestone();
    void move(int by);
    void splitEvenly();
    void report(const Outcome &outcome);
    const Row *currentRow() const;

    Uuid m_contractId;
    std::optional<Row> m_contract;
    RecordReader m_contractReader;
    RecordReader m_planReader;
    PlanModel *m_model;
    QTableView *m_table;
    PageHeader *m_header;
    StateStack *m_states;
    Banner *m_banner;
    RowActions *m_actions;
    ActionRunner *m_runner;
    QPushButton *m_split;
    QPushButton *m_add;
    QPushButton *m_start;
    QWidget *m_editButtons;
    TextLabel *m_sum;
    TextLabel *m_planned;
    TextLabel *m_rest;
};

} // namespace tenderyard
