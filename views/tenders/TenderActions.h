// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "models/workflow/ActionState.h"
#include "views/shell/PlaceRequest.h"

#include <QObject>
#include <QVariantHash>

class QWidget;

namespace tenderyard {

struct Error;
struct OfficeContext;

/// Does what a tender's page offers: opens the dialog of a step over `window`, which owns this, and performs it.
class TenderActions : public QObject
{
    Q_OBJECT
public:
    TenderActions(OfficeContext &context, QWidget *window);

    /// `tender` is a row of list_contract.
    void setTender(const Row &tender);
    /// Starts a step by its name, of the workflow or of TenderOffers.
    void run(const ActionState &state);
    /// Goes where a broken rule can be mended.
    void mend(const QString &ruleCode);

Q_SIGNALS:
    void go(const tenderyard::PlaceRequest &request);
    void failed(const tenderyard::Error &error);
    void done(const QString &text);

private:
    bool goElsewhere(const QString &action);
    bool openDialog(const QString &action);
    void perform(const QString &action, const QVariantHash &values);
    void confirm(const QString &action, const QString &title, const QString &explanation, const QString &button);
    void cancel(const ActionState &state);
    void askReason(const QString &action, const QString &title, const QString &explanation, const QStringList &codes,
                   bool textRequired, const QString &role);
    void openBids();
    void review();
    void copyToDraft();

    OfficeContext &m_context;
    QWidget *m_window;
    Row m_tender;
};

} // namespace tenderyard
