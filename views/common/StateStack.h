// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "views/common/EmptyState.h"

#include <QWidget>

class QStackedWidget;

namespace tenderyard {

class BusyBar;
class ErrorState;

/// A place that has content, is empty or could not be read, with a busy bar above it.
class StateStack : public QWidget
{
    Q_OBJECT
public:
    /// Takes over both; `empty` may be null.
    StateStack(QWidget *content, EmptyState *empty, QWidget *parent = nullptr);

    void showContent();
    void showEmpty();
    void showError(const Error &error);
    void setBusy(bool busy);

Q_SIGNALS:
    void retry();

private:
    BusyBar *m_busyBar;
    QStackedWidget *m_stack;
    QWidget *m_content;
    EmptyState *m_empty;
    ErrorState *m_error;
};

} // namespace tenderyard
