// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/admin/PersonDialogs.h"
#include "views/shell/ListPage.h"

class QPushButton;

namespace tenderyard {

/// The people of the office: added, given roles and passwords, deactivated.
class PeoplePage : public ListPage
{
    Q_OBJECT
public:
    explicit PeoplePage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;

protected:
    void openRow(const Row &row) override;
    QString titleOf(const Row &row) const override;
    QString figuresOf(const Row &row) const override;
    bool isNarrowed() const override;

private:
    void makeActions();
    void filter(const QStringList &keys);
    /// What can be done with the selected person, who may be oneself or deactivated.
    void showPossible();
    /// Looks who waits for a second member of staff's word; on a server only.
    void lookForRequests();
    void showRequests(const QList<StaffRequest> &requests);
    void openRequests();
    PersonDialogs m_dialogs;
    Banner *m_requests;
    QPushButton *m_roles = nullptr;
    QPushButton *m_password = nullptr;
    QPushButton *m_deactivate = nullptr;
    QPushButton *m_reactivate = nullptr;
};

} // namespace tenderyard
