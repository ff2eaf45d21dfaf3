// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/Page.h"

namespace tenderyard {

class HelpBrowser;

/// The help inside the program: what it is for, how its parts work together, and its keys.
class HelpPage : public Page
{
    Q_OBJECT
public:
    explicit HelpPage(OfficeContext &context, QWidget *parent = nullptr);

    /// detail: the anchor of a section of HelpTexts.
    void open(const PlaceRequest &request) override;

private:
    HelpBrowser *m_browser;
};

} // namespace tenderyard
