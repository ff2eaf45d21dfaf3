// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "models/workflow/Milestones.h"
#include "views/shell/OfficeContext.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace tenderyard {

class MilestoneDialog;

/// Changes one planned milestone: asks for its fields and saves them. What somebody else saved meanwhile is not
/// overwritten but shown, field by field, mine or theirs. Lives as long as its dialog.
class MilestoneChange : public QObject
{
    Q_OBJECT
public:
    /// `milestone` is a row of list_milestone, `page` what the dialogs open over.
    MilestoneChange(OfficeContext &context, const Row &milestone, QWidget *page);

    void start();

private:
    static MilestoneFields fieldsOf(const Row &milestone);
    void send();
    void save(const MilestoneFields &mine);
    void askAboutConflict(const MilestoneFields &mine, const Error &conflict);
    void settle(const MilestoneFields &mine, const Row &theirs);

    OfficeContext &m_context;
    Uuid m_id;
    /// The version that the fields in the dialog were filled from, or that the person has been shown since.
    qint64 m_version;
    MilestoneFields m_fields;
    QPointer<MilestoneDialog> m_dialog;
};

} // namespace tenderyard
