// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/MessageRecorder.h"

#include <QLoggingCategory>
#include <QMutex>

namespace tenderyard {

namespace {

QMutex recorderMutex;
QString recorded;
QtMessageHandler handlerBefore = nullptr;

void record(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const QMutexLocker lock(&recorderMutex);
        recorded += qFormatLogMessage(type, context, message) + u'\n';
    }
    if (type == QtFatalMsg)
        handlerBefore(type, context, message);
}

} // namespace

MessageRecorder::MessageRecorder()
{
    {
        const QMutexLocker lock(&recorderMutex);
        recorded.clear();
    }
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=true"));
    handlerBefore = qInstallMessageHandler(record);
}

MessageRecorder::~MessageRecorder()
{
    qInstallMessageHandler(handlerBefore);
    QLoggingCategory::setFilterRules({});
}

QString MessageRecorder::said()
{
    const QMutexLocker lock(&recorderMutex);
    return recorded;
}

} // namespace tenderyard
