// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "models/workflow/Tenders.h"
#include "views/shell/Page.h"

class QPushButton;
class QScrollArea;

namespace tenderyard {

class Banner;
class DraftSaver;
class PageHeader;
class SectionList;
class StateStack;
class TenderFormFields;

/// Writes a tender: saves itself as a draft, shows what is still missing where it is missing, and posts.
class TenderFormPage : public Page
{
    Q_OBJECT
public:
    explicit TenderFormPage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;
    void triggerPrimary() override;
    QString keyHints() const override;
    bool mayLeave(const PlaceRequest &request) override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeContent();
    void makeHeader();
    void connectSaver();
    void connectForm();
    void load(const Uuid &draft);
    void present(const TenderDraft &draft);
    void showSaved();
    void onEdited();
    void tryPost();
    void askToPost();
    void askToDiscard();
    void showErrors(const QList<Error> &errors);
    void showSections(const QList<Error> &errors);
    void showBanner(const QList<Error> &errors);
    void goToNextError(int direction);
    void showSection(int section);
    void askAboutConflict(const TenderDraft &theirs);
    void followOtherWindow();
    void showGone();

    DraftSaver *m_saver;
    /// Errors are shown from the first try to post on, until then only what is done.
    bool m_tried = false;
    QList<Error> m_errors;
    /// The field of the error gone to last.
    QString m_errorField;
    Uuid m_loading;
    PageHeader *m_header;
    QPushButton *m_post;
    Banner *m_banner;
    SectionList *m_sections;
    TenderFormFields *m_fields;
    QScrollArea *m_area;
    StateStack *m_states;
};

} // namespace tenderyard
