// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/Page.h"

class QComboBox;

namespace tenderyard {

class Banner;
class CertificationTypesEdit;
class OfficeForm;
class PasswordForm;
class RejectionCodesEdit;

/// Language, look and password of the person; for staff, the settings of the office.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;
    void triggerPrimary() override;
    bool mayLeave(const PlaceRequest &request) override;

private:
    QWidget *makeContent();
    void makeLanguage();
    void makeLook();
    QWidget *makeReminders();
    QWidget *makeTypes();
    /// That a password made by another has to be changed, and by whom it was.
    static QString passwordNote(const SignedIn &person);

    Banner *m_banner;
    QComboBox *m_language;
    QComboBox *m_look;
    PasswordForm *m_password = nullptr;
    /// Null for those who are not staff.
    OfficeForm *m_office = nullptr;
    CertificationTypesEdit *m_types = nullptr;
    RejectionCodesEdit *m_reasons = nullptr;
    bool m_leaving = false;
};

} // namespace tenderyard
