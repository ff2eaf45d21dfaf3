// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/BidderProcess.h"

#include "models/domain/Deliver.h"
#include "models/storage/ConnectionState.h"
#include "models/storage/Database.h"
#include "models/workflow/Bids.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <array>
#include <cstdio>

namespace tenderyard::bidder {

namespace {

const QString marker = QStringLiteral("--as-bidder");
/// Not among the arguments, which everybody on the computer sees.
constexpr auto passwordVariable = "TENDERYARD_TEST_PASSWORD";
constexpr int betweenTries = 200; // ms

struct Word
{
    Line::Kind kind;
    const char *word;
};

constexpr std::array words{Word{Line::Kind::Confirmed, "confirmed"}, Word{Line::Kind::Found, "found"},
                           Word{Line::Kind::Failed, "failed"}, Word{Line::Kind::Done, "done"},
                           Word{Line::Kind::Broken, "broken"}};

/// At once: the parent believes every line that it reads.
void say(Line::Kind kind, const QStringList &rest = {})
{
    const auto *word = std::ranges::find(words, kind, &Word::kind);
    std::fprintf(stdout, "%s\t%s\n", word->word, qPrintable(rest.join(u'\t')));
    std::fflush(stdout);
}

/// What the weather is to blame for, and not the bid.
bool passes(const Error &error)
{
    return error.code.startsWith(QLatin1String("storage."));
}

class Desk : public QObject
{
public:
    Desk(const Uuid &contractor, const QList<Uuid> &tenders, int messageSize)
        : m_contractor(contractor), m_tenders(tenders), m_messageSize(messageSize), m_database(m_clock),
          m_bids(m_database)
    {
    }

    void open(const QString &address, const QString &password)
    {
        deliver(m_database.open(address, Database::Missing::Refuse, password), this, [this](const Outcome &opened) {
            if (!opened)
                stop(opened.error());
            else
                bid();
        });
    }

private:
    void bid()
    {
        if (m_tenders.isEmpty()) {
            say(Line::Kind::Done);
            QCoreApplication::quit();
            return;
        }
        const BidFields fields{Money(1'000'000'000, Currency::fromCode(QStringLiteral("EUR"))), 30, message()};
        deliver(m_bids.submit(m_tenders.constFirst(), m_contractor, fields), this,
                [this](const Expected<BidReceipt> &receipt) {
                    if (receipt)
                        confirm(Line::Kind::Confirmed, receipt->bid);
                    else if (receipt.error().code == u"rule.bid_already_live")
                        find();
                    else
                        tryAgain(receipt.error());
                });
    }

    /// A bid of one's own that is there already: the answer to it was lost.
    void find()
    {
        deliver(m_database.read<QVariant>([contract = m_tenders.constFirst()](Connection &connection) {
            return connection.scalar(QStringLiteral("SELECT id FROM contracts_bid WHERE contract_id = :contract"),
                                     {{QStringLiteral("contract"), QVariant::fromValue(contract)}});
        }),
                this, [this](const Expected<QVariant> &id) {
                    if (id && !id->isNull())
                        confirm(Line::Kind::Found, Uuid::fromString(id->toString()));
                    else
                        tryAgain(id ? Error{QStringLiteral("storage.not_found"), {}, {}, {}, {}} : id.error());
                });
    }

    void confirm(Line::Kind kind, const Uuid &id)
    {
        say(kind, {m_tenders.takeFirst().toString(), id.toString()});
        bid();
    }

    void tryAgain(const Error &error)
    {
        if (!passes(error)) {
            stop(error);
            return;
        }
        say(Line::Kind::Failed, {error.code, error.detail});
        QTimer::singleShot(betweenTries, this, &Desk::bid);
    }

    void stop(const Error &error)
    {
        say(Line::Kind::Broken, {error.code, error.detail});
        QCoreApplication::exit(1);
    }

    /// Nothing that could be packed smaller.
    QString message() const
    {
        QString text;
        while (text.size() < m_messageSize)
            text += QString::number(QRandomGenerator::global()->generate64(), 36);
        return text.left(m_messageSize);
    }

    Uuid m_contractor;
    QList<Uuid> m_tenders;
    int m_messageSize;
    SystemClock m_clock;
    Database m_database;
    Bids m_bids;
};

} // namespace

std::unique_ptr<QProcess> start(const QString &address, const QString &password, const Uuid &contractor,
                                const QList<Uuid> &tenders, int messageSize)
{
    QStringList arguments{marker, address, contractor.toString(), QString::number(messageSize)};
    for (const Uuid &tender : tenders)
        arguments.append(tender.toString());
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(passwordVariable), password);
    process->setProcessEnvironment(environment);
    process->setProgram(QCoreApplication::applicationFilePath());
    process->setArguments(arguments);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start();
    return process;
}

Line parse(const QByteArray &line)
{
    const QStringList parts = QString::fromUtf8(line).trimmed().split(u'\t');
    const auto *word =
        std::ranges::find_if(words, [&](const Word &known) { return parts.constFirst() == QLatin1String(known.word); });
    if (word == words.end())
        return {Line::Kind::Broken, {}, {}, QString::fromUtf8(line)};
    const QString text = QStringList(parts.mid(1)).join(u' ');
    return {word->kind, Uuid::fromString(parts.value(1)), Uuid::fromString(parts.value(2)), text};
}

int run(const QStringList &arguments)
{
    if (arguments.value(1) != marker)
        return -1;
    QList<Uuid> tenders;
    for (const QString &tender : arguments.mid(5))
        tenders.append(Uuid::fromString(tender));
    Desk desk(Uuid::fromString(arguments.value(3)), tenders, arguments.value(4).toInt());
    const QString password = qEnvironmentVariable(passwordVariable);
    qunsetenv(passwordVariable);
    desk.open(arguments.value(2), password);
    return QCoreApplication::exec();
}

} // namespace tenderyard::bidder
