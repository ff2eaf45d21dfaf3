// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowCommand.h"

#include "app/window/Look.h"
#include "app/window/MainWindow.h"
#include "models/domain/Clock.h"
#include "models/secrets/KeychainStore.h"
#include "views/common/FileDialogs.h"

#include <QApplication>

namespace tenderyard {

int runWindow(int argc, char *argv[], const CommandLine &line)
{
    QApplication application(argc, argv);
    application.setDesktopFileName(QStringLiteral("org.tenderyard.Tenderyard"));
    dressApplication(application);
    const SystemClock clock;
    SystemFileDialogs dialogs;
    KeychainStore secrets(QStringLiteral("Tenderyard"));
    MainWindow window(clock, dialogs, secrets);
    window.show();
    if (!line.office.isEmpty())
        window.openOffice(line.office);
    return application.exec();
}

} // namespace tenderyard
