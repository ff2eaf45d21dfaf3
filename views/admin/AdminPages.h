// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenderyard {

class PageRegistry;

/// Registers the places of this folder: people, history, settings, documents, help.
void registerAdminPages(PageRegistry &registry);

} // namespace tenderyard
