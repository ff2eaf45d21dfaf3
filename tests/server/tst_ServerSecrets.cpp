// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "tests/server/MessageRecorder.h"
#include "tests/server/ServerDesk.h"
#include "tests/storage/Why.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

using namespace tenderyard;

namespace {

namespace entity = words::entity;

const QString scope = QStringLiteral("Strip and renew the roof of the gym");
const QString message = QStringLiteral("Slates of our own quarry");
const QByteArray licence = "%PDF-1.4\n% Licence of the quarry, kept in the safe\n%%EOF\n";

Money euros(qint64 cents)
{
    return {cents * (Money::scale / 100), Currency::fromCode(QStringLiteral("EUR"))};
}

/// What the manual tells an administrator to set about the log.
QStringList settingsOfTheManual()
{
    QFile manual(qEnvironmentVariable("TENDERYARD_SOURCE_DIR") + QStringLiteral("/docs/server.md"));
    if (!manual.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression setting(QStringLiteral("^    (log_\\w+ = \\S+)$"),
                                            QRegularExpression::MultilineOption);
    QStringList settings;
    for (auto found = setting.globalMatch(QString::fromUtf8(manual.readAll())); found.hasNext();)
        settings.append(found.next().captured(1));
    return settings;
}

/// As much as PostgreSQL can be made to log of statements and their values.
QStringList everySetting()
{
    return {QStringLiteral("log_statement = 'all'"),
            QStringLiteral("log_min_duration_statement = 0"),
            QStringLiteral("log_duration = on"),
            QStringLiteral("log_parameter_max_length = -1"),
            QStringLiteral("log_parameter_max_length_on_error = -1"),
            QStringLiteral("log_min_messages = debug1"),
            QStringLiteral("log_min_error_statement = debug1"),
            QStringLiteral("log_error_verbosity = verbose"),
            QStringLiteral("log_connections = on"),
            QStringLiteral("log_disconnections = on"),
            QStringLiteral("log_line_prefix = '%m [%p] %q%u@%d %a '")};
}

} // namespace

/// The whole job of an office on a server, from the first person to the payment, and what the logs of the server and of
/// the program know of it afterwards.
class ServerSecretsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingInAnyLog_data();
    void nothingInAnyLog();

private:
    struct Member
    {
        Uuid user;
        QString login;
        QString password;
    };

    /// A new password, which must not be found in any log.
    QString secret(const QString &password);
    /// Something that the server's log holds only where it holds every statement.
    template<class T> T confidential(const T &value, const QString &text);
    Money price(qint64 cents);
    Member invite(InitializedOffice &office, ServerDesk &staff, const QString &name, const QStringList &roles);
    void forget(InitializedOffice &office, ServerDesk &staff, Member &member);
    void mistype(const InitializedOffice &office, const Member &member);
    Uuid becomeContractor(InitializedOffice &office, ServerDesk &desk, ServerDesk &staff, const QString &company);
    Uuid post(ServerDesk &owner);
    Uuid bid(ServerDesk &desk, const Uuid &contract, const Uuid &contractor, qint64 cents);
    void bidWrongly(ServerDesk &desk, const Uuid &contract, const Uuid &contractor, const Uuid &bid);
    void work(ServerDesk &owner, ServerDesk &contractor, const Uuid &contract, const Uuid &bid);
    void wholeJob(InitializedOffice &office);
    static QStringList foundIn(const QString &log, const QStringList &texts);

    ThreadGuard::Allowance m_allowance;
    QStringList m_secrets;
    QStringList m_confidential;
};

void ServerSecretsTest::initTestCase()
{
    QVERIFY2(PostgresServer::isInstalled(), "postgresql is named in packaging/packages-test.txt");
}

QString ServerSecretsTest::secret(const QString &password)
{
    m_secrets.append(password);
    return password;
}

template<class T> T ServerSecretsTest::confidential(const T &value, const QString &text)
{
    m_confidential.append(text);
    return value;
}

/// As it is stored, and as it is written.
Money ServerSecretsTest::price(qint64 cents)
{
    const Money money = euros(cents);
    m_confidential.append(QString::number(money.tenThousandths()));
    m_confidential.append(QStringLiteral("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0')));
    return money;
}

/// Staff make the account; the person signs in with the password for once and chooses one of their own.
ServerSecretsTest::Member ServerSecretsTest::invite(InitializedOffice &office, ServerDesk &staff, const QString &name,
                                                    const QStringList &roles)
{
    NewAccount account;
    account.login = name;
    account.fullName = confidential(name + QStringLiteral(" Fullname"), name + QStringLiteral(" Fullname"));
    account.roles = roles;
    account.mustChangePassword = true;
    account.reason = QStringLiteral("We are growing");
    const CreatedAccount made = ServerDesk::done("inviting", staff.accounts().create(account));
    const QString once = secret(made.invitation.password);
    Member member{made.user, made.invitation.signIn, secret(QStringLiteral("Own 'wörd' \\ of %1;--").arg(name))};
    ServerDesk desk(office, member.login, once);
    const QString wrong = secret(QStringLiteral("not the old word of %1").arg(name));
    [&] {
        QCOMPARE(codeOf(ServerDesk::wait(desk.accounts().changeOwnPassword(wrong, member.password))),
                 QStringLiteral("account.wrong_password"));
        QCOMPARE(codeOf(ServerDesk::wait(desk.accounts().changeOwnPassword(once, secret(QStringLiteral("sh0rt!"))))),
                 QStringLiteral("account.password_too_short"));
    }();
    ServerDesk::done("the own password", desk.accounts().changeOwnPassword(once, member.password));
    return member;
}

/// Staff give a new password for once, with which a third one is chosen.
void ServerSecretsTest::forget(InitializedOffice &office, ServerDesk &staff, Member &member)
{
    const QString once = secret(QStringLiteral("once more, and new"));
    ServerDesk::done("a new password", staff.accounts().resetPassword(member.user, once, QStringLiteral("Called")));
    ServerDesk desk(office, member.login, once);
    member.password = secret(QStringLiteral("a third word, remembered"));
    ServerDesk::done("the third password", desk.accounts().changeOwnPassword(once, member.password));
}

void ServerSecretsTest::mistype(const InitializedOffice &office, const Member &member)
{
    SystemClock clock;
    Database database(clock);
    const QString wrong = secret(QStringLiteral("mistyped at the door"));
    QCOMPARE(codeOf(ServerDesk::wait(database.open(office.address(member.login), MissingOffice::Refuse, wrong))),
             QStringLiteral("storage.wrong_password"));
}

Uuid ServerSecretsTest::becomeContractor(InitializedOffice &office, ServerDesk &desk, ServerDesk &staff,
                                         const QString &company)
{
    ProfileFields profile;
    profile.companyName = confidential(company, company);
    profile.categories = {QStringLiteral("45200000")};
    const Uuid contractor = ServerDesk::done("profile", desk.contractors().saveOwnProfile({}, 0, profile));
    const QByteArray content = licence + company.toUtf8();
    const StoredFile file =
        ServerDesk::done("document", desk.documents().putBytes(content, QStringLiteral("licence.pdf")));
    CertificationFields fields;
    fields.documentType = QStringLiteral("License");
    const Uuid certification =
        ServerDesk::done("certification", desk.contractors().addCertification(contractor, fields, file));
    m_confidential.append({QString::fromUtf8(licence.mid(9)), QString::fromLatin1(licence.mid(9).toHex())});
    // The key of a document that would be kept outside.
    ServerDesk::done("a key", desk.database().write<QVariant>([&](Connection &connection) {
        return connection.scalar(QStringLiteral("SELECT object_name FROM document_key_begin(:sha256, :size)"),
                                 {{QStringLiteral("sha256"), file.sha256}, {QStringLiteral("size"), content.size()}});
    }));
    const QString key = secret(office.run(QStringLiteral("SELECT encode(secret, 'hex') FROM office.document_key "
                                                         "ORDER BY created_at DESC LIMIT 1")));
    secret(QString::fromLatin1(QByteArray::fromHex(key.toLatin1()).toBase64()));
    if (ServerDesk::done("reading it", staff.documents().get(file.url, file.sha256)) != content)
        qFatal("another document");
    staff.perform(entity::certification, certification, QStringLiteral("verify"),
                  {{QStringLiteral("checked_sha256"), file.sha256}});
    staff.perform(entity::profile, contractor, QStringLiteral("approve"));
    return contractor;
}

Uuid ServerSecretsTest::post(ServerDesk &owner)
{
    TenderDraft draft;
    draft.fields.title = QStringLiteral("Gym roof");
    draft.fields.scope = confidential(scope, scope);
    draft.fields.location = QStringLiteral("Drogheda");
    draft.fields.currency = QStringLiteral("EUR");
    draft.fields.budgetMax = price(98'765'437);
    draft.fields.budgetShown = false;
    draft.fields.deadlineAt = QDateTime::currentDateTimeUtc().addDays(10);
    draft.fields.deadlineZone = QStringLiteral("Europe/Dublin");
    draft = ServerDesk::done("draft", owner.tenders().saveDraft(draft));
    return ServerDesk::done("posting", owner.tenders().post(draft));
}

Uuid ServerSecretsTest::bid(ServerDesk &desk, const Uuid &contract, const Uuid &contractor, qint64 cents)
{
    const BidFields fields{price(cents), 30, confidential(message, message)};
    const BidReceipt receipt = ServerDesk::done("bid", desk.bids().submit(contract, contractor, fields));
    const BidFields revised{price(cents - 1'00), 29, message};
    ServerDesk::done("revision", desk.bids().revise(receipt.bid, revised));
    return receipt.bid;
}

/// What is refused may be logged, too: by a rule, and by a constraint, of which the server tells the whole row.
void ServerSecretsTest::bidWrongly(ServerDesk &desk, const Uuid &contract, const Uuid &contractor, const Uuid &bid)
{
    QCOMPARE(codeOf(ServerDesk::wait(desk.bids().submit(contract, contractor, {price(87'654'323), 30, message}))),
             QStringLiteral("rule.bid_already_live"));
    const Money tried = price(87'654'331);
    const QString nonce(32, u'n');
    const auto write = [&](const QVariant &days, const QString &committed) {
        const QByteArray commitment = QCryptographicHash::hash(committed.toUtf8(), QCryptographicHash::Sha256).toHex();
        return ServerDesk::wait(desk.database().write<void>([&, days](Connection &connection) {
            return connection.insert(QStringLiteral("contracts_bid_content"),
                                     {{QStringLiteral("id"), QVariant::fromValue(Uuid::create())},
                                      {QStringLiteral("bid_id"), QVariant::fromValue(bid)},
                                      {QStringLiteral("contract_id"), QVariant::fromValue(contract)},
                                      {QStringLiteral("revision"), 3},
                                      {QStringLiteral("proposed_cost"), QVariant::fromValue(tried)},
                                      {QStringLiteral("proposed_timeline_days"), days},
                                      {QStringLiteral("message"), message},
                                      {QStringLiteral("nonce"), nonce},
                                      {QStringLiteral("commitment"), QString::fromLatin1(commitment)},
                                      {QStringLiteral("written_by"), QVariant::fromValue(connection.user())},
                                      {QStringLiteral("created_at"), connection.now()}});
        }));
    };
    const QString committed =
        QStringLiteral("%1|3|%2|%3|%4|%5")
            .arg(bid.toString(), QString::number(tried.tenThousandths()), QStringLiteral("%1"), message, nonce);
    QStringList codes;
    for (const Outcome &refused : {write(0, committed.arg(0)), write(40'000, committed.arg(40'000)),
                                   write(QVariant(), committed.arg(QString())), write(30, {})}) {
        QVERIFY2(!refused, "it was taken");
        QVERIFY2(foundIn(refused.error().detail, m_confidential).isEmpty(), qPrintable(refused.error().detail));
        codes.append(refused.error().code);
    }
    QCOMPARE(codes.last(), QStringLiteral("rule.commitment_differs"));
    QVERIFY2(codes.count(QStringLiteral("rule.commitment_differs")) < 3, qPrintable(codes.join(u' ')));
}

void ServerSecretsTest::work(ServerDesk &owner, ServerDesk &contractor, const Uuid &contract, const Uuid &bid)
{
    owner.perform(entity::bid, bid, QStringLiteral("shortlist"));
    owner.perform(entity::contract, contract, QStringLiteral("award"),
                  {{QStringLiteral("awarded_bid_id"), QVariant::fromValue(bid)},
                   {QStringLiteral("status_reason"), QStringLiteral("The best offer")}});
    const QDate today = QDate::currentDate();
    ServerDesk::done("plan", owner.milestones().splitRest(contract, 1, QStringLiteral("Part %1"), today.addDays(20),
                                                          today.addDays(20)));
    owner.perform(entity::contract, contract, QStringLiteral("start"));
    const Uuid milestone = owner.idOf(QStringLiteral("SELECT id FROM list_milestone"));
    ServerDesk::done("completing", contractor.milestones().complete(milestone, 0, QStringLiteral("It stands")));
    owner.perform(entity::milestone, milestone, QStringLiteral("approve"));
    const QString reference = QStringLiteral("SEPA-20261123-77");
    owner.perform(entity::milestonePayment, owner.idOf(QStringLiteral("SELECT id FROM list_milestone_payment")),
                  QStringLiteral("release"), {{QStringLiteral("bank_reference"), confidential(reference, reference)}});
    owner.perform(entity::contract, contract, QStringLiteral("complete"));
}

void ServerSecretsTest::wholeJob(InitializedOffice &office)
{
    ServerDesk staff(office, office.firstLogin(), secret(InitializedOffice::firstPassword()));
    const Member olga = invite(office, staff, QStringLiteral("olga"), {words::role::owner});
    const Member alpha = invite(office, staff, QStringLiteral("alpha"), {words::role::contractor});
    Member beta = invite(office, staff, QStringLiteral("beta"), {words::role::contractor});
    forget(office, staff, beta);
    mistype(office, olga);
    ServerDesk owner(office, olga.login, olga.password);
    ServerDesk first(office, alpha.login, alpha.password);
    ServerDesk second(office, beta.login, beta.password);
    const Uuid firstProfile = becomeContractor(office, first, staff, QStringLiteral("Alpha Slate Works"));
    const Uuid secondProfile = becomeContractor(office, second, staff, QStringLiteral("Beta Roofing"));
    const Uuid contract = post(owner);
    const Uuid bid = this->bid(first, contract, firstProfile, 87'654'319);
    const Uuid other = this->bid(second, contract, secondProfile, 91'234'567);
    bidWrongly(second, contract, secondProfile, other);
    if (QTest::currentTestFailed())
        return;
    // The days until then.
    office.run(QStringLiteral("SET session_replication_role = replica; "
                              "UPDATE office.contracts_contract SET deadline_at = clock_timestamp()"));
    QCOMPARE(ServerDesk::done("opening", owner.tenders().openBids(contract)), 2);
    work(owner, first, contract, bid);
}

QStringList ServerSecretsTest::foundIn(const QString &log, const QStringList &texts)
{
    QStringList found;
    for (const QString &text : texts) {
        if (log.contains(text))
            found.append(text);
    }
    found.removeDuplicates();
    return found;
}

void ServerSecretsTest::nothingInAnyLog_data()
{
    QTest::addColumn<QStringList>("settings");
    QTest::newRow("everything is logged") << everySetting();
    QTest::newRow("as the manual says") << settingsOfTheManual();
}

void ServerSecretsTest::nothingInAnyLog()
{
    QFETCH(const QStringList, settings);
    QVERIFY(!settings.isEmpty());
    m_secrets.clear();
    m_confidential.clear();
    PostgresServer server(settings);
    QString said;
    {
        const MessageRecorder recorder;
        qWarning("so that something is heard");
        InitializedOffice office(server);
        wholeJob(office);
        said = MessageRecorder::said();
    }
    if (QTest::currentTestFailed())
        return;
    QFile file(server.log());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString log = QString::fromUtf8(file.readAll());
    QVERIFY(said.contains(QStringLiteral("so that something is heard")));
    QVERIFY2(log.contains(QStringLiteral("violates")), "no constraint was broken");
    QVERIFY(m_secrets.size() > 15);
    for (const QString &secret : std::as_const(m_secrets))
        QVERIFY2(secret.size() >= 6, "too short to be looked for");
    QCOMPARE(foundIn(log, m_secrets), QStringList());
    QCOMPARE(foundIn(said, m_secrets), QStringList());
    QCOMPARE(foundIn(said, m_confidential), QStringList());
    const bool isAll = settings == everySetting();
    // What docs/server.md says of verifiers and of everything else that statements carry.
    QCOMPARE(log.contains(QStringLiteral("'SCRAM-SHA-256$4096:")), isAll);
    if (isAll) {
        QVERIFY(foundIn(log, m_confidential).size() > 10);
    } else {
        QCOMPARE(foundIn(log, m_confidential), QStringList());
        QVERIFY2(log.contains(QStringLiteral("bid_already_live")), "what was refused is not logged");
    }
}

QTEST_GUILESS_MAIN(ServerSecretsTest)
#include "tst_ServerSecrets.moc"
