// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Walkthrough.h"

#include "app/window/MainWindow.h"
#include "app/window/OfficeSession.h"
#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/lists/RecordReader.h"
#include "views/shell/Page.h"

#include <QPixmap>

namespace tenderyard {

namespace {

constexpr int stepMilliseconds = 60'000;
/// What a page gets to read and paint what it shows before its picture is taken.
constexpr int settleMilliseconds = 900;

Error stepFailed(const QString &detail)
{
    return {QStringLiteral("walkthrough.failed"), {}, detail, {}, {}};
}

} // namespace

Walkthrough::Walkthrough(MainWindow &window, const DemoSummary &demo, const QString &folder, QObject *parent)
    : QObject(parent), m_window(window), m_demo(demo), m_folder(folder)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { endStep(tl::unexpected(stepFailed(QStringLiteral("no answer in time"))), {}); });
    addSteps();
}

void Walkthrough::addSteps()
{
    m_steps.append({QStringLiteral("start"), [](const Done &done) { done({}, QStringLiteral("start page")); }});
    addSignIn(words::role::owner);
    addOwnerSteps();
    addSignIn(words::role::contractor);
    addContractorSteps();
    addSignIn(words::role::staff);
    addStaffSteps();
}

void Walkthrough::addSignIn(const QString &role)
{
    m_steps.append({QStringLiteral("dashboard-") + role.toLower(), [this, role](const Done &done) {
                        QString login;
                        for (const DemoLogin &known : m_demo.logins) {
                            if (login.isEmpty() && known.roles.contains(role))
                                login = known.login;
                        }
                        connect(
                            &m_window, &MainWindow::signedIn, this,
                            [done, role] { done({}, QStringLiteral("signed in as ") + role); },
                            Qt::SingleShotConnection);
                        m_window.signIn(login, m_demo.password);
                    }});
}

void Walkthrough::addPictureOf(const QString &name, const PlaceRequest &place)
{
    m_steps.append({name, [this, place](const Done &done) {
                        PlaceRequest request = place;
                        if (request.detail == u"contract") {
                            request.id = m_contract;
                            request.detail.clear();
                        }
                        m_window.go(request);
                        const bool there = m_window.currentPlace().place == request.place;
                        done(there ? Outcome()
                                   : Outcome(tl::unexpected(stepFailed(QStringLiteral("no place ") + request.place))),
                             QStringLiteral("page ") + request.place);
                    }});
}

void Walkthrough::addAction(const QString &name, const QString &relation, const QString &column,
                            const QVariantList &values, const QString &entity, const QString &action,
                            const QVariantHash &with)
{
    m_steps.append({name,
                    [=, this](const Done &done) {
                        OfficeSession &session = *m_window.session();
                        deliver(RecordReader::read(session.database, {relation, column, values, {}}), this,
                                [=, this](const Expected<Rows> &rows) {
                                    if (!rows || rows->isEmpty()) {
                                        done(tl::unexpected(rows ? stepFailed(QStringLiteral("no row of ") + relation)
                                                                 : rows.error()),
                                             {});
                                        return;
                                    }
                                    const Row row = rows->first();
                                    QVariantHash values = with;
                                    if (values.contains(QStringLiteral("approved_amount")))
                                        values.insert(QStringLiteral("approved_amount"),
                                                      row.integer(QStringLiteral("amount")));
                                    deliver(m_window.session()->workflow.perform({entity, row.id(), 0, action, values}),
                                            this, [=](const Outcome &outcome) { done(outcome, action); });
                                });
                    },
                    false});
}

void Walkthrough::addOwnerSteps()
{
    addPictureOf(QStringLiteral("tenders"), {QStringLiteral("tenders"), {}, {}});
    // The first tender whose bids can be opened is opened, compared and awarded, planned and started.
    m_steps.append({QStringLiteral("open-bids"),
                    [this](const Done &done) {
                        OfficeSession &session = *m_window.session();
                        deliver(RecordReader::read(session.database, {QStringLiteral("list_contract"),
                                                                      QStringLiteral("status_shown"),
                                                                      {QString(words::contract::toOpen)},
                                                                      {}}),
                                this, [this, done](const Expected<Rows> &rows) {
                                    const Row *mine = nullptr;
                                    for (const Row &row : rows ? *rows : Rows()) {
                                        if (!mine && row.flag(QStringLiteral("is_mine")) &&
                                            row.integer(QStringLiteral("bid_count")) > 0)
                                            mine = &row;
                                    }
                                    if (!mine) {
                                        done(tl::unexpected(stepFailed(QStringLiteral("no tender to open"))), {});
                                        return;
                                    }
                                    m_contract = mine->id();
                                    deliver(m_window.session()->tenders.openBids(m_contract), this,
                                            [done](const Expected<int> &count) {
                                                done(count ? Outcome() : Outcome(tl::unexpected(count.error())),
                                                     QStringLiteral("opened %1 bids").arg(count.value_or(0)));
                                            });
                                });
                    },
                    false});
    addPictureOf(QStringLiteral("compare"), {QStringLiteral("compare"), {}, QStringLiteral("contract")});
    m_steps.append(
        {QStringLiteral("award"),
         [this](const Done &done) {
             OfficeSession &session = *m_window.session();
             deliver(RecordReader::read(session.database, {QStringLiteral("compare_bid"),
                                                           QStringLiteral("contract_id"),
                                                           {m_contract.toString()},
                                                           {QStringLiteral("proposed_cost")}}),
                     this, [this, done](const Expected<Rows> &rows) { awardFirst(rows.value_or(Rows()), 0, done); });
         },
         false});
    addPictureOf(QStringLiteral("awarded"), {QStringLiteral("tender"), {}, QStringLiteral("contract")});
    m_steps.append(
        {QStringLiteral("plan"),
         [this](const Done &done) {
             const QDate today = QDate::currentDate();
             deliver(m_window.session()->milestones.splitRest(m_contract, 4, QStringLiteral("Part %1"),
                                                              today.addDays(20), today.addDays(110)),
                     this, [done](const Outcome &outcome) { done(outcome, QStringLiteral("planned 4 milestones")); });
         },
         false});
    addPictureOf(QStringLiteral("plan"), {QStringLiteral("plan"), {}, QStringLiteral("contract")});
    m_steps.append(
        {QStringLiteral("start"),
         [this](const Done &done) {
             deliver(m_window.session()->workflow.perform(
                         {words::entity::contract, m_contract, 0, QStringLiteral("start"), {}}),
                     this, [done](const Outcome &outcome) { done(outcome, QStringLiteral("started the contract")); });
         },
         false});
    addAction(QStringLiteral("approve"), QStringLiteral("list_milestone"), QStringLiteral("status"),
              {QString(words::milestone::completed)}, words::entity::milestone, QStringLiteral("approve"),
              {{QStringLiteral("approved_amount"), 0}});
    addPictureOf(QStringLiteral("milestones"), {QStringLiteral("milestones"), {}, {}});
    addAction(QStringLiteral("release"), QStringLiteral("list_milestone_payment"), QStringLiteral("status_shown"),
              {QString(words::payment::pending)}, words::entity::milestonePayment, QStringLiteral("release"),
              {{QStringLiteral("bank_reference"), QStringLiteral("WALKTHROUGH-1")}});
    addPictureOf(QStringLiteral("payments"), {QStringLiteral("payments"), {}, {}});
    addPictureOf(QStringLiteral("reviews"), {QStringLiteral("reviews"), {}, {}});
    addPictureOf(QStringLiteral("contractors"), {QStringLiteral("contractors"), {}, {}});
    addPictureOf(QStringLiteral("tender-form"), {QStringLiteral("tender_form"), {}, {}});
}

void Walkthrough::awardFirst(const Rows &bids, int index, const Done &done)
{
    if (index >= bids.size()) {
        done(tl::unexpected(stepFailed(QStringLiteral("no bid can be awarded"))), {});
        return;
    }
    const QVariantHash values{
        {QStringLiteral("awarded_bid_id"), bids.at(index).text(QStringLiteral("id"))},
        {QStringLiteral("status_reason"), QStringLiteral("Best value of the bids that meet every rule")},
        {QStringLiteral("over_budget_reason"), QStringLiteral("Prices rose since the estimate")}};
    deliver(
        m_window.session()->workflow.perform({words::entity::contract, m_contract, 0, QStringLiteral("award"), values}),
        this, [=, this](const Outcome &outcome) {
            // A rule stood against this bid (a certificate, a low price): the next one.
            if (outcome)
                done(outcome, QStringLiteral("awarded bid %1 of %2").arg(index + 1).arg(bids.size()));
            else
                awardFirst(bids, index + 1, done);
        });
}

void Walkthrough::addContractorSteps()
{
    addPictureOf(QStringLiteral("find-tenders"), {QStringLiteral("find_tenders"), {}, {}});
    addPictureOf(QStringLiteral("my-bids"), {QStringLiteral("my_bids"), {}, {}});
    addPictureOf(QStringLiteral("my-contracts"), {QStringLiteral("my_contracts"), {}, {}});
    addPictureOf(QStringLiteral("profile"), {QStringLiteral("profile"), {}, {}});
    addPictureOf(QStringLiteral("certifications"), {QStringLiteral("certifications"), {}, {}});
}

void Walkthrough::addStaffSteps()
{
    addPictureOf(QStringLiteral("verification"), {QStringLiteral("verification"), {}, {}});
    addPictureOf(QStringLiteral("expiring"), {QStringLiteral("expiring"), {}, {}});
    addPictureOf(QStringLiteral("suspended"), {QStringLiteral("suspended"), {}, {}});
    addPictureOf(QStringLiteral("people"), {QStringLiteral("people"), {}, {}});
    addPictureOf(QStringLiteral("history"), {QStringLiteral("history"), {}, {}});
    addPictureOf(QStringLiteral("settings"), {QStringLiteral("settings"), {}, {}});
    addPictureOf(QStringLiteral("help"), {QStringLiteral("help"), {}, {}});
}

void Walkthrough::start()
{
    disconnect(&m_window, &MainWindow::officeOpened, this, &Walkthrough::start);
    next();
}

void Walkthrough::next()
{
    ++m_current;
    if (m_current >= m_steps.size()) {
        Q_EMIT finished(m_lines, {});
        return;
    }
    m_patience.start(stepMilliseconds);
    const int step = m_current;
    m_steps.at(step).work([this, step](const Outcome &outcome, const QString &line) {
        if (step == m_current && m_patience.isActive())
            endStep(outcome, line);
    });
}

void Walkthrough::endStep(const Outcome &outcome, const QString &line)
{
    m_patience.stop();
    const Step &step = m_steps.at(m_current);
    if (!outcome) {
        Error error = outcome.error();
        error.detail.prepend(step.name + QStringLiteral(": "));
        m_lines.append(QStringLiteral("FAILED %1 %2 %3").arg(step.name, error.code, error.detail));
        Q_EMIT finished(m_lines, error);
        return;
    }
    m_lines.append(QStringLiteral("%1  %2").arg(m_current + 1, 2).arg(line));
    if (!step.picture) {
        next();
        return;
    }
    QTimer::singleShot(settleMilliseconds, this, &Walkthrough::takePicture);
}

void Walkthrough::takePicture()
{
    const QString file = QStringLiteral("%1/%2-%3.png")
                             .arg(m_folder)
                             .arg(m_current + 1, 2, 10, QLatin1Char('0'))
                             .arg(m_steps.at(m_current).name);
    if (!m_window.grab().save(file)) {
        m_patience.start();
        endStep(tl::unexpected(stepFailed(QStringLiteral("the picture could not be written"))), {});
        return;
    }
    next();
}

} // namespace tenderyard
