// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Uuid.h"

#include <QDialog>

class QProgressBar;
class QPushButton;

namespace tenderyard {

class PortfolioMaking;
class TextLabel;
struct OfficeContext;

/// Saves a contractor's certifications as one PDF, and shows how far it is; cancelling keeps nothing. Deletes itself
/// when closed.
class PortfolioDialog : public QDialog
{
    Q_OBJECT
public:
    /// Asks where to save it, then opens the dialog. `parent` is a page of the office.
    static void ask(OfficeContext &context, const Uuid &contractor, QWidget *parent);

    PortfolioDialog(OfficeContext &context, const Uuid &contractor, const QString &path, QWidget *parent);

private:
    void showProgress(int done, int all, const QString &what);
    void showEnd(const Outcome &outcome);

    PortfolioMaking *m_making;
    TextLabel *m_what;
    TextLabel *m_details;
    QProgressBar *m_bar;
    QPushButton *m_button;
};

} // namespace tenderyard
