// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/ServerMember.h"

#include "models/workflow/People.h"
#include "models/workflow/ServerLogins.h"

namespace tenderyard {

namespace {

void requireMember(const Outcome &outcome, const char *what)
{
    if (!outcome)
        qFatal("%s: %s %s", what, qPrintable(outcome.error().code), qPrintable(outcome.error().detail));
}

std::unique_ptr<Connection> requireSignIn(InitializedOffice &office, const QString &login, const QString &password)
{
    auto connection = office.signIn(login, password);
    requireMember(connection ? Outcome() : tl::unexpected(connection.error()), "a member's sign-in");
    return std::move(*connection);
}

} // namespace

QString ServerMember::oneTime()
{
    return QStringLiteral("once-only-word");
}

QString ServerMember::own()
{
    return QStringLiteral("my very own word");
}

NewAccount ServerMember::account(const char *name, const QStringList &roles, const QString &reason)
{
    NewAccount account;
    account.login = QString::fromLatin1(name);
    account.fullName = account.login.toUpper();
    account.password = oneTime();
    account.roles = roles;
    account.mustChangePassword = true;
    account.reason = reason;
    return account;
}

ServerMember ServerMember::settle(InitializedOffice &office, Connection &staff, const NewAccount &account)
{
    const Expected<CreatedAccount> made = People::createIn(staff, account, office.address(office.firstLogin()));
    requireMember(made ? Outcome() : tl::unexpected(made.error()), "a new member");
    const auto once = requireSignIn(office, made->invitation.signIn, oneTime());
    requireMember(ServerLogins::setPasswordIn(*once, made->user, own()), "a member's own password");
    return {made->user, made->invitation.signIn, requireSignIn(office, made->invitation.signIn, own())};
}

void ServerMember::waitAMonth(InitializedOffice &office)
{
    office.run(QStringLiteral("UPDATE office.account_event SET at = at - interval '31 days'"));
}

} // namespace tenderyard
