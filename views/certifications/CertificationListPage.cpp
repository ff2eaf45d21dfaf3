// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/CertificationListPage.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/Categories.h"
#include "models/workflow/RuleWords.h"
#include "views/certifications/CertificationDialog.h"
#include "views/certifications/DocumentOpener.h"
#include "views/certifications/NeedsList.h"
#include "views/certifications/WordedCertificationList.h"
#include "views/common/Banner.h"
#include "views/common/FilterButton.h"
#include "views/common/ListTable.h"
#include "views/common/MarkLine.h"
#include "views/common/PageHeader.h"
#include "views/common/StateStack.h"
#include "views/common/TextLabel.h"
#include "views/shell/RowActions.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>

#include <utility>

namespace tenderyard {

namespace {

/// The one local file of a drop; empty for anything else.
QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

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
      m_problem(new Banner)
{
    setAcceptDrops(true);
    connect(empty->setButton(tr("&Add a certification…"), QStringLiteral("plus")), &QPushButton::clicked, this,
            [this] { add({}); });
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_needs);
    column->addWidget(new TextLabel(tr("PDF, JPEG or PNG up to 25 MB. You can also drop a file anywhere on this page."),
                                    TextRole::Caption, TextLabel::Ink::Secondary));
    empty->setDetails(details);
    connect(m_needs, &NeedsList::addWanted, this, [this](const QString &type) { add(type); });
    connect(m_opener, &DocumentOpener::failed, this,
            [this](const Error &error) { m_problem->show(Tone::Red, RuleWords::text(error)); });
    connect(m_opener, &DocumentOpener::opened, m_problem, &Banner::dismiss);
    makeActions();
    m_missing->setContentsMargins(24, 8, 24, 8);
    m_missing->setWordWrap(true);
    m_missing->hide();
    auto *whole = static_cast<QVBoxLayout *>(layout());
    whole->insertWidget(1, m_problem);
    whole->insertWidget(2, m_missing);
    connect(&context.database, &Database::changed, this, [this] {
        if (isVisible())
            readNeeds();
    });
    filterByStatus({});
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
    addButton->setAccessibleName(tr("Add a certification"));
    header()->addAction(addButton);
    connect(addButton, &QPushButton::clicked, this, [this] { add({}); });
    // What staff decide has no place here, and the fields have a dialog of their own.
    RowActions *actions = useActions(words::entity::certification,
                                     {QStringLiteral("edit"), QStringLiteral("check_file"), QStringLiteral("verify"),
                                      QStringLiteral("reject"), QStringLiteral("withdraw_verification")});
    connect(actions->addButton(tr("&Open the file")), &QPushButton::clicked, this, [this] {
        if (const Row *row = currentRow())
            m_opener->open(*row);
    });
    connect(actions->addButton(tr("&Change…")), &QPushButton::clicked, this, &CertificationListPage::change);
    connect(actions->addButton(tr("&Replace…")), &QPushButton::clicked, this, &CertificationListPage::replace);
    table()->hideAtFirst({list()->columnOf(QStringLiteral("company")), list()->columnOf(QStringLiteral("uploaded"))});
}

void CertificationListPage::open(const PlaceRequest &request)
{
    ListPage::open(request);
    // Until the person has been read again: whoever adds at once has a profile already, or none.
    m_contractor = context().person.contractor;
    m_companyName = context().person.companyName;
    m_typeToAdd = request.detail;
    readNeeds();
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
    m_missing->setVisible(!missing.isEmpty() && !list()->isEmpty());
    m_missing->set({tr("Still missing for an approved profile: %1").arg(QLocale().createSeparatedList(missing)),
                    Glyph::Triangle, Tone::Amber});
}

void CertificationListPage::add(const QString &documentType, const QString &path)
{
    if (m_contractor.isNull()) {
        m_problem->show(Tone::Amber, tr("Certifications belong to a profile, which you have not made yet."));
        connect(m_problem->addLink(tr("Make the profile")), &QPushButton::clicked, this,
                [this] { Q_EMIT go({QStringLiteral("profile"), {}, {}}); });
        return;
    }
    CertificationDialog *dialog = CertificationDialog::toAdd(
        context(), {m_contractor, m_companyName, documentType, path, std::nullopt, false}, this);
    connect(dialog, &CertificationDialog::saved, this, [this](const Uuid &id) { select(id); });
    dialog->open();
}

void CertificationListPage::replace()
{
    if (const Row *row = currentRow()) {
        CertificationDialog *dialog =
            CertificationDialog::toAdd(context(), {m_contractor, m_companyName, {}, {}, *row, false}, this);
        connect(dialog, &CertificationDialog::saved, this, [this](const Uuid &id) { select(id); });
        dialog->open();
    }
}

void CertificationListPage::change()
{
    if (const Row *row = currentRow())
        CertificationDialog::toChange(context(), {m_contractor, m_companyName, {}, {}, *row, false}, this)->open();
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
    const QString code = row.text(QStringLiteral("status_reason_code"));
    if (code.isEmpty())
        return row.text(QStringLiteral("number"));
    const QString reason = row.text(QStringLiteral("status_reason"));
    const QString sentence = tr("Rejected: %1").arg(RuleWords::reasonCode(code));
    return reason.isEmpty() ? sentence : tr("%1 – “%2”").arg(sentence, reason);
}

void CertificationListPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CertificationListPage::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    add({}, path);
}

} // namespace tenderyard
