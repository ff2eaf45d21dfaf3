// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QCoreApplication>
#include <QThread>

#include <functional>
#include <memory>

namespace tenderyard {

/// Runs `work` on a thread of its own while the application's event loop runs, and returns what it answered. For the
/// command line, which has nothing else to do; never for a window.
template<class T> Expected<T> inBackground(std::function<Expected<T>()> work)
{
    Expected<T> answer = failure(QStringLiteral("storage.failed"));
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer = work(); }));
    QObject::connect(thread.get(), &QThread::finished, QCoreApplication::instance(), &QCoreApplication::quit);
    thread->start();
    QCoreApplication::exec();
    thread->wait();
    return answer;
}

} // namespace tenderyard
