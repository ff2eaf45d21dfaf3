// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/CertificationListPage.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/Categories.h"
#include "models/workflow/RuleWords.h"
#include "views/certifications/CertificationNote.h"
#include "views/certifications/DocumentOpener.h"
#include "views/certifications/ExpiryTimeline.h"
#include "views/certifications/FileChoice.h"
#include "views/certifications/NeedsList.h"
#include "views/certifications/TypeChoices.h"
#include "views/certifications/UploadPane.h"
#include "views/certifications/WordedCertificationList.h"
#include "views/common/Banner.h"
#include "views/common/FileDialogs.h"
#include "views/common/FilterButton.h"
#include "views/common/FormDialog.h"
#include "views/common/ListTable.h"
#include "views/common/MarkLine.h"
#include "views/common/PageHeader.h"
#include "views/common/StateStack.h"
#include "views/common/TextLabel.h"
#include "views/shell/RowActions.h"

#include <QButtonGroup>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

#include <utility>

namespace tenderyard {

namespace {

EmptyState *emptyState()
{
    return new EmptyState(QStringLiteral("badge"), CertificationListPage::tr("No certifications yet"),
                          CertificationListPage::tr("Add what your trades require. Staff of the office check each one; "
                                                    "then you can bid."));
}

} // namespace

CertificationListPage::CertificationListPage(OfficeContext &context, QWidget *parent)
    : CertificationListPage(context, new NeedsList(NeedsList::Adding::Offered), emptyState(), parent)
{
}

CertificationListPage::CertificationListPage(OfficeContext &context, NeedsList *needs, EmptyState *empty,
                                             QWidget *parent)
    : ListPage(context, new WordedCertificationList(context.database), QStringLiteral("certifications"),
               tr("Certifications"), empty, parent),
      m_needs(needs), m_missing(new MarkLine), m_opener(new DocumentOpener(context.documents, this)),
      m_problem(new Banner), m_note(new CertificationNote(context)),
      m_all(new WordedCertificationList(context.database, this)), m_types(new TypeChoices(context, this)),
      m_uploads(new UploadPane(context, *m_types, this)), m_timeline(new ExpiryTimeline(this)),
      m_tabs(new QButtonGroup(this))
{
    setAcceptDrops(true);
    m_uploads->hide();
    m_timeline->hide();
    connect(empty->setButton(tr("&Add certifications…"), QStringLiteral("plus")), &QPushButton::clicked, this,
            &CertificationListPage::chooseFiles);
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_needs);
    column->addWidget(new TextLabel(tr("PDF, JPEG or PNG up to 25 MB each. You can also drop files anywhere on this "
                                       "page."),
                                    TextRole::Caption, TextLabel::Ink::Secondary));
    empty->setDetails(details);
    connect(m_needs, &NeedsList::addWanted, this, &CertificationListPage::add);
    connect(m_opener, &DocumentOpener::failed, this,
            [this](const Error &error) { m_problem->show(Tone::Red, RuleWords::text(error)); });
    connect(m_opener, &DocumentOpener::opened, m_problem, &Banner::dismiss);
    connect(m_note, &CertificationNote::mendWanted, this, &CertificationListPage::change);
    makeTabs();
    makeActions();
    connectUploads();
    m_missing->setContentsMargins(24, 8, 24, 8);
    m_missing->setWordWrap(true);
    m_missing->hide();
    auto *whole = static_cast<QVBoxLayout *>(layout());
    whole->insertWidget(1, m_problem);
    whole->insertWidget(2, m_missing);
    whole->insertWidget(3, m_note);
    connect(&context.database, &Database::changed, this, [this] {
        if (isVisible())
            readNeeds();
    });
    m_all->setFilters(
        {ListFilter::equals(QStringLiteral("is_mine"), true), ListFilter::isNull(QStringLiteral("replaced_at"))});
    connect(m_all, &EntityList::loaded, this, &CertificationListPage::showAll);
    connect(m_all, &EntityList::batchEnded, this, &CertificationListPage::showAll);
    connect(m_all, &QAbstractItemModel::dataChanged, this, &CertificationListPage::showAll);
    // Nobody has a row of it under the mouse.
    connect(m_all, &EntityList::pendingChanges, m_all, [this] { m_all->showPending(); });
    filterByStatus({});
}

void CertificationListPage::makeTabs()
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(4);
    const QStringList names{tr("&List"), tr("&Timeline"), tr("&Uploads")};
    for (int tab = 0; tab < names.size(); ++tab) {
        QPushButton *button = makeButton(names.at(tab));
        button->setCheckable(true);
        button->setChecked(tab == ListTab);
        m_tabs->addButton(button, tab);
        buttons->addWidget(button);
    }
    m_tabs->button(UploadsTab)->hide();
    connect(m_tabs, &QButtonGroup::idClicked, this, &CertificationListPage::showTab);
    header()->addAction(row);
    connect(m_timeline, &ExpiryTimeline::opened, this, [this](const Uuid &id) {
        showTab(ListTab);
        select(id);
    });
}

void CertificationListPage::makeActions()
{
    auto *status = new FilterButton(tr("Status"));
    const QStringList statuses = statusesOf(words::entity::certification);
    for (const QString &word : statuses) {
        if (word != words::certification::missing && word != words::certification::optional)
            status->addChoice(word, statusLook(words::entity::certification, word).word);
    }
    connect(status, &FilterButton::changed, this, &CertificationListPage::filterByStatus);
    filters()->insertWidget(1, status);
    QPushButton *addButton = makeButton(tr("&Add…"), {}, QStringLiteral("plus"));
    addButton->setAccessibleName(tr("Add certifications"));
    header()->addAction(addButton);
    connect(addButton, &QPushButton::clicked, this, &CertificationListPage::chooseFiles);
    // What staff decide has no place here, and the fields have a dialog of their own.
    RowActions *actions = useActions(words::entity::certification,
                                     {QStringLiteral("edit"), QStringLiteral("check_file"), QStringLiteral("verify"),
                                      QStringLiteral("reject"), QStringLiteral("withdraw_verification")});
    connect(actions->addButton(tr("&Open the file")), &QPushButton::clicked, this, [this] {
        if (const Row *row = currentRow())
            m_opener->open(*row);
    });
    connect(actions->addButton(tr("&Change…")), &QPushButton::clicked, this, [this] { change({}); });
    connect(actions->addButton(tr("&Replace…")), &QPushButton::clicked, this, &CertificationListPage::replace);
    table()->hideAtFirst({list()->columnOf(QStringLiteral("company")), list()->columnOf(QStringLiteral("uploaded"))});
}

void CertificationListPage::connectUploads()
{
    connect(m_types, &TypeChoices::failed, this,
            [this](const Error &error) { m_problem->show(Tone::Red, RuleWords::text(error)); });
    connect(m_uploads, &UploadPane::addWanted, this, &CertificationListPage::chooseFiles);
    connect(m_uploads, &UploadPane::countChanged, this, [this](int count) {
        QAbstractButton *tab = m_tabs->button(UploadsTab);
        tab->setText(tr("&Uploads (%1)").arg(QLocale().toString(count)));
        tab->setVisible(count > 0);
    });
    connect(m_uploads, &UploadPane::saved, this, [this](const Uuid &id) {
        list()->applyOwn({id});
        m_all->applyOwn({id});
        Q_EMIT said(tr("Certification saved"));
    });
    connect(m_uploads, &UploadPane::emptied, this, [this](const Uuid &lastSaved) {
        if (shownInstead() == m_uploads)
            showTab(ListTab);
        if (!lastSaved.isNull())
            select(lastSaved);
    });
}

void CertificationListPage::showTab(int tab)
{
    m_tabs->button(tab)->setChecked(true);
    QWidget *const panes[] = {nullptr, m_timeline, m_uploads};
    showInstead(panes[tab]);
    m_missing->setVisible(tab == ListTab && m_missing->property("wanted").toBool());
    if (tab == ListTab)
        table()->setFocus();
    else if (tab == TimelineTab)
        m_timeline->setFocus();
    Q_EMIT keyHintsChanged();
}

void CertificationListPage::open(const PlaceRequest &request)
{
    m_closing = false;
    ListPage::open(request);
    if (!request.id.isNull() || (!request.detail.isEmpty() && shownInstead()))
        showTab(ListTab);
    m_all->load();
    m_note->load();
    // Until the person has been read again: whoever adds at once has a profile already, or none.
    m_contractor = context().person.contractor;
    m_companyName = context().person.companyName;
    m_uploads->setContractor(m_contractor, m_companyName);
    m_typeToAdd = request.detail;
    readNeeds();
}

void CertificationListPage::triggerPrimary()
{
    if (shownInstead() == m_uploads)
        m_uploads->save();
    else if (!shownInstead())
        ListPage::triggerPrimary();
}

bool CertificationListPage::mayLeave(const PlaceRequest &request)
{
    const int unfinished = m_uploads->unfinished();
    if (m_closing || !request.place.isEmpty() || unfinished == 0)
        return true;
    showTab(UploadsTab);
    askToConfirm(
        this, tr("Leave without saving?"),
        tr("%n files are not saved as certifications yet. What was typed for them is lost.", nullptr, unfinished),
        tr("Leave without saving"), [this, request] {
            m_closing = true;
            Q_EMIT go(request);
        });
    return false;
}

void CertificationListPage::filterByStatus(const QStringList &statuses)
{
    QList<ListFilter> filters{ListFilter::equals(QStringLiteral("is_mine"), true),
                              ListFilter::isNull(QStringLiteral("replaced_at"))};
    if (!statuses.isEmpty())
        filters.append(
            ListFilter::anyOf(QStringLiteral("status_shown"), QVariantList(statuses.begin(), statuses.end())));
    list()->setFilters(filters);
}

bool CertificationListPage::isNarrowed() const
{
    return !list()->searchText().isEmpty() || list()->query().filters.size() > 2;
}

void CertificationListPage::readNeeds()
{
    deliver(context().accounts.refresh(), this, [this](const Expected<SignedIn> &person) {
        if (!person)
            return;
        m_contractor = person->contractor;
        m_companyName = person->companyName;
        m_uploads->setContractor(m_contractor, m_companyName);
        m_types->load(m_contractor);
        if (!m_typeToAdd.isEmpty())
            add(std::exchange(m_typeToAdd, QString()));
        if (!m_contractor.isNull())
            deliver(context().contractors.requiredTypes(m_contractor), this,
                    [this](const Expected<QList<RequiredType>> &needs) {
                        if (needs)
                            showNeeds(*needs);
                    });
    });
}

void CertificationListPage::showNeeds(const QList<RequiredType> &needs)
{
    m_needs->setNeeds(needs);
    const QStringList missing = NeedsList::missingOf(needs);
    const bool wanted = !missing.isEmpty() && !list()->isEmpty();
    m_missing->setProperty("wanted", wanted);
    m_missing->setVisible(wanted && !shownInstead());
    m_missing->set({tr("Still missing for an approved profile: %1").arg(QLocale().createSeparatedList(missing)),
                    Glyph::Triangle, Tone::Amber});
}

void CertificationListPage::showAll()
{
    Rows rows;
    for (int row = 0; row < m_all->rowCount(); ++row) {
        if (const Row *known = m_all->rowAt(row))
            rows.append(*known);
    }
    m_note->setAll(rows);
    m_note->show(currentRow());
    m_timeline->setRows(rows, context().database.clock().now().date());
    m_uploads->setPresent(rows);
}

bool CertificationListPage::hasProfile()
{
    if (!m_contractor.isNull())
        return true;
    m_problem->show(Tone::Amber, tr("Certifications belong to a profile, which you have not made yet."));
    connect(m_problem->addLink(tr("Make the profile")), &QPushButton::clicked, this,
            [this] { Q_EMIT go({QStringLiteral("profile"), {}, {}}); });
    return false;
}

void CertificationListPage::chooseFiles()
{
    if (!hasProfile())
        return;
    context().fileDialogs.openFiles(this, tr("Choose the certifications’ files"), FileChoice::filter(), true,
                                    [page = QPointer<CertificationListPage>(this)](const QStringList &paths) {
                                        if (page && !paths.isEmpty())
                                            page->addFiles(paths);
                                    });
}

void CertificationListPage::addFiles(const QStringList &paths)
{
    if (!hasProfile())
        return;
    m_problem->dismiss();
    showTab(UploadsTab);
    m_uploads->add(paths);
}

void CertificationListPage::add(const QString &documentType)
{
    if (!hasProfile())
        return;
    CertificationDialog::Start start = startOf(nullptr);
    start.documentType = documentType;
    openAndSelect(CertificationDialog::toAdd(context(), start, this));
}

void CertificationListPage::replace()
{
    if (const Row *row = currentRow())
        openAndSelect(CertificationDialog::toAdd(context(), startOf(row), this));
}

void CertificationListPage::change(const QString &field)
{
    if (const Row *row = currentRow()) {
        CertificationDialog::Start start = startOf(row);
        start.field = field;
        openAndSelect(CertificationDialog::toChange(context(), start, this));
    }
}

CertificationDialog::Start CertificationListPage::startOf(const Row *present) const
{
    CertificationDialog::Start start;
    start.contractor = m_contractor;
    start.companyName = m_companyName;
    if (present)
        start.present = *present;
    return start;
}

void CertificationListPage::openAndSelect(CertificationDialog *dialog)
{
    connect(dialog, &CertificationDialog::saved, this, [this](const Uuid &id) { select(id); });
    dialog->open();
}

void CertificationListPage::openRow(const Row &row)
{
    m_opener->open(row);
}

QString CertificationListPage::titleOf(const Row &row) const
{
    return Categories::documentTypeName(row.text(QStringLiteral("document_type")));
}

QString CertificationListPage::figuresOf(const Row &row) const
{
    return row.text(QStringLiteral("number"));
}

void CertificationListPage::showRow(const Row *row)
{
    m_note->show(row);
}

void CertificationListPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileChoice::dropped(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CertificationListPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = FileChoice::dropped(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    addFiles(paths);
}

} // namespace tenderyard
