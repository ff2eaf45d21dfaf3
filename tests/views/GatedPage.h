// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/OfficeSession.h"
#include "tests/views/GatedStore.h"

#include <QDialog>

namespace tenderyard {

class CertificationListPage;
class WindowDriver;

/// The page of a contractor's certifications in a dialog of its own over the window of somebody who has signed in, on a
/// store whose pieces pass as the test allows.
class GatedPage : public QDialog
{
    Q_OBJECT
public:
    explicit GatedPage(WindowDriver &driver);

    GatedStore &store() { return m_store; }
    CertificationListPage &page() { return *m_page; }

private:
    GatedStore m_store;
    OfficeContext m_context;
    CertificationListPage *m_page;
};

} // namespace tenderyard
