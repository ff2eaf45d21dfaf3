// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <QStackedWidget>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tenderyard {

class BusyBar;
class TextLabel;

/// What a place shows while it has nothing: icon, title, one sentence, one button, and below it what is needed.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    /// The one button, which belongs to the state.
    QPushButton *setButton(const QString &text, const QString &icon = {});
    /// Anything below the button. The state takes it over.
    void setDetails(QWidget *details);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_icon;
    QLabel *m_iconLabel;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QVBoxLayout *m_column;
};

/// What a place shows when it could not be read.
class ErrorState : public EmptyState
{
    Q_OBJECT
public:
    explicit ErrorState(QWidget *parent = nullptr);

    void setError(const Error &error);

Q_SIGNALS:
    void retry();
};

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
