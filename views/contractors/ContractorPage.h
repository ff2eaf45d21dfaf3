// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordReader.h"
#include "views/shell/Page.h"

#include <optional>

class QPushButton;
class QTabWidget;

namespace tenderyard {

class Banner;
class DocumentOpener;
class EntityList;
class FactList;
class ListTable;
class NeedsList;
class PageHeader;
class RowActions;
class StateStack;
class TextLabel;

/// One contractor: facts, what is asked of it, certifications, reviews, history, and what can be done with the profile.
class ContractorPage : public Page
{
    Q_OBJECT
public:
    explicit ContractorPage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;
    void triggerPrimary() override;
    QTableView *listView() override;

private:
    QWidget *makeOverview();
    ListTable *addList(EntityList *list, const QString &settingsName, const QString &title);
    void makeActions();
    void connectPage();
    void show(const Rows &rows);
    void showRequests(const Rows &rows);
    void filterLists();
    void addCertification();

    Uuid m_id;
    std::optional<Row> m_profile;
    RecordReader m_reader;
    RecordReader m_requests;
    PageHeader *m_header;
    Banner *m_banner;
    FactList *m_facts;
    NeedsList *m_needs;
    TextLabel *m_asked;
    QTabWidget *m_tabs;
    StateStack *m_states;
    RowActions *m_actions;
    QPushButton *m_ask = nullptr;
    QPushButton *m_record = nullptr;
    DocumentOpener *m_opener;
    EntityList *m_certifications;
    EntityList *m_reviews;
    EntityList *m_history;
};

} // namespace tenderyard
