// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ThreadGuard.h"

#include <QCoreApplication>
#include <QThread>

#include <atomic>

namespace tenderyard {

namespace {

thread_local int allowances = 0;
std::atomic<qint64> violationCount = 0;
#ifdef QT_NO_DEBUG
std::atomic<bool> violationsAreFatal = false;
#else
std::atomic<bool> violationsAreFatal = true;
#endif

} // namespace

ThreadGuard::Allowance::Allowance()
{
    ++allowances;
}

ThreadGuard::Allowance::~Allowance()
{
    --allowances;
}

void ThreadGuard::assertNotGuiThread(const char *what)
{
    const QCoreApplication *application = QCoreApplication::instance();
    if (!application || allowances > 0 || QThread::currentThread() != application->thread())
        return;
    ++violationCount;
    if (violationsAreFatal)
        qFatal("%s is used in the GUI thread, which must never wait", what);
    qCritical("%s is used in the GUI thread, which must never wait", what);
}

qint64 ThreadGuard::violations()
{
    return violationCount;
}

void ThreadGuard::setFatal(bool fatal)
{
    violationsAreFatal = fatal;
}

} // namespace tenderyard
