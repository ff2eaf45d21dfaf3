// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordReader.h"
#include "views/certifications/ClaimKeeper.h"
#include "views/shell/Page.h"

#include <functional>

class QSplitter;
class QStackedWidget;

namespace tenderyard {

class Banner;
class BulkPane;
class DecisionPane;
class DocumentPane;
class ProfilePane;
class QueuePane;

/// The staff's cockpit: the queue, the document (or what is asked of a profile), and the decision about it. After a
/// decision the next one is shown that no colleague has taken. What is looked at is taken for that time.
/// Keys, wherever no text is typed: V verifies or approves, R rejects, C asks for a correction or a change, N and P go
/// to the next and the previous one, O takes over what a colleague has, B shows the version before.
class VerificationPage : public Page
{
    Q_OBJECT
public:
    explicit VerificationPage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;
    QWidget *searchField() override;
    void triggerPrimary() override;
    QString keyHints() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QSplitter *makePanes();
    void connectPanes();
    void connectReaders();
    void makeShortcuts();
    /// A single key: does nothing while a reason is being written.
    void addKey(Qt::Key key, std::function<void()> act);
    void show(const Uuid &subject);
    void showSeveral(const QList<Uuid> &subjects);
    void showCertification(const Rows &rows);
    void showProfile(const Rows &rows);
    void showDesk(const Rows &rows);
    void goOn(const Uuid &decided);
    bool isAsking() const;

    Uuid m_subject;
    RecordReader m_certification;
    RecordReader m_profile;
    RecordReader m_desk;
    RecordReader m_finding;
    RecordReader m_previous;
    ClaimKeeper m_claims;
    Banner *m_banner;
    QueuePane *m_queue;
    DocumentPane *m_document;
    ProfilePane *m_needs;
    DecisionPane *m_decision;
    BulkPane *m_bulk;
    QStackedWidget *m_middle;
    QStackedWidget *m_right;
};

} // namespace tenderyard
