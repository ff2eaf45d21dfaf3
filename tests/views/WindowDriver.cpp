// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/WindowDriver.h"

#include "app/window/KnownOffices.h"
#include "app/window/Look.h"
#include "models/lists/EntityList.h"
#include "tests/support/TestOffice.h"
#include "tests/views/SampleOffice.h"
#include "views/shell/ReminderSettings.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace tenderyard {

namespace {

constexpr int patience = 30'000;

/// What the program remembers of a person must not come into a test, nor a test's into the person's.
void useOwnSettings()
{
    static const QTemporaryDir folder;
    static const bool once = [] {
        QCoreApplication::setOrganizationName(QStringLiteral("Tenderyard"));
        QCoreApplication::setApplicationName(QStringLiteral("tests"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        dressApplication(*qApp);
        return true;
    }();
    Q_UNUSED(once)
    QSettings().clear();
    // Nor does a test speak to whoever sits at this computer.
    ReminderSettings::setOnDesktop(false);
}

template<class T> QList<T *> visibleIn(QWidget *scope)
{
    QList<T *> found = scope->findChildren<T *>();
    found.removeIf([](const T *widget) { return !widget->isVisible(); });
    return found;
}

int firstVisibleColumn(const QAbstractItemView *view)
{
    const auto *table = qobject_cast<const QTableView *>(view);
    int column = 0;
    while (table && table->isColumnHidden(column))
        ++column;
    return column;
}

/// How many parents lie between the window and what belongs to it; -1 when it does not.
int depthBelow(const QWidget *window, const QWidget *widget)
{
    int depth = 0;
    for (const QWidget *above = widget; above; above = above->parentWidget(), ++depth) {
        if (above == window)
            return depth;
    }
    return -1;
}

} // namespace

WindowDriver::WindowDriver()
{
    useOwnSettings();
    m_window = std::make_unique<MainWindow>(m_clock, m_files, m_secrets);
    m_window->show();
    m_window->activateWindow();
    waitFor([this] { return m_window->isActiveWindow(); }, QStringLiteral("the active window"));
}

WindowDriver::WindowDriver(const SampleOffice &office) : WindowDriver()
{
    m_office = &office;
    if (!TestOffice::isOnServer())
        openFor({});
}

WindowDriver::~WindowDriver() = default;

bool WindowDriver::openFor(const QString &login)
{
    const QString asks = TestOffice::isOnServer() ? QStringLiteral("Connect") : QStringLiteral("Sign in");
    if (offers(asks))
        return true;
    m_window->openOffice(m_office->addressFor(login));
    return waitFor([&] { return offers(asks); }, QStringLiteral("the sign-in"));
}

bool WindowDriver::signIn(const QString &login)
{
    const QString address = m_office->addressFor(login);
    if (TestOffice::isOnServer()) {
        m_secrets.write(officeIdentity(address), SampleOffice::password());
        m_window->openOffice(address);
    } else {
        // Signing out closes the office.
        openFor(login);
        m_window->signIn(login, SampleOffice::password());
    }
    return waitFor([this] { return m_window->currentPage() != nullptr; }, QStringLiteral("signed in as ") + login);
}

bool WindowDriver::go(const PlaceRequest &request)
{
    m_window->go(request);
    return m_window->currentPlace() == request;
}

bool WindowDriver::waitFor(const std::function<bool()> &condition, const QString &what)
{
    QElapsedTimer time;
    time.start();
    // Most of what is waited for comes within milliseconds; qWaitFor() looks every ten.
    while (time.elapsed() < patience) {
        if (condition())
            return true;
        QTest::qWait(1);
    }
    qWarning("This did not come: %s", qPrintable(what));
    return false;
}

QString WindowDriver::plain(QString text)
{
    return text.remove(u'&').remove(u'…').trimmed();
}

QDialog *WindowDriver::dialog(const QString &title)
{
    QDialog *found = nullptr;
    const auto isThere = [&] {
        found = dialogInFront();
        return found && found->windowTitle().contains(title);
    };
    return waitFor(isThere, QStringLiteral("dialog “%1”").arg(title)) ? found : nullptr;
}

bool WindowDriver::noDialog()
{
    if (QTest::qWaitFor([this] { return !dialogInFront(); }, patience))
        return true;
    qWarning("The dialog stays: %s", qPrintable(inSight()));
    return false;
}

QDialog *WindowDriver::dialogInFront() const
{
    // Other windows of a test may have dialogs of their own.
    QDialog *front = nullptr;
    int deepest = -1;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        const int depth = dialog && dialog->isVisible() ? depthBelow(m_window.get(), dialog) : -1;
        if (depth > deepest) {
            front = dialog;
            deepest = depth;
        }
    }
    return front;
}

QWidget *WindowDriver::scope()
{
    QDialog *dialog = dialogInFront();
    return dialog ? dialog : static_cast<QWidget *>(m_window.get());
}

QWidget *WindowDriver::front()
{
    QWidget *window = scope();
    if (!QApplication::activePopupWidget() && !window->isActiveWindow()) {
        window->activateWindow();
        if (!QTest::qWaitFor([&] { return window->isActiveWindow(); }, 1000))
            QApplication::setActiveWindow(window);
    }
    return window;
}

QAbstractButton *WindowDriver::findButton(const QString &text)
{
    for (QAbstractButton *button : visibleIn<QAbstractButton>(scope())) {
        if (plain(button->text()) == text || button->accessibleName() == text)
            return button;
    }
    return nullptr;
}

QAbstractButton *WindowDriver::button(const QString &text)
{
    const auto isThere = [&] {
        const QAbstractButton *found = findButton(text);
        return found && found->isEnabled();
    };
    if (waitFor(isThere, QStringLiteral("button “%1”").arg(text)))
        return findButton(text);
    qWarning("In sight: %s", qPrintable(inSight()));
    return nullptr;
}

bool WindowDriver::offers(const QString &text)
{
    const QAbstractButton *found = findButton(text);
    return found && found->isEnabled();
}

QWidget *WindowDriver::field(const QString &name, const QString &part)
{
    QWidget *found = nullptr;
    const auto isThere = [&] {
        for (QWidget *widget : visibleIn<QWidget>(scope())) {
            if (plain(widget->accessibleName()) != name || qobject_cast<QLabel *>(widget))
                continue;
            found = widget;
            for (QWidget *inner : visibleIn<QWidget>(widget)) {
                if (!part.isEmpty() && inner->accessibleName() == part)
                    found = inner;
            }
            return true;
        }
        return false;
    };
    if (!waitFor(isThere, QStringLiteral("field “%1”").arg(name)))
        qWarning("In sight: %s", qPrintable(inSight()));
    return found;
}

QAbstractItemView *WindowDriver::view(const QString &name)
{
    QAbstractItemView *found = nullptr;
    const auto isThere = [&] {
        for (QAbstractItemView *view : visibleIn<QAbstractItemView>(scope())) {
            if (view->accessibleName() == name)
                found = view;
        }
        return found != nullptr;
    };
    waitFor(isThere, QStringLiteral("list “%1”").arg(name));
    return found;
}

QModelIndex WindowDriver::row(QAbstractItemView *view, const QString &text)
{
    QModelIndex found;
    const auto isThere = [&] {
        const QAbstractItemModel *model = view->model();
        const auto *list = qobject_cast<const EntityList *>(model);
        // A list that is being read again would put another row under the pointer.
        if (list && (!list->isLoaded() || list->isLoading()))
            return false;
        for (int row = 0; row < model->rowCount() && !found.isValid(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->index(row, column).data().toString().contains(text))
                    found = model->index(row, firstVisibleColumn(view));
            }
        }
        return found.isValid();
    };
    waitFor(isThere, QStringLiteral("row “%1”").arg(text));
    return found;
}

bool WindowDriver::hasRow(const QString &name, const QString &text)
{
    const QAbstractItemView *list = view(name);
    if (!list)
        return false;
    const QAbstractItemModel *model = list->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(row, column).data().toString().contains(text))
                return true;
        }
    }
    return false;
}

bool WindowDriver::seesNow(const QString &text)
{
    const QList<QLabel *> labels = visibleIn<QLabel>(scope());
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
}

bool WindowDriver::sees(const QString &text)
{
    if (waitFor([&] { return seesNow(text); }, QStringLiteral("text “%1”").arg(text)))
        return true;
    qWarning("In sight: %s", qPrintable(inSight()));
    return false;
}

bool WindowDriver::isMarkedWrong(const QWidget *field)
{
    return field->property("invalid").toBool();
}

QString WindowDriver::inSight()
{
    QStringList texts;
    for (const QLabel *label : visibleIn<QLabel>(scope()))
        texts.append(label->text());
    for (const QAbstractButton *button : visibleIn<QAbstractButton>(scope()))
        texts.append(
            QStringLiteral("[%1%2]").arg(button->text(), button->isEnabled() ? QString() : QStringLiteral(" off")));
    texts.removeAll(QString());
    return m_window->currentPlace().place + QStringLiteral(": ") + texts.join(QStringLiteral(" | "));
}

} // namespace tenderyard
