// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "views/shell/DocumentKeeper.h"
#include "views/shell/Page.h"

class QPushButton;

namespace tenderyard {

class Banner;
class TextLabel;

/// Where the office's documents are kept, how many there are, and how they get somewhere else. For staff.
class DocumentsPage : public Page
{
    Q_OBJECT
public:
    explicit DocumentsPage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;

private:
    QWidget *makeContent();
    QWidget *makeOld();
    DocumentKeeper &keeper() const { return *context().keeper; }
    void showState();
    void showMove();
    void showInterrupted();
    void count();
    void change();
    void askForSecret();
    void askToRemove();
    void remove(const DocumentKeeper::Administrator &administrator);
    void askForAdministrator();
    QString placeName(const DocumentPlace &place) const;

    Banner *m_banner;
    Banner *m_interrupted;
    TextLabel *m_place;
    TextLabel *m_facts;
    TextLabel *m_count;
    QPushButton *m_change;
    QPushButton *m_secret;
    TextLabel *m_reason;
    QWidget *m_old = nullptr;
    TextLabel *m_oldWords = nullptr;
    /// The end of the last move was told.
    bool m_wasMoving = false;
};

} // namespace tenderyard
