// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "models/domain/Invitation.h"
#include "views/shell/SetUpSteps.h"

#include <QStackedWidget>

class QPushButton;

namespace tenderyard {

class BusyBar;
class SetUpForm;
class SetUpResult;

/// Making an office on a server: what it asks for, how far it is, and how the first person signs in afterwards. It only
/// asks and tells; somebody else does it.
class SetUpPage : public QStackedWidget
{
    Q_OBJECT
public:
    explicit SetUpPage(QWidget *parent = nullptr);

    /// Starts with empty fields; with what was made last while its password was not copied yet.
    void begin();
    void setCertificate(const QString &path);
    /// The file of the authority's certificate as it was typed; may be empty.
    QString certificate() const;

    /// It is under way; only Cancel can be pressed.
    void showStep(SetUpSteps::Step step);
    void showStopping();
    /// Back to the form, everything in it as it was typed; also with why it did not work.
    void showForm();
    void showError(const Error &error);
    void showMade(const Invitation &invitation, const QString &fullName);

Q_SIGNALS:
    /// See SetUpForm::wanted().
    void wanted(const QString &address, const QString &password, const QString &officeName, const QString &fullName);
    void certificateWanted();
    /// What is under way shall end.
    void stopWanted();
    /// Never mind, or all done.
    void left();
    void connectWanted(const tenderyard::Invitation &invitation);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeProgress();

    SetUpForm *m_form;
    SetUpSteps *m_steps;
    BusyBar *m_bar;
    QPushButton *m_stop;
    QWidget *m_progress;
    SetUpResult *m_result;
};

} // namespace tenderyard
