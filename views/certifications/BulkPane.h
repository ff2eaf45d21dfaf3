// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/workflow/VerificationClaims.h"
#include "views/certifications/ReasonForm.h"
#include "views/common/Theme.h"
#include "views/shell/OfficeContext.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace tenderyard {

class TextLabel;

/// What can safely be done with several that wait: take them, give them back, send them back for one reason. They are
/// never verified together, because each document has to be looked at.
class BulkPane : public QWidget
{
    Q_OBJECT
public:
    using Codes = QList<std::pair<QString, QString>>;

    explicit BulkPane(OfficeContext &context, QWidget *parent = nullptr);

    /// `names`: what each of them is called.
    void show(const QList<Uuid> &items, const QHash<Uuid, QString> &names, const Codes &codes);
    bool isAsking() const { return m_form->isVisibleTo(this); }
    void reject();
    /// Sends the question that is open.
    void send() { m_form->send(); }

Q_SIGNALS:
    /// What became of them, in words: how many, and which were left out and why.
    void done(tenderyard::Tone tone, const QString &text);

private:
    void run(const QFuture<Expected<ManyDone>> &future, const QString &what);
    void tell(const ManyDone &all, const QString &what);
    void leaveQuestion();

    VerificationClaims m_claims;
    QList<Uuid> m_items;
    QHash<Uuid, QString> m_names;
    Codes m_codes;
    TextLabel *m_title;
    TextLabel *m_problem;
    QWidget *m_choices;
    ReasonForm *m_form;
    bool m_isBusy = false;
};

} // namespace tenderyard
