// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/OfficeJob.h"

#include "models/domain/Statuses.h"
#include "models/domain/Timestamp.h"
#include "models/storage/PostgresAddress.h"
#include "tests/support/PostgresServer.h"

#include <cstdio>
#include <cstdlib>

namespace tenderyard {

namespace {

namespace entity = words::entity;

const QString reasonColumn = QStringLiteral("status_reason");

Money euros(qint64 cents)
{
    return Money(cents * (Money::scale / 100), Currency::fromCode(QStringLiteral("EUR")));
}

QString quoted(const Uuid &id)
{
    return u'\'' + id.toString() + u'\'';
}

QVariantHash reason(const char *text)
{
    return {{reasonColumn, QString::fromLatin1(text)}};
}

} // namespace

OfficeJob::OfficeJob(const job::People &people, const QDateTime &now)
    : m_people(people), m_database(m_clock), m_workflow(m_database), m_tenders(m_database), m_bids(m_database),
      m_milestones(m_database), m_contractors(m_database)
{
    m_clock.set(now);
}

int OfficeJob::runUntilKilled(const QString &path)
{
    if (const Expected<PostgresAddress> address = PostgresAddress::parse(path);
        address && PostgresAddress::isOne(path)) {
        m_clock.follow([database = address->database](const QDateTime &now) {
            PostgresServer::shared().run(
                database, QStringLiteral("UPDATE office.test_clock SET now = '%1'").arg(toTimestamp(now)));
        });
    }
    const QFuture<Outcome> opened = m_database.open(path, MissingOffice::Refuse);
    if (!opened.result()) {
        print(failed, "open", opened.result().error().code);
        return 1;
    }
    for (;;)
        once();
}

void OfficeJob::once()
{
    ++m_number;
    const Uuid contract = post();
    const QList<Uuid> bids = takeBids(contract);
    evaluate(contract, bids);
    plan(contract);
    finishFirstMilestone(contract);
    const QList<Uuid> open = ids(QStringLiteral("SELECT id FROM contracts_milestone WHERE contract_id = :parent "
                                                "AND status = 'PENDING' ORDER BY sequence, id"),
                                 contract);
    for (const Uuid &milestone : open)
        finish(milestone);
    review(contract);
}

Uuid OfficeJob::post()
{
    actAs(m_people.owner);
    TenderDraft draft;
    draft.fields.title = QStringLiteral("Roof %1 of %2").arg(m_number).arg(m_clock.now().toMSecsSinceEpoch());
    draft.fields.scope = QStringLiteral("A new roof");
    draft.fields.location = QStringLiteral("Köln");
    draft.fields.currency = QStringLiteral("EUR");
    draft.fields.biddingOpensAt = m_clock.now().addSecs(3600);
    draft.fields.deadlineAt = m_clock.now().addDays(10);
    draft.fields.deadlineZone = QStringLiteral("Europe/Berlin");
    print(begins, "draft");
    draft = answer("draft", m_tenders.saveDraft(draft));
    print(confirmed, "draft", audited(entity::draft, draft.id, QStringLiteral("create")));
    print(begins, "post");
    const Uuid contract = answer("post", m_tenders.post(draft));
    print(confirmed, "post", audited(entity::contract, contract, QStringLiteral("post")));
    m_clock.advance(2 * 3600);
    perform("open bidding", entity::contract, contract, QStringLiteral("open_bidding"));
    return contract;
}

QList<Uuid> OfficeJob::takeBids(const Uuid &contract)
{
    const auto contentOf = [](const BidReceipt &receipt) {
        return QStringLiteral("SELECT count(*) FROM contracts_bid_content WHERE bid_id = %1 AND revision = %2 "
                              "AND commitment = '%3'")
            .arg(quoted(receipt.bid))
            .arg(receipt.revision)
            .arg(receipt.commitment);
    };
    QList<Uuid> bids;
    for (const job::Company &company : m_people.companies) {
        actAs(company.user);
        const BidFields fields{euros(10'000'001 + 300'000 * bids.size()), 30, QStringLiteral("We can")};
        print(begins, "bid");
        const BidReceipt receipt = answer("bid", m_bids.submit(contract, company.contractor, fields));
        print(confirmed, "bid", contentOf(receipt));
        bids.append(receipt.bid);
    }
    actAs(m_people.companies.at(1).user);
    print(begins, "revise");
    const BidReceipt revised = answer("revise", m_bids.revise(bids.at(1), {euros(10'400'007), 35, {}}));
    print(confirmed, "revise", contentOf(revised));
    actAs(m_people.companies.at(2).user);
    perform("withdraw", entity::bid, bids.at(2), QStringLiteral("withdraw"));
    return bids.mid(0, 2);
}

void OfficeJob::evaluate(const Uuid &contract, const QList<Uuid> &bids)
{
    m_clock.advanceDays(11);
    actAs(m_people.owner);
    print(begins, "open");
    const int found = answer("open", m_tenders.openBids(contract));
    print(confirmed, "open",
          QStringLiteral("SELECT count(*) FROM contracts_opening WHERE contract_id = %1 AND bid_count = %2")
              .arg(quoted(contract))
              .arg(found));
    perform("shortlist", entity::bid, bids.at(0), QStringLiteral("shortlist"));
    perform("reject", entity::bid, bids.at(1), QStringLiteral("reject"), reason("Too slow"));
    perform("reinstate", entity::bid, bids.at(1), QStringLiteral("reinstate"), reason("Not that slow"));
    QVariantHash award = reason("The best offer");
    award.insert(QStringLiteral("awarded_bid_id"), QVariant::fromValue(bids.at(0)));
    perform("award", entity::contract, contract, QStringLiteral("award"), award);
}

void OfficeJob::plan(const Uuid &contract)
{
    const QDate today = m_clock.now().date();
    print(begins, "plan");
    const Uuid first = answer(
        "plan", m_milestones.add(contract, {QStringLiteral("Scaffold"), {}, euros(1'000'000), today.addDays(10)}));
    print(confirmed, "plan", audited(entity::milestone, first, QStringLiteral("plan")));
    print(begins, "split");
    answer("split",
           m_milestones.splitRest(contract, 3, QStringLiteral("Part %1"), today.addDays(20), today.addDays(40)));
    print(confirmed, "split",
          QStringLiteral("SELECT count(*) >= 4 FROM contracts_milestone WHERE contract_id = %1").arg(quoted(contract)));
    perform("start", entity::contract, contract, QStringLiteral("start"));
}

void OfficeJob::finishFirstMilestone(const Uuid &contract)
{
    const Uuid milestone = ids(QStringLiteral("SELECT id FROM contracts_milestone WHERE contract_id = :parent "
                                              "ORDER BY sequence LIMIT 1"),
                               contract)
                               .constFirst();
    const auto complete = [&](const QString &note) {
        actAs(m_people.companies.constFirst().user);
        print(begins, "complete");
        answer("complete", m_milestones.complete(milestone, 0, note));
        print(confirmed, "complete", audited(entity::milestone, milestone, QStringLiteral("complete")));
        actAs(m_people.owner);
    };
    complete(QStringLiteral("It stands"));
    perform("ask for changes", entity::milestone, milestone, QStringLiteral("ask_changes"), reason("Not all of it"));
    complete(QStringLiteral("Now it stands"));
    // Half of it: the rest becomes a milestone of its own.
    print(begins, "approve half");
    answer("approve half", m_milestones.approve(milestone, 0, euros(500'000), euros(0)));
    print(confirmed, "approve half",
          QStringLiteral("SELECT count(*) FROM contracts_milestone WHERE split_from_id = %1").arg(quoted(milestone)));
    const QString pending = QStringLiteral("SELECT id FROM payments_milestone_payment WHERE milestone_id = :parent "
                                           "AND release_status = 'PENDING'");
    perform("fail", entity::milestonePayment, ids(pending, milestone).constFirst(), QStringLiteral("fail"),
            {{QStringLiteral("failure_code"), QStringLiteral("AC04")}});
    print(begins, "retry");
    answer("retry", m_milestones.retryPayment(milestone));
    print(confirmed, "retry",
          QStringLiteral("SELECT count(*) >= 2 FROM payments_milestone_payment WHERE milestone_id = %1")
              .arg(quoted(milestone)));
    perform("release", entity::milestonePayment, ids(pending, milestone).constFirst(), QStringLiteral("release"),
            {{QStringLiteral("bank_reference"), QStringLiteral("B-1")}});
}

void OfficeJob::finish(const Uuid &milestone)
{
    actAs(m_people.owner);
    print(begins, "record completion");
    answer("record completion", m_milestones.complete(milestone, 0, QStringLiteral("By letter"), m_clock.now()));
    print(confirmed, "record completion", audited(entity::milestone, milestone, QStringLiteral("record_completion")));
    perform("approve", entity::milestone, milestone, QStringLiteral("approve"));
    const Uuid payment = ids(QStringLiteral("SELECT id FROM payments_milestone_payment WHERE milestone_id = :parent "
                                            "AND release_status = 'PENDING'"),
                             milestone)
                             .constFirst();
    perform("release", entity::milestonePayment, payment, QStringLiteral("release"),
            {{QStringLiteral("bank_reference"), QStringLiteral("B-2")}});
}

void OfficeJob::review(const Uuid &contract)
{
    perform("complete contract", entity::contract, contract, QStringLiteral("complete"));
    const job::Company &winner = m_people.companies.constFirst();
    print(begins, "review");
    const Uuid rating = answer(
        "review", m_contractors.review(contract, winner.contractor, 1 + m_number % 5, QStringLiteral("Good work")));
    print(confirmed, "review", audited(entity::review, rating, QStringLiteral("review")));
    actAs(winner.user);
    perform("answer", entity::review, rating, QStringLiteral("answer"),
            {{QStringLiteral("answer"), QStringLiteral("Thank you")}});
}

void OfficeJob::perform(const char *step, const QString &entity, const Uuid &id, const QString &action,
                        const QVariantHash &values)
{
    print(begins, step);
    answer(step, m_workflow.perform({entity, id, 0, action, values}));
    print(confirmed, step, audited(entity, id, action));
}

QList<Uuid> OfficeJob::ids(const QString &sql, const Uuid &parent)
{
    const Rows rows = answer("read", m_database.read<Rows>([sql, parent](Connection &connection) {
        return connection.select(sql, {{QStringLiteral("parent"), QVariant::fromValue(parent)}});
    }));
    QList<Uuid> found;
    for (const Row &row : rows)
        found.append(row.id());
    return found;
}

QString OfficeJob::audited(const QString &entity, const Uuid &id, const QString &action)
{
    return QStringLiteral("SELECT count(*) FROM audit_entry WHERE entity = '%1' AND entity_id = %2 AND action = '%3'")
        .arg(entity, quoted(id), action);
}

void OfficeJob::print(const char *word, const char *step, const QString &text)
{
    // At once: the parent may kill this process at any moment and believes every line it read.
    std::printf("%s\t%s\t%s\n", word, step, qPrintable(text));
    std::fflush(stdout);
}

template<class T> T OfficeJob::answer(const char *step, QFuture<Expected<T>> future)
{
    const Expected<T> answered = future.result();
    if (!answered) {
        print(failed, step, answered.error().code + u' ' + answered.error().detail);
        std::_Exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *answered;
}

} // namespace tenderyard
