// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/MainWindow.h"
#include "models/domain/Clock.h"
#include "models/secrets/MemoryStore.h"
#include "tests/views/ChosenFiles.h"

#include <QAbstractItemView>
#include <QPushButton>

#include <functional>

class QDialog;

namespace tenderyard {

class SampleOffice;

/// A real main window on an office, and the finding of what is in sight in it: by the words a person reads, without
/// the marks of mnemonics and the ellipsis. What is asked for is waited for. False or null: it did not come, and a
/// warning says what was there instead.
class WindowDriver
{
public:
    /// Opens the window on the start page.
    WindowDriver();
    /// The same for people of this office, which outlives the driver.
    explicit WindowDriver(const SampleOffice &office);
    ~WindowDriver();

    MainWindow &window() { return *m_window; }
    ChosenFiles &files() { return m_files; }
    MemoryStore &secrets() { return m_secrets; }
    /// Opens the office as this person does, and waits until it asks who is there.
    bool openFor(const QString &login);
    /// The same, and signs in without the form.
    bool signIn(const QString &login);
    /// Goes somewhere as a link of a page does.
    bool go(const PlaceRequest &request);

    /// Waits up to half a minute, events being handled.
    static bool waitFor(const std::function<bool()> &condition, const QString &what);
    /// The dialog in front, by (part of) its title; any when the title is empty.
    QDialog *dialog(const QString &title = {});
    /// The same without waiting: null when there is none.
    QDialog *dialogInFront() const;
    bool noDialog();
    /// Where things are looked for: the dialog in front, or else the window.
    QWidget *scope();
    /// The same, made the active window first: what a window manager does when a dialog has gone.
    QWidget *front();

    QAbstractButton *button(const QString &text);
    /// Whether the button is there now and can be pressed.
    bool offers(const QString &text);
    /// The field that a screen reader calls by this name; `part`: what is called so within it.
    QWidget *field(const QString &name, const QString &part = {});
    /// The visible list or table of this name.
    QAbstractItemView *view(const QString &name);
    /// The first row, any of whose visible cells has this text.
    QModelIndex row(QAbstractItemView *view, const QString &text);
    /// Whether a list of this name has such a row now.
    bool hasRow(const QString &view, const QString &text);
    /// Whether a visible label says this (anywhere in it).
    bool sees(const QString &text);
    /// The same without waiting.
    bool seesNow(const QString &text);
    /// Whether the field is marked as wrong.
    static bool isMarkedWrong(const QWidget *field);
    /// What is in sight, for warnings.
    QString inSight();

    static QString plain(QString text);

private:
    QAbstractButton *findButton(const QString &text);

    const SampleOffice *m_office = nullptr;
    SystemClock m_clock;
    ChosenFiles m_files;
    MemoryStore m_secrets;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tenderyard
