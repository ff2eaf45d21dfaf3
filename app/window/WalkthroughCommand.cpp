// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WalkthroughCommand.h"

#include "app/demo/DemoOffice.h"
#include "app/window/Look.h"
#include "app/window/MainWindow.h"
#include "app/window/Walkthrough.h"
#include "app/window/WalkthroughClock.h"
#include "app/window/WalkthroughDialogs.h"
#include "app/window/WalkthroughScript.h"
#include "models/secrets/MemoryStore.h"
#include "models/workflow/RuleWords.h"
#include "views/shell/ReminderSettings.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTextStream>
#include <QThread>

namespace tenderyard {

namespace {

void say(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << '\n';
}

void writeSummary(const QString &folder, const QStringList &lines)
{
    QFile file(folder + QStringLiteral("/summary.txt"));
    if (file.open(QIODevice::WriteOnly | QIODevice::Text))
        file.write((lines.join(u'\n') + u'\n').toUtf8());
}

} // namespace

int runWalkthrough(int argc, char *argv[], const CommandLine &line)
{
    // No display is needed, and none is used where there is one.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QDir folder(line.outputFolder);
    if (!folder.mkpath(QStringLiteral("."))) {
        say(stderr,
            QCoreApplication::translate("WalkthroughCommand", "The folder %1 cannot be made.").arg(line.outputFolder));
        return 1;
    }
    // The person's own settings are neither read nor changed.
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(QStringLiteral("settings")));
    ReminderSettings::setOnDesktop(false);
    dressApplication(application);
    const QString office = folder.filePath(QStringLiteral("walkthrough.tenderyard"));
    QFile::remove(office);
    QDir(office + QStringLiteral(".files")).removeRecursively();

    WalkthroughClock clock;
    WalkthroughDialogs dialogs;
    MemoryStore secrets;
    MainWindow window(clock, dialogs, secrets);
    // A settings file that was put into the folder before decides about size, look and language.
    window.resize(QSettings().value(QStringLiteral("window/size"), QSize(1440, 900)).toSize());
    window.show();
    int exitCode = 1;
    Expected<DemoSummary> demo = failure(QStringLiteral("demo.stopped"));
    const std::unique_ptr<QThread> maker(QThread::create([&] { demo = DemoOffice::create(office); }));
    Walkthrough walkthrough(window, folder.path());
    std::unique_ptr<WalkthroughScript> script;
    QObject::connect(&walkthrough, &Walkthrough::finished, &window, [&](const QStringList &lines, const Error &error) {
        writeSummary(folder.path(), lines);
        say(stdout, lines.join(u'\n'));
        exitCode = error.code.isEmpty() ? 0 : 1;
        application.quit();
    });
    QObject::connect(maker.get(), &QThread::finished, &window, [&] {
        if (!demo) {
            say(stderr, RuleWords::text(demo.error()));
            application.quit();
            return;
        }
        script = std::make_unique<WalkthroughScript>(walkthrough, window, clock, dialogs, *demo, office);
        script->addAll();
        QObject::connect(&window, &MainWindow::officeOpened, &walkthrough, &Walkthrough::start,
                         Qt::SingleShotConnection);
        window.openOffice(office);
    });
    maker->start();
    application.exec();
    maker->wait();
    return exitCode;
}

} // namespace tenderyard
