// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/RuleSentences.h"

#include <QtGlobal>

namespace tenderyard {

namespace {

constexpr auto mendNothing = "";

constexpr RuleSentences::Entry storeSentences[] = {
    {"store.no_tls", QT_TRANSLATE_NOOP("RuleWords", "The address of the document store has to begin with https://."),
     mendNothing},
    {"store.unreachable",
     QT_TRANSLATE_NOOP("RuleWords", "The document store does not answer. Nothing was lost; try again later."),
     QT_TRANSLATE_NOOP("RuleWords", "Try again")},
    {"store.interrupted",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The connection to the document store broke off again and again. Put the same file there once "
                       "more: what arrived is not sent twice where the store can go on with it."),
     QT_TRANSLATE_NOOP("RuleWords", "Try again")},
    {"store.unknown_ca",
     QT_TRANSLATE_NOOP("RuleWords",
                       "Nobody whom this computer trusts signed the certificate of the document store. Ask its "
                       "administrator for the file of the certificate authority."),
     mendNothing},
    {"store.wrong_host_name",
     QT_TRANSLATE_NOOP("RuleWords", "The certificate of the document store is for another address."), mendNothing},
    {"store.certificate_expired",
     QT_TRANSLATE_NOOP(
         "RuleWords", "The certificate of the document store has expired or is not valid yet. Is this computer’s clock "
                      "right?"),
     mendNothing},
    {"store.certificate", QT_TRANSLATE_NOOP("RuleWords", "No secure connection to the document store could be made."),
     mendNothing},
    {"store.denied",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The document store refused this name and secret, or they may not write there. Ask its "
                       "administrator."),
     mendNothing},
    {"store.clock",
     QT_TRANSLATE_NOOP("RuleWords",
                       "This computer’s clock differs too much from that of the document store. Put the clock right."),
     QT_TRANSLATE_NOOP("RuleWords", "Try again")},
    {"store.region", QT_TRANSLATE_NOOP("RuleWords", "The document store is in another region than was entered."),
     mendNothing},
    {"store.no_place",
     QT_TRANSLATE_NOOP(
         "RuleWords", "The folder or bucket at the document store is not there and cannot be made. Check the address."),
     mendNothing},
    {"store.changed",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The document store says that the file has just been changed. Try again in a moment."),
     QT_TRANSLATE_NOOP("RuleWords", "Try again")},
    {"store.too_large",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The document store does not take a file of this size. Its administrator can raise the limit."),
     mendNothing},
    {"store.locked",
     QT_TRANSLATE_NOOP("RuleWords", "Somebody has locked this file at the document store. Try again later."),
     QT_TRANSLATE_NOOP("RuleWords", "Try again")},
    {"store.busy", QT_TRANSLATE_NOOP("RuleWords", "The document store is too busy or out of order. Try again later."),
     QT_TRANSLATE_NOOP("RuleWords", "Try again")},
    {"store.full",
     QT_TRANSLATE_NOOP("RuleWords",
                       "There is no room left at the document store. Its administrator can make room or raise the "
                       "quota."),
     mendNothing},
    {"store.no_secret",
     QT_TRANSLATE_NOOP("RuleWords",
                       "This computer has no password for the office’s document store yet. Enter it at the top of the "
                       "window; until then documents can be neither opened nor added."),
     mendNothing},
    {"store.wrong_user", QT_TRANSLATE_NOOP("RuleWords", "The document store does not know this name."), mendNothing},
    {"store.wrong_secret",
     QT_TRANSLATE_NOOP("RuleWords", "The document store does not know this name with this password."), mendNothing},
    {"store.forbidden",
     QT_TRANSLATE_NOOP("RuleWords",
                       "The document store knows this name, but does not let it write there. Ask its administrator for "
                       "the permission."),
     mendNothing},
    {"store.no_bucket",
     QT_TRANSLATE_NOOP("RuleWords", "The document store has no bucket of this name, and this key may not make it."),
     mendNothing},
    {"store.not_removed",
     QT_TRANSLATE_NOOP("RuleWords",
                       "Something at the document store could not be removed. Does this name have the permission?"),
     QT_TRANSLATE_NOOP("RuleWords", "Try again")},
    {"documents.unknown_place",
     QT_TRANSLATE_NOOP("RuleWords",
                       "This office keeps its documents in a way that this program does not know. Is there a newer "
                       "version of it?"),
     mendNothing},
    {"documents.not_an_address",
     QT_TRANSLATE_NOOP("RuleWords", "This is no address. It looks like https://cloud.example.org/office."),
     mendNothing},
    {"documents.not_a_bucket",
     QT_TRANSLATE_NOOP("RuleWords",
                       "This is no name of a bucket: it has small letters, digits, hyphens and dots, at least three."),
     mendNothing},
    {"documents.bucket_in_address",
     QT_TRANSLATE_NOOP("RuleWords", "The address ends with the server’s name. The bucket has a field of its own."),
     mendNothing},
    {"documents.moving", QT_TRANSLATE_NOOP("RuleWords", "The documents are being moved already."), mendNothing},
    {"documents.same_place", QT_TRANSLATE_NOOP("RuleWords", "The documents are kept there already."), mendNothing},
    {"documents.moved_elsewhere",
     QT_TRANSLATE_NOOP("RuleWords",
                       "Somebody else has chosen another place for the documents meanwhile. Nothing was lost."),
     mendNothing},
    {"store.failed", QT_TRANSLATE_NOOP("RuleWords", "The document store gave an answer that makes no sense here."),
     QT_TRANSLATE_NOOP("RuleWords", "Try again")},
};

} // namespace

std::span<const RuleSentences::Entry> RuleSentences::ofStores()
{
    return storeSentences;
}

} // namespace tenderyard
