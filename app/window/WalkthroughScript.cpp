// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WalkthroughScript.h"

#include "app/window/ImportDialog.h"
#include "app/window/MainWindow.h"
#include "app/window/OfficeSession.h"
#include "app/window/Walkthrough.h"
#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/lists/RecordReader.h"
#include "views/shell/Page.h"
#include "views/shell/StartPage.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace tenderyard {

namespace {

const QString importedTitle = QStringLiteral("Slate roof renewal, Weir House");
const QString comparedTitle = QStringLiteral("Roof replacement, Lincoln Primary School");
const QString runningTitle = QStringLiteral("Sports hall extension, St Brigid's");
const QString owner = QStringLiteral("maeve.donnelly");
const QString ownerName = QStringLiteral("Maeve Donnelly");
const QString staff = QStringLiteral("tomas.reilly");
const QString winner = QStringLiteral("eoin.lally");
const QString rival = QStringLiteral("niamh.brennan");
constexpr int milestones = 3;
/// Past the deadline that the dialog proposes.
constexpr int daysToDeadline = 40;

/// An amount as it is typed in the reader's language.
QString localAmount(QString amount)
{
    return amount.replace(QLatin1String("."), QLocale().decimalPoint());
}

QString wordOf(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

WalkthroughScript::WalkthroughScript(Walkthrough &walkthrough, MainWindow &window, WalkthroughClock &clock,
                                     WalkthroughDialogs &dialogs, const DemoSummary &demo, const QString &office)
    : m_walkthrough(walkthrough), m_hand(window), m_clock(clock), m_dialogs(dialogs), m_demo(demo), m_office(office)
{
}

void WalkthroughScript::addAll()
{
    m_walkthrough.addPicture(QStringLiteral("start"), QStringLiteral("Start page"), [] { return true; });
    addOwnerPages();
    addSignIn(staff, QStringLiteral("Staff sign in"));
    addPage(QStringLiteral("dashboard-staff"), {QStringLiteral("dashboard"), {}, {}},
            QStringLiteral("Staff dashboard"));
    addVerification();
    addImport();
    addTakeOver();
    addBid(rival, QStringLiteral("214900"), QStringLiteral("95"));
    addBid(winner, QStringLiteral("198750.40"), QStringLiteral("80"));
    m_walkthrough.add(QStringLiteral("The clock is put %1 days on, past the deadline").arg(daysToDeadline), [this] {
        m_clock.putForward(daysToDeadline);
        return true;
    });
    addAward();
    addPlan();
    addCompletion();
    addApproval();
    addReview();
    addOtherPages();
}

void WalkthroughScript::addSignIn(const QString &login, const QString &line)
{
    m_walkthrough.add({}, [this] {
        m_hand.window().openOffice(m_office);
        return true;
    });
    m_walkthrough.add({}, [this, login] {
        const QList<QLineEdit *> fields = m_hand.window().startPage()->findChildren<QLineEdit *>();
        QList<QLineEdit *> visible;
        std::copy_if(fields.begin(), fields.end(), std::back_inserter(visible),
                     [](const QLineEdit *field) { return field->isVisible(); });
        if (visible.size() != 2 || !m_hand.window().session())
            return false;
        visible.at(0)->setText(login);
        visible.at(1)->setText(m_demo.password);
        return m_hand.press(wordOf("tenderyard::StartPage", "&Sign in"));
    });
    m_walkthrough.add(line, [this] { return m_hand.window().currentPage() != nullptr; });
}

void WalkthroughScript::addPage(const QString &picture, const PlaceRequest &place, const QString &line)
{
    m_walkthrough.addPicture(picture, line, [this, place] {
        m_hand.window().go(place);
        return m_hand.window().currentPlace().place == place.place;
    });
}

void WalkthroughScript::addTenderPage(const QString &picture, const QString &place, const QString &line)
{
    m_walkthrough.addPicture(picture, line, [this, place] {
        m_hand.window().go({place, m_tender, {}});
        return m_hand.window().currentPlace().place == place;
    });
}

bool WalkthroughScript::ask(const QString &relation, const QString &column, const QString &value)
{
    if (m_answered) {
        m_answered = false;
        return true;
    }
    if (m_asking)
        return false;
    m_asking = true;
    deliver(RecordReader::read(m_hand.window().session()->database, {relation, column, {value}, {}}), this,
            [this](const Expected<Rows> &rows) {
                m_asking = false;
                m_answered = true;
                m_rows = rows.value_or(Rows());
            });
    return false;
}

void WalkthroughScript::addWait(const QString &relation, const QString &column, const QString &value)
{
    m_walkthrough.add({}, [=, this] { return ask(relation, column, value) && !m_rows.isEmpty(); });
}

void WalkthroughScript::addWaitForCount(const QString &relation, const QString &status, int count)
{
    m_walkthrough.add({}, [=, this] {
        if (!ask(relation, QStringLiteral("contract_id"), m_tender.toString()))
            return false;
        const QString column =
            relation == u"list_milestone_payment" ? QStringLiteral("release_status") : QStringLiteral("status");
        m_rows.removeIf([&](const Row &row) { return row.text(column) != status; });
        return m_rows.size() == count;
    });
}

void WalkthroughScript::addOwnerPages()
{
    addSignIn(owner, QStringLiteral("The owner signs in"));
    addPage(QStringLiteral("dashboard-owner"), {QStringLiteral("dashboard"), {}, {}},
            QStringLiteral("Owner dashboard"));
    addPage(QStringLiteral("tenders"), {QStringLiteral("tenders"), {}, {}}, QStringLiteral("The owner’s tenders"));
    addPageOf(QStringLiteral("compare-five"), QStringLiteral("compare"), comparedTitle,
              QStringLiteral("Five opened bids side by side"));
    addPageOf(QStringLiteral("running-plan"), QStringLiteral("plan"), runningTitle,
              QStringLiteral("The milestones of a running contract"));
    addPageOf(QStringLiteral("running-tender"), QStringLiteral("tender"), runningTitle,
              QStringLiteral("A running contract with its history"));
}

void WalkthroughScript::addPageOf(const QString &picture, const QString &place, const QString &title,
                                  const QString &line)
{
    addWait(QStringLiteral("list_contract"), QStringLiteral("title"), title);
    m_walkthrough.addPicture(picture, line, [this, place] {
        m_hand.window().go({place, m_rows.first().id(), {}});
        return m_hand.window().currentPlace().place == place;
    });
}

void WalkthroughScript::addVerification()
{
    addPage(QStringLiteral("verification"), {QStringLiteral("verification"), {}, {}},
            QStringLiteral("What waits for verification"));
    // The one that has waited longest differs from its document.
    addWait(QStringLiteral("list_verification_queue"), QStringLiteral("what"), QStringLiteral("License"));
    m_walkthrough.add({}, [this] {
        m_hand.window().go({QStringLiteral("verification"), m_rows.first().id(), {}});
        return true;
    });
    m_walkthrough.add({}, [this] { return m_hand.pressAction(QStringLiteral("verify")); });
    m_walkthrough.addPicture(QStringLiteral("verified"), QStringLiteral("A certification is verified"),
                             [this] { return dialogGone(); });
}

void WalkthroughScript::addImport()
{
    m_walkthrough.add({}, [this] {
        m_dialogs.answerWith(QStringLiteral(":/demo/import.json"));
        return m_hand.chooseMenu(wordOf("tenderyard::MainWindow", "&Import tenders (OCDS)…"));
    });
    m_walkthrough.addPicture(QStringLiteral("import"), QStringLiteral("Staff import a tender from an OCDS file"),
                             [this] {
                                 const auto *dialog = qobject_cast<ImportDialog *>(m_hand.dialog());
                                 return dialog && dialog->isFinished();
                             });
    m_walkthrough.add({}, [this] {
        m_hand.dialog()->close();
        return true;
    });
    addWait(QStringLiteral("list_contract"), QStringLiteral("title"), importedTitle);
    m_walkthrough.add({}, [this] {
        m_tender = m_rows.first().id();
        return true;
    });
}

void WalkthroughScript::addTakeOver()
{
    addTenderPage(QStringLiteral("imported-tender"), QStringLiteral("tender"),
                  QStringLiteral("The imported tender, marked as imported history"));
    m_walkthrough.add({}, [this] { return m_hand.pressAction(QStringLiteral("take_over")); });
    m_walkthrough.addPicture(QStringLiteral("take-over"), QStringLiteral("Staff take it over for an owner"),
                             [this] { return m_hand.dialog() && m_hand.choose(ownerName); });
    m_walkthrough.add({}, [this] { return m_hand.send(); });
    m_walkthrough.add(QStringLiteral("The tender is live and takes bids"), [this] { return dialogGone(); });
}

void WalkthroughScript::addBid(const QString &login, const QString &cost, const QString &days)
{
    addSignIn(login, QStringLiteral("A contractor signs in: ") + login);
    addPage(login == winner ? QStringLiteral("find-tenders") : QStringLiteral("dashboard-contractor"),
            {login == winner ? QStringLiteral("find_tenders") : QStringLiteral("dashboard"), {}, {}},
            QStringLiteral("Contractor’s page"));
    m_walkthrough.add({}, [this] {
        m_hand.window().go({QStringLiteral("bid_form"), m_tender, {}});
        return true;
    });
    m_walkthrough.addPicture(QStringLiteral("bid-form"), QStringLiteral("The bid is filled in: %1").arg(cost),
                             [=, this] {
                                 return m_hand.typeMoney(localAmount(cost)) && m_hand.typeLine(days) &&
                                        m_hand.typeText(QStringLiteral("Scaffold included; work can start in May."));
                             });
    m_walkthrough.add({}, [this] {
        m_hand.window().currentPage()->triggerPrimary();
        return true;
    });
    addWaitForCount(QStringLiteral("list_bid"), QString(words::bid::submitted), 1);
    m_walkthrough.addPicture(QStringLiteral("bid-receipt"),
                             QStringLiteral("The bid is sealed, the bidder has a receipt"), [] { return true; });
}

void WalkthroughScript::addAward()
{
    addSignIn(owner, QStringLiteral("The owner signs in again"));
    addTenderPage(QStringLiteral("sealed"), QStringLiteral("compare"),
                  QStringLiteral("The bids are still sealed: only their number is seen"));
    m_walkthrough.add({}, [this] {
        m_hand.window().currentPage()->triggerPrimary();
        return m_hand.dialog() != nullptr;
    });
    m_walkthrough.add({}, [this] { return m_hand.send(); });
    m_walkthrough.addPicture(QStringLiteral("compare"), QStringLiteral("The bids are opened and compared"),
                             [this] { return dialogGone(); });
    m_walkthrough.add(QStringLiteral("The lowest bid is put on the shortlist"),
                      [this] { return m_hand.pressAction(QStringLiteral("shortlist")); });
    m_walkthrough.add({}, [this] { return m_hand.pressAction(QStringLiteral("award")); });
    m_walkthrough.addPicture(QStringLiteral("award"), QStringLiteral("The award asks for a reason"), [this] {
        return m_hand.dialog() && m_hand.typeText(QStringLiteral("Lowest of the bids that meet every rule."));
    });
    m_walkthrough.add({}, [this] { return m_hand.send(); });
    m_walkthrough.add(QStringLiteral("The contract is awarded, the other bid rejected"),
                      [this] { return dialogGone(); });
    addTenderPage(QStringLiteral("awarded"), QStringLiteral("tender"), QStringLiteral("The awarded tender"));
}

void WalkthroughScript::addPlan()
{
    addTenderPage(QStringLiteral("plan-empty"), QStringLiteral("plan"), QStringLiteral("The plan is still empty"));
    m_walkthrough.add({}, [this] { return m_hand.press(wordOf("tenderyard::PlanPage", "Split the &rest evenly…")); });
    m_walkthrough.addPicture(QStringLiteral("split"), QStringLiteral("The sum is split without losing a cent"),
                             [this] { return m_hand.dialog() && m_hand.setNumber(milestones); });
    m_walkthrough.add({}, [this] { return m_hand.send(); });
    addWaitForCount(QStringLiteral("list_milestone"), QString(words::milestone::pending), milestones);
    m_walkthrough.addPicture(QStringLiteral("plan"), QStringLiteral("The plan adds up exactly"),
                             [this] { return dialogGone(); });
    m_walkthrough.add({}, [this] {
        m_hand.window().currentPage()->triggerPrimary();
        return m_hand.dialog() != nullptr;
    });
    m_walkthrough.add({}, [this] { return m_hand.send(); });
    m_walkthrough.add(QStringLiteral("The work starts"), [this] { return dialogGone(); });
}

void WalkthroughScript::addCompletion()
{
    addSignIn(winner, QStringLiteral("The contractor signs in"));
    for (int done = 0; done < milestones; ++done) {
        addWaitForCount(QStringLiteral("list_milestone"), QString(words::milestone::pending), milestones - done);
        m_walkthrough.add({}, [this] {
            m_hand.window().go({QStringLiteral("my_contracts"), m_rows.first().id(), {}});
            return true;
        });
        m_walkthrough.add({}, [this] { return m_hand.pressAction(QStringLiteral("complete")); });
        const auto fill = [this] {
            return m_hand.dialog() && m_hand.typeText(QStringLiteral("Finished; photographs sent."));
        };
        if (done == 0)
            m_walkthrough.addPicture(QStringLiteral("complete"), QStringLiteral("A milestone is marked completed"),
                                     fill);
        else
            m_walkthrough.add(QStringLiteral("Another one"), fill);
        m_walkthrough.add({}, [this] { return m_hand.send(); });
        m_walkthrough.add({}, [this] { return dialogGone(); });
    }
    addPage(QStringLiteral("my-contracts"), {QStringLiteral("my_contracts"), {}, {}},
            QStringLiteral("The contractor’s milestones"));
    addPage(QStringLiteral("my-bids"), {QStringLiteral("my_bids"), {}, {}}, QStringLiteral("The contractor’s bids"));
    addPage(QStringLiteral("profile"), {QStringLiteral("profile"), {}, {}}, QStringLiteral("The contractor’s profile"));
    addPage(QStringLiteral("certifications"), {QStringLiteral("certifications"), {}, {}},
            QStringLiteral("The contractor’s certifications"));
    m_walkthrough.addPicture(QStringLiteral("expiry-timeline"), QStringLiteral("What expires when"),
                             [this] { return m_hand.press(wordOf("tenderyard::CertificationListPage", "&Timeline")); });
}

void WalkthroughScript::addApproval()
{
    addSignIn(owner, QStringLiteral("The owner signs in again"));
    for (int done = 0; done < milestones; ++done) {
        addWaitForCount(QStringLiteral("list_milestone"), QString(words::milestone::completed), milestones - done);
        m_walkthrough.add({}, [this] {
            m_hand.window().go({QStringLiteral("milestones"), m_rows.first().id(), {}});
            return true;
        });
        m_walkthrough.add({}, [this] { return m_hand.pressAction(QStringLiteral("approve")); });
        const auto open = [this] { return m_hand.dialog() != nullptr; };
        if (done == 0)
            m_walkthrough.addPicture(QStringLiteral("approve"), QStringLiteral("The owner approves a milestone"), open);
        else
            m_walkthrough.add(QStringLiteral("Another one"), open);
        m_walkthrough.add({}, [this] { return m_hand.send(); });
        m_walkthrough.add({}, [this] { return dialogGone(); });
    }
    for (int done = 0; done < milestones; ++done) {
        addWaitForCount(QStringLiteral("list_milestone_payment"), QString(words::payment::pending), milestones - done);
        m_walkthrough.add({}, [this] {
            m_hand.window().go({QStringLiteral("payments"), m_rows.first().id(), {}});
            return true;
        });
        m_walkthrough.add({}, [this] { return m_hand.pressAction(QStringLiteral("release")); });
        const auto fill = [this, done] {
            return m_hand.dialog() && m_hand.typeLine(QStringLiteral("BANK-2026-%1").arg(done + 1));
        };
        if (done == 0)
            m_walkthrough.addPicture(QStringLiteral("release"), QStringLiteral("The payment is released"), fill);
        else
            m_walkthrough.add(QStringLiteral("Another one"), fill);
        m_walkthrough.add({}, [this] { return m_hand.send(); });
        m_walkthrough.add({}, [this] { return dialogGone(); });
    }
    addPage(QStringLiteral("milestones"), {QStringLiteral("milestones"), {}, {}}, QStringLiteral("The milestones"));
    addPage(QStringLiteral("payments"), {QStringLiteral("payments"), {}, {}}, QStringLiteral("The payments"));
}

void WalkthroughScript::addReview()
{
    addTenderPage({}, QStringLiteral("tender"), {});
    m_walkthrough.add({}, [this] { return m_hand.pressAction(QStringLiteral("complete")); });
    m_walkthrough.add({}, [this] { return m_hand.send(); });
    m_walkthrough.add(QStringLiteral("The contract is completed"), [this] { return dialogGone(); });
    m_walkthrough.add({}, [this] { return m_hand.pressAction(QStringLiteral("review")); });
    m_walkthrough.addPicture(QStringLiteral("review"), QStringLiteral("The owner reviews the contractor"), [this] {
        return m_hand.dialog() && m_hand.setNumber(5) &&
               m_hand.typeText(QStringLiteral("Neat, punctual, well kept site."));
    });
    m_walkthrough.add({}, [this] { return m_hand.send(); });
    m_walkthrough.addPicture(QStringLiteral("reviewed"), QStringLiteral("The whole history of the tender"),
                             [this] { return dialogGone(); });
    addPage(QStringLiteral("reviews"), {QStringLiteral("reviews"), {}, {}}, QStringLiteral("The reviews"));
    addPage(QStringLiteral("contractors"), {QStringLiteral("contractors"), {}, {}}, QStringLiteral("The contractors"));
    addPage(QStringLiteral("tender-form"), {QStringLiteral("tender_form"), {}, {}}, QStringLiteral("A new tender"));
    m_walkthrough.addPicture(QStringLiteral("tender-form-errors"),
                             QStringLiteral("What is missing stands by its field"), [this] {
                                 m_hand.window().currentPage()->triggerPrimary();
                                 return true;
                             });
}

void WalkthroughScript::addOtherPages()
{
    addSignIn(staff, QStringLiteral("Staff sign in again"));
    for (const char *place : {"expiring", "suspended", "people", "history", "settings", "help"}) {
        const QString name = QString::fromLatin1(place);
        addPage(name, {name, {}, {}}, QStringLiteral("Staff page: ") + name);
    }
}

} // namespace tenderyard
