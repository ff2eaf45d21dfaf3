// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// The stored words of the specification: entities, statuses, roles and duties. Compared and stored as they are,
/// shown to people only through views/common/StatusWords.
namespace tenderyard::words {

#define TENDERYARD_WORD(name, text) inline constexpr QLatin1String name(text)

namespace entity {
TENDERYARD_WORD(profile, "contractors_contractor");
TENDERYARD_WORD(certification, "contractors_certification");
TENDERYARD_WORD(contract, "contracts_contract");
TENDERYARD_WORD(bid, "contracts_bid");
TENDERYARD_WORD(milestone, "contracts_milestone");
TENDERYARD_WORD(milestonePayment, "payments_milestone_payment");
TENDERYARD_WORD(review, "reviews_contractor_rating");
TENDERYARD_WORD(user, "users_user");
TENDERYARD_WORD(draft, "contracts_draft");
} // namespace entity

namespace profile {
TENDERYARD_WORD(pending, "PENDING");
TENDERYARD_WORD(approved, "APPROVED");
TENDERYARD_WORD(suspended, "SUSPENDED");
} // namespace profile

namespace contract {
TENDERYARD_WORD(posted, "POSTED");
TENDERYARD_WORD(bidding, "BIDDING");
/// Not stored: bidding whose deadline has passed and whose bids nobody has opened yet.
TENDERYARD_WORD(toOpen, "TO_OPEN");
TENDERYARD_WORD(awarded, "AWARDED");
TENDERYARD_WORD(inProgress, "IN_PROGRESS");
TENDERYARD_WORD(completed, "COMPLETED");
TENDERYARD_WORD(cancelled, "CANCELLED");
} // namespace contract

namespace bid {
TENDERYARD_WORD(submitted, "SUBMITTED");
TENDERYARD_WORD(shortlisted, "SHORTLISTED");
TENDERYARD_WORD(rejected, "REJECTED");
TENDERYARD_WORD(awarded, "AWARDED");
/// Not stored as a status: REJECTED with this reason code.
TENDERYARD_WORD(withdrawn, "WITHDRAWN");
/// Not stored: live, but older than the tender's newest addendum.
TENDERYARD_WORD(toReconfirm, "TO_RECONFIRM");
} // namespace bid

namespace milestone {
TENDERYARD_WORD(pending, "PENDING");
TENDERYARD_WORD(completed, "COMPLETED");
TENDERYARD_WORD(approved, "APPROVED");
TENDERYARD_WORD(paid, "PAID");
} // namespace milestone

namespace payment {
TENDERYARD_WORD(pending, "PENDING");
TENDERYARD_WORD(released, "RELEASED");
TENDERYARD_WORD(failed, "FAILED");
/// Not stored: PENDING under a hold.
TENDERYARD_WORD(held, "HELD");
} // namespace payment

/// How a certification stands; computed when asked, none of it stored.
namespace certification {
TENDERYARD_WORD(toVerify, "TO_VERIFY");
TENDERYARD_WORD(verified, "VERIFIED");
TENDERYARD_WORD(expiring, "EXPIRING");
TENDERYARD_WORD(expired, "EXPIRED");
TENDERYARD_WORD(rejected, "REJECTED");
TENDERYARD_WORD(missing, "MISSING");
TENDERYARD_WORD(optional, "OPTIONAL");
} // namespace certification

namespace role {
TENDERYARD_WORD(owner, "OWNER");
TENDERYARD_WORD(contractor, "CONTRACTOR");
TENDERYARD_WORD(staff, "STAFF");
} // namespace role

namespace duty {
TENDERYARD_WORD(manage, "MANAGE");
TENDERYARD_WORD(evaluate, "EVALUATE");
TENDERYARD_WORD(approve, "APPROVE");
TENDERYARD_WORD(release, "RELEASE");
TENDERYARD_WORD(read, "READ");
} // namespace duty

#undef TENDERYARD_WORD

} // namespace tenderyard::words
