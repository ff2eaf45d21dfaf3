// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordReader.h"
#include "models/workflow/Contractors.h"
#include "views/shell/Page.h"

#include <optional>

class QPushButton;

namespace tenderyard {

class Banner;
class FieldRow;
class NeedsList;
class PageHeader;
class ProfileFieldSet;
class StateStack;
class TextLabel;

/// A contractor's own profile: its fields, its status and what is missing for approval. Made here when there is none.
class ProfilePage : public Page
{
    Q_OBJECT
public:
    explicit ProfilePage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;
    void triggerPrimary() override;
    QString keyHints() const override;
    bool mayLeave(const PlaceRequest &request) override;

private:
    QWidget *makeContent();
    void setDirty(bool dirty);
    void readProfile();
    void showProfile(const Rows &rows);
    void showState();
    void showRequests(const Rows &rows);
    void save();
    void showSaved(const Expected<Uuid> &saved);
    void askAboutConflict();
    void settle(const Row &theirs);
    void clearErrors();
    void showErrors(const QList<Error> &errors);

    RecordReader m_reader;
    RecordReader m_requests;
    /// As it was when the fields were filled.
    std::optional<Row> m_profile;
    ProfileFieldSet *m_fields;
    QList<std::pair<QString, FieldRow *>> m_rows;
    PageHeader *m_header;
    Banner *m_banner;
    TextLabel *m_asked;
    NeedsList *m_needs;
    StateStack *m_states;
    QPushButton *m_save;
    bool m_dirty = false;
    /// What was just saved here is being read again; before that its version is not known.
    bool m_readsOwn = false;
    bool m_saving = false;
};

} // namespace tenderyard
