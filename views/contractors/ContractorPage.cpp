// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contractors/ContractorPage.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/lists/ReviewList.h"
#include "models/workflow/Contractors.h"
#include "models/workflow/RuleWords.h"
#include "views/admin/HistoryDialog.h"
#include "views/certifications/CertificationDialog.h"
#include "views/certifications/DocumentOpener.h"
#include "views/certifications/FactList.h"
#include "views/certifications/NeedsList.h"
#include "views/certifications/SubjectWords.h"
#include "views/certifications/WordedCertificationList.h"
#include "views/common/Banner.h"
#include "views/common/ListTable.h"
#include "views/common/PageHeader.h"
#include "views/common/StateStack.h"
#include "views/common/TextLabel.h"
#include "views/common/WordedHistoryList.h"
#include "views/contractors/ChangeRequestDialog.h"
#include "views/documents/PortfolioDialog.h"
#include "views/shell/RowActions.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tenderyard {

ContractorPage::ContractorPage(OfficeContext &context, QWidget *parent)
    : Page(context, parent), m_reader(context.database), m_requests(context.database),
      m_header(new PageHeader(tr("Contractor"))), m_banner(new Banner), m_facts(new FactList),
      m_needs(new NeedsList(NeedsList::Adding::No)), m_asked(new TextLabel({})), m_tabs(new QTabWidget),
      m_actions(new RowActions(context, words::entity::profile,
                               {QStringLiteral("edit"), QStringLiteral("ask"), QStringLiteral("upload_certification"),
                                QStringLiteral("record_certification")})),
      m_opener(new DocumentOpener(context.documents, this)),
      m_certifications(new WordedCertificationList(context.database, this)),
      m_reviews(new ReviewList(context.database, this)), m_history(new WordedHistoryList(context.database, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeOverview(), tr("Over&view"));
    ListTable *certifications =
        addList(m_certifications, QStringLiteral("contractor_certifications"), tr("&Certifications"));
    certifications->hideAtFirst({m_certifications->columnOf(QStringLiteral("company"))});
    addList(m_reviews, QStringLiteral("contractor_reviews"), tr("&Reviews"))
        ->hideAtFirst({m_reviews->columnOf(QStringLiteral("company"))});
    ListTable *history = addList(m_history, QStringLiteral("contractor_history"), tr("&History"));
    connect(certifications, &ListTable::opened, this, [this](const QModelIndex &index) {
        if (const Row *row = m_certifications->rowAt(index.row()))
            m_opener->open(*row);
    });
    connect(history, &ListTable::opened, this, [this](const QModelIndex &index) {
        if (const Row *row = m_history->rowAt(index.row()))
            (new HistoryDialog(*row, this))->open();
    });
    m_states = new StateStack(m_tabs, new EmptyState(QStringLiteral("people"), tr("There is no such contractor"),
                                                     tr("It does not exist, or you may not see it.")));
    makeActions();
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(24, 0, 24, 0);
    inner->setSpacing(12);
    inner->addWidget(m_header);
    inner->addWidget(m_banner);
    inner->addWidget(m_states, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(inner, 1);
    whole->addWidget(m_actions);
    connectPage();
}

void ContractorPage::connectPage()
{
    connect(&m_reader, &RecordReader::loaded, this, &ContractorPage::show);
    connect(&m_reader, &RecordReader::failed, m_states, &StateStack::showError);
    connect(&m_requests, &RecordReader::loaded, this, &ContractorPage::showRequests);
    connect(m_states, &StateStack::retry, &m_reader, &RecordReader::refresh);
    connect(m_actions, &RowActions::done, &m_reader, &RecordReader::refresh);
    connect(m_opener, &DocumentOpener::failed, this,
            [this](const Error &error) { m_banner->show(Tone::Red, RuleWords::text(error)); });
    connect(m_opener, &DocumentOpener::opened, m_banner, &Banner::dismiss);
}

QWidget *ContractorPage::makeOverview()
{
    m_asked->setTone(Tone::Amber);
    m_asked->setWordWrap(true);
    auto *content = new QWidget;
    content->setMaximumWidth(scaled(760));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 12, 0, 24);
    column->setSpacing(16);
    column->addWidget(m_asked);
    column->addWidget(m_facts);
    column->addWidget(m_needs);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setBackgroundRole(QPalette::Base);
    return scroll;
}

ListTable *ContractorPage::addList(EntityList *list, const QString &settingsName, const QString &title)
{
    auto *table = new ListTable(settingsName);
    table->setModel(list);
    QString plain = title;
    table->setAccessibleName(plain.remove(u'&'));
    auto *states = new StateStack(table, new EmptyState(QStringLiteral("document"), tr("Nothing here yet"), {}));
    connect(list, &EntityList::emptyChanged, states, [states](bool empty) {
        if (empty)
            states->showEmpty();
        else
            states->showContent();
    });
    connect(list, &EntityList::loading, states, [states] { states->setBusy(true); });
    connect(list, &EntityList::loaded, states, [states, list] {
        states->setBusy(false);
        if (list->isEmpty())
            states->showEmpty();
        else
            states->showContent();
    });
    connect(list, &EntityList::failed, states, &StateStack::showError);
    connect(states, &StateStack::retry, list, &EntityList::retry);
    m_tabs->addTab(states, title);
    return table;
}

void ContractorPage::makeActions()
{
    const SignedIn &person = context().person;
    if (person.isStaff()) {
        m_ask = m_actions->addButton(tr("As&k for a change…"));
        connect(m_ask, &QPushButton::clicked, this,
                [this] { (new ChangeRequestDialog(context(), m_id, this))->open(); });
    }
    if (person.isStaff() || person.isOwner()) {
        m_record = m_actions->addButton(tr("Record a cer&tification…"));
        connect(m_record, &QPushButton::clicked, this, &ContractorPage::addCertification);
    }
    QPushButton *portfolio = makeButton(tr("Certifications as one P&DF…"), {}, QStringLiteral("download"));
    m_header->addAction(portfolio);
    connect(portfolio, &QPushButton::clicked, this, [this] { PortfolioDialog::ask(context(), m_id, this); });
}

void ContractorPage::open(const PlaceRequest &request)
{
    if (request.id != m_id) {
        m_profile.reset();
        m_actions->setRow(std::nullopt);
        m_tabs->setCurrentIndex(0);
    }
    m_id = request.id;
    m_banner->dismiss();
    m_reader.watch({QStringLiteral("list_contractor"), QStringLiteral("id"), {m_id.toString()}, {}},
                   {words::entity::profile, words::entity::certification, words::entity::review});
    m_requests.watch({QStringLiteral("list_change_request"),
                      QStringLiteral("contractor_id"),
                      {m_id.toString()},
                      {QStringLiteral("created_at")}},
                     {QStringLiteral("contractors_change_request"), words::entity::profile});
    filterLists();
    m_tabs->setFocus();
}

void ContractorPage::filterLists()
{
    const ListFilter own = ListFilter::equals(QStringLiteral("contractor_id"), m_id.toString());
    m_certifications->setFilters({own});
    m_reviews->setFilters({own});
    m_history->setFilters({own});
}

void ContractorPage::show(const Rows &rows)
{
    if (rows.isEmpty()) {
        m_states->showEmpty();
        m_actions->setRow(std::nullopt);
        return;
    }
    m_profile = rows.first();
    m_states->showContent();
    const QString company = m_profile->text(QStringLiteral("company_name"));
    m_header->setTitle(company);
    m_header->setStatus(words::entity::profile, m_profile->text(QStringLiteral("verified_status")));
    const int count = int(m_profile->integer(QStringLiteral("rating_count")));
    const QString mean = QLocale().toString(double(m_profile->integer(QStringLiteral("rating_avg"))) / 100, 'f', 1);
    m_header->setMeta(count == 0 ? tr("No ratings yet")
                                 : tr("%1 of 5 stars from %n reviews", nullptr, count).arg(mean));
    m_facts->clear();
    SubjectWords::addProfile(m_facts, *m_profile);
    if (m_profile->flag(QStringLiteral("imported")))
        m_facts->add(tr("Source"), tr("Imported history"));
    if (m_profile->flag(QStringLiteral("on_behalf")))
        m_facts->add(tr("Source"), tr("Recorded on behalf of the contractor"));
    m_actions->setRow(m_profile, company);
    if (m_ask)
        m_ask->setVisible(m_profile->text(QStringLiteral("verified_status")) == words::profile::pending);
    deliver(context().contractors.requiredTypes(m_id), this, [this](const Expected<QList<RequiredType>> &needs) {
        if (needs)
            m_needs->setNeeds(*needs);
    });
}

void ContractorPage::showRequests(const Rows &rows)
{
    QStringList lines;
    for (const Row &row : rows) {
        if (row.isNull(QStringLiteral("answered_at")))
            lines.append(
                tr("Asked for on %1: “%2”")
                    .arg(SubjectWords::time(row.time(QStringLiteral("created_at"))), row.text(QStringLiteral("body"))));
    }
    m_asked->setText(lines.join(u'\n'));
    m_asked->setVisible(!lines.isEmpty());
}

void ContractorPage::addCertification()
{
    if (!m_profile)
        return;
    CertificationDialog::toAdd(context(),
                               {.contractor = m_id,
                                .companyName = m_profile->text(QStringLiteral("company_name")),
                                .documentType = {},
                                .present = {},
                                .onBehalf = true,
                                .field = {}},
                               this)
        ->open();
}

void ContractorPage::triggerPrimary()
{
    m_actions->triggerFirst();
}

QTableView *ContractorPage::listView()
{
    return m_tabs->currentWidget()->findChild<ListTable *>();
}

} // namespace tenderyard
