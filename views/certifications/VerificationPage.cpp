// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/VerificationPage.h"

#include "models/domain/Statuses.h"
#include "models/workflow/RuleWords.h"
#include "views/certifications/BulkPane.h"
#include "views/certifications/DecisionBar.h"
#include "views/certifications/DecisionPane.h"
#include "views/certifications/DocumentPane.h"
#include "views/certifications/ProfilePane.h"
#include "views/certifications/QueuePane.h"
#include "views/common/Banner.h"
#include "views/common/Fonts.h"
#include "views/common/SearchField.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

const QString panesKey = QStringLiteral("verification/panes");
const QString claimTable = QStringLiteral("verification_claim");

std::optional<Row> firstOf(const Rows &rows)
{
    return rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst());
}

} // namespace

VerificationPage::VerificationPage(OfficeContext &context, QWidget *parent)
    : Page(context, parent), m_certification(context.database), m_profile(context.database), m_desk(context.database),
      m_finding(context.database), m_previous(context.database), m_claims(context.database), m_banner(new Banner),
      m_queue(new QueuePane(context.database)), m_document(new DocumentPane(context)),
      m_needs(new ProfilePane(context)), m_decision(new DecisionPane(context)), m_bulk(new BulkPane(context)),
      m_middle(new QStackedWidget), m_right(new QStackedWidget)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_banner);
    whole->addWidget(makePanes(), 1);
    makeShortcuts();
    connectPanes();
    connectReaders();
}

QSplitter *VerificationPage::makePanes()
{
    m_middle->addWidget(m_document);
    m_middle->addWidget(m_needs);
    m_right->addWidget(m_decision);
    m_right->addWidget(m_bulk);
    auto *panes = new QSplitter(Qt::Horizontal);
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_queue);
    panes->addWidget(m_middle);
    panes->addWidget(m_right);
    panes->setStretchFactor(1, 1);
    panes->setSizes({scaled(300), scaled(550), scaled(372)});
    panes->restoreState(QSettings().value(panesKey).toByteArray());
    connect(panes, &QSplitter::splitterMoved, this, [panes] { QSettings().setValue(panesKey, panes->saveState()); });
    return panes;
}

void VerificationPage::connectPanes()
{
    connect(m_queue, &QueuePane::chosen, this, &VerificationPage::show);
    connect(m_queue, &QueuePane::severalChosen, this, &VerificationPage::showSeveral);
    connect(m_document, &DocumentPane::checked, m_decision, &DecisionPane::setChecked);
    connect(m_document, &DocumentPane::unreadable, m_decision, &DecisionPane::setUnreadable);
    connect(m_document, &DocumentPane::read, m_decision, &DecisionPane::setReading);
    connect(m_decision, &DecisionPane::differing, m_document, &DocumentPane::mark);
    connect(m_decision, &DecisionPane::takeOverWanted, this, [this] {
        m_claims.takeOver(m_subject);
        // Its button goes.
        m_queue->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_decision->bar(), &DecisionBar::decided, this, &VerificationPage::goOn);
    connect(&m_decision->bar(), &DecisionBar::said, this, &VerificationPage::said);
    connect(m_needs, &ProfilePane::opened, this,
            [this](const Uuid &certification) { Q_EMIT go({QStringLiteral("verification"), certification, {}}); });
    connect(m_bulk, &BulkPane::done, this, [this](Tone tone, const QString &text) {
        m_banner->show(tone, text);
        connect(m_banner->addLink(tr("Hide")), &QPushButton::clicked, m_banner, &Banner::dismiss);
        m_queue->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_claims, &ClaimKeeper::failed, this, [this](const Error &error) { Q_EMIT said(RuleWords::text(error)); });
}

void VerificationPage::connectReaders()
{
    connect(&m_certification, &RecordReader::loaded, this, &VerificationPage::showCertification);
    connect(&m_profile, &RecordReader::loaded, this, &VerificationPage::showProfile);
    connect(&m_desk, &RecordReader::loaded, this, &VerificationPage::showDesk);
    connect(&m_finding, &RecordReader::loaded, this,
            [this](const Rows &rows) { m_decision->setFinding(firstOf(rows)); });
    connect(&m_previous, &RecordReader::loaded, this, [this](const Rows &rows) {
        m_decision->setPrevious(firstOf(rows));
        m_document->setPrevious(firstOf(rows));
    });
}

void VerificationPage::makeShortcuts()
{
    const auto move = [this](Qt::Key key, int rows) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, rows] { m_queue->goBy(rows); });
    };
    move(Qt::Key_Up, -1);
    move(Qt::Key_Down, 1);
    addKey(Qt::Key_N, [this] { m_queue->goBy(1); });
    addKey(Qt::Key_P, [this] { m_queue->goBy(-1); });
    addKey(Qt::Key_B, [this] { m_document->togglePrevious(); });
    addKey(Qt::Key_V, [this] { m_decision->bar().verify(); });
    addKey(Qt::Key_C, [this] { m_decision->bar().ask(); });
    addKey(Qt::Key_R, [this] {
        if (m_right->currentWidget() == m_bulk)
            m_bulk->reject();
        else
            m_decision->bar().reject();
    });
    addKey(Qt::Key_O, [this] {
        if (m_desk.rows().value(0).has(QStringLiteral("id")) &&
            m_desk.rows().first().flag(QStringLiteral("taken_by_other")))
            m_claims.takeOver(m_subject);
    });
}

void VerificationPage::addKey(Qt::Key key, std::function<void()> act)
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    // A key that is held down must not decide about what comes next.
    shortcut->setAutoRepeat(false);
    const bool isForOne = key == Qt::Key_V || key == Qt::Key_C || key == Qt::Key_O;
    connect(shortcut, &QShortcut::activated, this, [this, isForOne, act = std::move(act)] {
        if (!isAsking() && (!isForOne || m_right->currentWidget() != m_bulk))
            act();
    });
}

bool VerificationPage::isAsking() const
{
    return m_right->currentWidget() == m_bulk ? m_bulk->isAsking() : m_decision->bar().isAsking();
}

void VerificationPage::open(const PlaceRequest &request)
{
    m_decision->bar().loadCodes();
    m_queue->load();
    if (!request.id.isNull()) {
        m_queue->select(request.id);
        show(request.id);
    }
    m_queue->view()->setFocus();
}

QWidget *VerificationPage::searchField()
{
    return m_queue->searchField();
}

void VerificationPage::triggerPrimary()
{
    if (m_right->currentWidget() != m_bulk)
        m_decision->bar().decide();
    else if (m_bulk->isAsking())
        m_bulk->send();
}

QString VerificationPage::keyHints() const
{
    return tr("V verify   R reject   C correct   N P next, previous   Ctrl+Enter send");
}

void VerificationPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous())
        showDesk(m_desk.rows());
}

void VerificationPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_claims.leave();
    Page::hideEvent(event);
}

void VerificationPage::show(const Uuid &subject)
{
    if (subject == m_subject && !subject.isNull())
        return;
    m_subject = subject;
    for (RecordReader *reader : {&m_certification, &m_profile, &m_desk, &m_finding, &m_previous})
        reader->stop();
    m_claims.leave();
    m_document->clear();
    m_decision->clear();
    m_middle->setCurrentWidget(m_document);
    if (subject.isNull())
        return;
    // A subject is one or the other; the one that it is not has no row.
    const QVariantList key{subject.toString()};
    const QStringList both{words::entity::certification, words::entity::profile};
    m_certification.watch({QStringLiteral("list_certification"), QStringLiteral("id"), key, {}}, both);
    m_profile.watch({QStringLiteral("list_contractor"), QStringLiteral("id"), key, {}}, both);
    m_finding.watch({QStringLiteral("certification_finding"), QStringLiteral("id"), key, {}},
                    both + QStringList{QStringLiteral("contractors_certification_type")});
    m_desk.watch({QStringLiteral("list_verification_desk"), QStringLiteral("id"), key, {}},
                 both + QStringList{claimTable, QStringLiteral("contractors_change_request")});
}

void VerificationPage::showSeveral(const QList<Uuid> &subjects)
{
    if (subjects.size() < 2) {
        m_right->setCurrentWidget(m_decision);
        showDesk(m_desk.rows());
        return;
    }
    // Nothing is looked at now; what is taken from here on stays so.
    m_claims.leave();
    m_bulk->show(subjects, m_queue->namesOf(subjects), m_decision->bar().codes());
    m_right->setCurrentWidget(m_bulk);
}

void VerificationPage::showCertification(const Rows &rows)
{
    if (rows.isEmpty())
        return;
    const Row &row = rows.constFirst();
    m_middle->setCurrentWidget(m_document);
    m_decision->showCertification(row);
    m_document->show(row);
    const Uuid previous = row.id(QStringLiteral("supersedes_id"));
    if (!previous.isNull())
        m_previous.watch({QStringLiteral("list_certification"), QStringLiteral("id"), {previous.toString()}, {}},
                         {words::entity::certification});
}

void VerificationPage::showProfile(const Rows &rows)
{
    if (rows.isEmpty())
        return;
    m_middle->setCurrentWidget(m_needs);
    m_needs->show(rows.constFirst().id());
    m_decision->showProfile(rows.constFirst());
}

void VerificationPage::showDesk(const Rows &rows)
{
    const std::optional<Row> desk = firstOf(rows);
    m_decision->setDesk(desk);
    const bool waits = desk && desk->text(QStringLiteral("stage")) == u"PENDING";
    if (waits && isVisible() && m_right->currentWidget() == m_decision && !desk->flag(QStringLiteral("taken_by_other")))
        m_claims.look(m_subject, desk->flag(QStringLiteral("taken_by_me")));
}

void VerificationPage::goOn(const Uuid &decided)
{
    m_claims.forget(decided);
    m_banner->dismiss();
    Q_EMIT said(tr("Decided."));
    const bool isInDecision = m_decision->isAncestorOf(focusWidget());
    m_queue->goOn(decided);
    // The button that was pressed is gone, and single keys need the focus in here.
    if (isInDecision || !isAncestorOf(QApplication::focusWidget()))
        m_queue->view()->setFocus(Qt::OtherFocusReason);
}

} // namespace tenderyard
