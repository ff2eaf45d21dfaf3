// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// Why something in an imported file did not simply become a value: the stable codes of the report's lines.
/// ImportReport::sentence() words them for people.
namespace tenderyard::notes {

#define TENDERYARD_NOTE(name, text) inline constexpr QLatin1String name(text)

// The file.
TENDERYARD_NOTE(fileUnreadable, "file.unreadable");
TENDERYARD_NOTE(fileEmpty, "file.empty");
TENDERYARD_NOTE(fileEncoding, "file.encoding");
TENDERYARD_NOTE(fileChanged, "file.changed");
TENDERYARD_NOTE(fileNoRelease, "file.no_release");
TENDERYARD_NOTE(jsonDamaged, "json.damaged");
TENDERYARD_NOTE(jsonTooDeep, "json.too_deep");
TENDERYARD_NOTE(jsonTooLong, "json.too_long");
TENDERYARD_NOTE(jsonDuplicateKey, "json.duplicate_key");
TENDERYARD_NOTE(jsonControlCharacters, "json.control_characters");
TENDERYARD_NOTE(jsonNotOcds, "json.not_ocds");
TENDERYARD_NOTE(moreOfTheSame, "report.more_of_the_same");
// A release, a record.
TENDERYARD_NOTE(releaseTooLarge, "release.too_large");
TENDERYARD_NOTE(releaseLinked, "release.linked");
TENDERYARD_NOTE(releaseCovered, "release.covered");
TENDERYARD_NOTE(releaseRepeated, "release.repeated");
TENDERYARD_NOTE(releaseNoOcid, "release.no_ocid");
TENDERYARD_NOTE(recordNoRelease, "record.no_release");
TENDERYARD_NOTE(recordVersioned, "record.versioned");
TENDERYARD_NOTE(processOlder, "process.older");
TENDERYARD_NOTE(processTakenOver, "process.taken_over");
// A field.
TENDERYARD_NOTE(fieldNotUsed, "field.not_used");
TENDERYARD_NOTE(fieldUnknown, "field.unknown");
TENDERYARD_NOTE(fieldType, "field.type");
TENDERYARD_NOTE(personalData, "field.personal");
TENDERYARD_NOTE(textEncoding, "text.encoding");
TENDERYARD_NOTE(textCut, "text.cut");
TENDERYARD_NOTE(titleMissing, "title.missing");
TENDERYARD_NOTE(idDuplicate, "id.duplicate");
TENDERYARD_NOTE(dateUnreadable, "date.unreadable");
TENDERYARD_NOTE(daysUnreadable, "days.unreadable");
TENDERYARD_NOTE(statusUnknown, "status.unknown");
TENDERYARD_NOTE(statusAssumed, "status.assumed");
TENDERYARD_NOTE(amountUnreadable, "amount.unreadable");
TENDERYARD_NOTE(amountNegative, "amount.negative");
TENDERYARD_NOTE(amountZero, "amount.zero");
TENDERYARD_NOTE(amountRounded, "amount.rounded");
TENDERYARD_NOTE(amountTooLarge, "amount.too_large");
TENDERYARD_NOTE(currencyUnknown, "currency.unknown");
TENDERYARD_NOTE(currencyMissing, "currency.missing");
TENDERYARD_NOTE(currencyAssumed, "currency.assumed");
TENDERYARD_NOTE(currencyDiffers, "currency.differs");
TENDERYARD_NOTE(budgetRange, "budget.range");
// What does not fit our entities.
TENDERYARD_NOTE(buyerMissing, "buyer.missing");
TENDERYARD_NOTE(partyNameless, "party.nameless");
TENDERYARD_NOTE(bidInvited, "bid.invited");
TENDERYARD_NOTE(bidJoint, "bid.joint");
TENDERYARD_NOTE(bidNoBidder, "bid.no_bidder");
TENDERYARD_NOTE(awardMoreThanOne, "award.more_than_one");
TENDERYARD_NOTE(awardNoSupplier, "award.no_supplier");
TENDERYARD_NOTE(milestoneElsewhere, "milestone.elsewhere");
TENDERYARD_NOTE(milestoneForPayments, "milestone.for_payments");
TENDERYARD_NOTE(paymentNoPayee, "payment.no_payee");
TENDERYARD_NOTE(paymentNoAmount, "payment.no_amount");
TENDERYARD_NOTE(entityRefused, "entity.refused");

#undef TENDERYARD_NOTE

} // namespace tenderyard::notes
