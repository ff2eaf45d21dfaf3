// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenderyard {

class PageRegistry;

// One function a folder of views/ (that of views/admin: AdminPages.h); each registers the places that its folder shows.
void registerDashboardPages(PageRegistry &registry);     // dashboard
void registerTenderPages(PageRegistry &registry);        // tenders, tender, tender_form, find_tenders
void registerBidPages(PageRegistry &registry);           // compare, my_bids, bid_form
void registerMilestonePages(PageRegistry &registry);     // milestones, my_contracts
void registerPaymentPages(PageRegistry &registry);       // payments
void registerContractorPages(PageRegistry &registry);    // contractors, contractor, profile, suspended
void registerCertificationPages(PageRegistry &registry); // certifications, verification, expiring
void registerReviewPages(PageRegistry &registry);        // reviews

} // namespace tenderyard
