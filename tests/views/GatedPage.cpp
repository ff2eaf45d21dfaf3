// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/GatedPage.h"

#include "tests/views/WindowDriver.h"
#include "views/certifications/CertificationListPage.h"

#include <QVBoxLayout>

namespace tenderyard {

namespace {

OfficeContext onStore(const OfficeContext &context, DocumentStore &store)
{
    return {context.database,    context.workflow,   context.accounts,
            context.tenders,     context.bids,       context.milestones,
            context.contractors, context.dashboards, store,
            context.fileDialogs, context.person,     nullptr};
}

} // namespace

GatedPage::GatedPage(WindowDriver &driver)
    : QDialog(&driver.window()), m_store(driver.window().session()->context.documents),
      m_context(onStore(driver.window().session()->context, m_store)), m_page(new CertificationListPage(m_context))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_page);
    resize(1100, 800);
    open();
    m_page->open({QStringLiteral("certifications"), {}, {}});
}

} // namespace tenderyard
