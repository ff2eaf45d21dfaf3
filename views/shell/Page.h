// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/OfficeContext.h"
#include "views/shell/PlaceRequest.h"

#include <QWidget>

class QTableView;

namespace tenderyard {

/// A place of the window. Made once for a person and kept; show() is asked for each time somebody comes here.
/// A page owns its header, its margins and its states (empty, busy, error); it never waits.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(OfficeContext &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context) {}

    /// Shows what the request is about; called before the page becomes visible, and again when it is already there.
    virtual void open(const PlaceRequest &request) = 0;
    /// What Ctrl+F focuses: the filter field, or null.
    virtual QWidget *searchField() { return nullptr; }
    /// What the primary action's shortcut (Ctrl+Enter) does; nothing by default.
    virtual void triggerPrimary() {}
    /// Hints about keys for the status bar ("F8 next error · Ctrl+Enter post"), or empty.
    virtual QString keyHints() const { return {}; }
    /// The list's visible rows as they are, for printing and CSV; null when the page has no list.
    virtual QTableView *listView() { return nullptr; }
    /// False holds the person here: the page has asked about unsaved work (by a dialog of its own, which goes on
    /// with `request` when answered). A request without a place ends the session: then pages are asked that somebody
    /// has left before, too.
    virtual bool mayLeave(const PlaceRequest &request)
    {
        Q_UNUSED(request)
        return true;
    }

Q_SIGNALS:
    /// Somebody wants to go somewhere.
    void go(const tenderyard::PlaceRequest &request);
    /// A short line for the status bar ("draft saved").
    void said(const QString &text);
    /// Something happened that a banner at the top of the window shall tell; `undo` may be empty.
    void keyHintsChanged();

protected:
    OfficeContext &context() const { return m_context; }

private:
    OfficeContext &m_context;
};

} // namespace tenderyard
