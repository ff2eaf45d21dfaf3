// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ServerMaking.h"

#include "models/domain/Deliver.h"
#include "models/server/SetupJob.h"
#include "views/common/FileDialogs.h"
#include "views/shell/AuthorityFile.h"
#include "views/shell/SetUpPage.h"
#include "views/shell/StartPage.h"

namespace tenderyard {

namespace {

constexpr int lookAtStepEvery = 100; // ms

SetUpSteps::Step shownStep(std::optional<ServerSetup::Step> step)
{
    if (!step)
        return SetUpSteps::Step::Connecting;
    switch (*step) {
    case ServerSetup::Step::Roles:
        return SetUpSteps::Step::Roles;
    case ServerSetup::Step::Tables:
        return SetUpSteps::Step::Tables;
    case ServerSetup::Step::Person:
        return SetUpSteps::Step::Person;
    case ServerSetup::Step::Closing:
        return SetUpSteps::Step::Closing;
    }
    return SetUpSteps::Step::Connecting;
}

} // namespace

ServerMaking::ServerMaking(StartPage &page, FileDialogs &dialogs) : m_page(page)
{
    SetUpPage *form = m_page.setUpPage();
    m_look.setInterval(lookAtStepEvery);
    connect(&m_look, &QTimer::timeout, this, &ServerMaking::showStep);
    connect(form, &SetUpPage::wanted, this,
            [this](const QString &address, const QString &password, const QString &office, const QString &person) {
                if (const Expected<PostgresAddress> parsed = PostgresAddress::parse(address); parsed)
                    start({*parsed, password, office, person});
            });
    connect(form, &SetUpPage::stopWanted, this, &ServerMaking::stop);
    connect(form, &SetUpPage::certificateWanted, this, [form, &dialogs] {
        dialogs.openFiles(form, tr("Certificate of the authority"),
                          tr("Certificates (*.pem *.crt *.cer);;All files (*)"), false,
                          [form](const QStringList &paths) { form->setCertificate(paths.value(0)); });
    });
    connect(form, &SetUpPage::left, this, &ServerMaking::left);
    connect(form, &SetUpPage::connectWanted, this, &ServerMaking::connectWanted);
}

ServerMaking::~ServerMaking() = default;

void ServerMaking::begin()
{
    m_page.showSetUp();
    // What is under way is not begun anew.
    if (!m_job)
        m_page.setUpPage()->begin();
}

void ServerMaking::start(const SetupRequest &request)
{
    m_job = std::make_unique<SetupJob>();
    deliver(m_job->start(request), this,
            [this, turn = ++m_turn, person = request.fullName](const Expected<Invitation> &made) {
                if (turn == m_turn)
                    finish(made, person);
            });
    m_look.start();
    showStep();
}

void ServerMaking::stop()
{
    if (!m_job)
        return;
    m_job->cancel();
    if (m_job->step()) {
        // It may be too late, so the answer is waited for.
        m_page.setUpPage()->showStopping();
        return;
    }
    // Nobody waits for a server that does not answer.
    ++m_turn;
    m_look.stop();
    m_job.reset();
    m_page.setUpPage()->showForm();
}

void ServerMaking::showStep()
{
    m_page.setUpPage()->showStep(shownStep(m_job->step()));
}

void ServerMaking::finish(const Expected<Invitation> &made, const QString &fullName)
{
    m_look.stop();
    m_job.reset();
    SetUpPage *form = m_page.setUpPage();
    if (!made) {
        form->showError(made.error());
        return;
    }
    // So that whoever pastes it trusts the server.
    Invitation whole = *made;
    whole.certificate = AuthorityFile::certificates(form->certificate());
    whole.fingerprint = Invitation::fingerprintsOf(whole.certificate.toLatin1()).value(0);
    form->showMade(whole, fullName);
}

} // namespace tenderyard
