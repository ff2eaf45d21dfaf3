// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong with an office on a server.
#include "models/workflow/RuleSentences.h"

#include <QtGlobal>

namespace tenderyard {

namespace {

constexpr const char *noMend = "";

constexpr RuleSentences::Entry serverSentences[] = {
    {"storage.wrong_password",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The server does not know this sign-in with this password. Type it again; staff of the office "
                       "can give you a new one-time password."),
     noMend},
    {"storage.not_allowed",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The server does not let this sign-in into this office, or not from here. Compare it with the "
                       "invitation, or ask whoever looks after the server."),
     noMend},
    {"storage.unknown_ca",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The server could not prove who it is: its certificate is from an authority that is not known "
                       "here. Choose the certificate of the office’s authority."),
     noMend},
    {"storage.wrong_host_name",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The server’s certificate is for another name. Type the name exactly as the invitation has it."),
     noMend},
    {"storage.unreachable",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The server does not answer. Compare its name and port with the invitation, and look whether "
                       "this computer is connected."),
     QT_TRANSLATE_NOOP("RuleWords", "Try again")},
    {"storage.server_busy",
     QT_TRANSLATE_NOOP(
         "RuleWords", "The server can take on no more at the moment. Nothing was saved; try again in a while, and tell "
                      "whoever looks after the server if it stays so."),
     QT_TRANSLATE_NOOP("RuleWords", "Try again")},
    {"storage.server_full",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The server’s disk is full. Nothing was saved, and nothing was lost. Tell whoever looks after "
                       "the server to make room; then try again."),
     QT_TRANSLATE_NOOP("RuleWords", "Try again")},
    {"storage.no_tls",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The server does not encrypt connections, so nothing was sent to it. Ask whoever looks after it "
                       "to switch TLS on."),
     noMend},
    {"storage.server_too_old",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The server is older than PostgreSQL 15. Ask whoever looks after it for a newer one."),
     noMend},
    {"storage.older_schema",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The office is of an older version than this program. Whoever looks after the server has to "
                       "bring it up to date first."),
     noMend},
    {"storage.gone",
     QT_TRANSLATE_NOOP("RuleWords", "The connection to the server was lost. Nothing happened; try again."),
     QT_TRANSLATE_NOOP("RuleWords", "Try again")},
    {"storage.unconfirmed",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The connection was lost before the server confirmed this. Whether it happened will be said at "
                       "the top as soon as the server answers; do not repeat it before."),
     noMend},
    {"storage.denied", QT_TRANSLATE_NOOP("RuleWords", "The server refused this: it is not yours to do."), noMend},

    {"account.has_no_login", QT_TRANSLATE_NOOP("RuleWords", "This person has no sign-in on the server."), noMend},
    {"rule.staff_needs_second_person",
     QT_TRANSLATE_NOOP("RuleWords", "Whoever becomes staff has to be confirmed by a second member of staff."), noMend},
    {"rule.staff_already_requested",
     QT_TRANSLATE_NOOP("RuleWords", "This was asked for already and waits for a second member of staff."), noMend},
    {"rule.not_imported_history", QT_TRANSLATE_NOOP("RuleWords", "Only imported history can be written in this way."),
     noMend},

    {"secret.none",
     QT_TRANSLATE_NOOP("RuleWords", "This computer has no keychain, so the password is asked for each time."), noMend},
    {"secret.locked",
     QT_TRANSLATE_NOOP("RuleWords", "The keychain did not answer. Unlock it and come back, or type the password."),
     noMend},
    {"secret.denied", QT_TRANSLATE_NOOP("RuleWords", "The keychain did not give the password. Type it."), noMend},
    {"secret.missing", QT_TRANSLATE_NOOP("RuleWords", "The keychain has no password for this."), noMend},

    {"invitation.none",
     QT_TRANSLATE_NOOP("RuleWords", "This is no invitation. It begins with “Tenderyard invitation”."), noMend},
    {"invitation.incomplete",
     QT_TRANSLATE_NOOP("RuleWords", "The server, the database or the sign-in is missing. Paste the whole text."),
     noMend},
    {"invitation.certificate",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The certificate in it is damaged or is not the one that it names. Ask for a new invitation."),
     noMend},
    {"authority.unreadable", QT_TRANSLATE_NOOP("RuleWords", "This file cannot be read."), noMend},
    {"authority.not_a_certificate",
     QT_TRANSLATE_NOOP("RuleWords", "There is no certificate in this file. It should end in .pem or .crt."), noMend},
    {"authority.another",
     QT_TRANSLATE_NOOP("RuleWords",
                       "This is not the certificate that the invitation names. Ask whoever sent you the invitation."),
     noMend},
    {"authority.not_kept",
     QT_TRANSLATE_NOOP("RuleWords", "The certificate could not be saved on this computer. Is the disk full?"), noMend},

    {"document.too_many",
     QT_TRANSLATE_NOOP("RuleWords",
                       "You have uploaded too many files that nothing came of. Those are thrown away after a day; try "
                       "again then."),
     noMend},
    {"copy.two_files",
     QT_TRANSLATE_NOOP("RuleWords", "Both are files. An office in a file is copied like any other file."), noMend},
    {"copy.not_empty",
     QT_TRANSLATE_NOOP("RuleWords",
                       "There is an office already. A copy needs a new file or a database with nothing in it."),
     noMend},
    {"copy.unfinished",
     QT_TRANSLATE_NOOP("RuleWords", "There is a copy that did not come to its end. Choose to go on with it."), noMend},
    {"copy.another_office",
     QT_TRANSLATE_NOOP("RuleWords", "The copy that did not come to its end is of another office."), noMend},
    {"copy.nothing_to_resume", QT_TRANSLATE_NOOP("RuleWords", "There is no copy to go on with. Begin a new one."),
     noMend},
    {"copy.schema",
     QT_TRANSLATE_NOOP("RuleWords", "The two databases do not have the same tables. Bring both up to date first."),
     noMend},
    {"copy.differs",
     QT_TRANSLATE_NOOP("RuleWords",
                       "What arrived is not what was sent, so the copy was not finished and nobody can sign in to it. "
                       "Go on with it to have it mended."),
     noMend},
    {"copy.cancelled",
     QT_TRANSLATE_NOOP("RuleWords", "The copying was stopped. What is there already is kept, to go on with later."),
     noMend},
};

} // namespace

std::span<const RuleSentences::Entry> RuleSentences::ofServer()
{
    return serverSentences;
}

} // namespace tenderyard
