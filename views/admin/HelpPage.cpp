// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/HelpPage.h"

#include "views/admin/HelpBrowser.h"
#include "views/common/PageHeader.h"

#include <QVBoxLayout>

namespace tenderyard {

HelpPage::HelpPage(OfficeContext &context, QWidget *parent) : Page(context, parent), m_browser(new HelpBrowser)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 0);
    column->setSpacing(12);
    column->addWidget(new PageHeader(tr("Help")));
    column->addWidget(m_browser, 1);
}

void HelpPage::open(const PlaceRequest &request)
{
    if (!request.detail.isEmpty())
        m_browser->scrollToAnchor(request.detail);
    m_browser->setFocus();
}

} // namespace tenderyard
