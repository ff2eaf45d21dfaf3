// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview/DecoderErrand.h"

#include "models/preview/DecoderProgram.h"
#include "models/preview/PreviewProtocol.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <csignal>
#include <utility>

namespace tenderyard {

namespace {

Q_LOGGING_CATEGORY(errandLog, "tenderyard.decoder")

} // namespace

DecoderErrand::DecoderErrand(const QString &program, const QStringList &arguments, qsizetype most,
                             std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_process(new QProcess(this)), m_most(most)
{
    DecoderProgram::prepare(*m_process, program);
    m_process->setArguments(arguments);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_patience.callOnTimeout(
        this, [this] { fail(QStringLiteral("document.decoder_hung"), QStringLiteral("no answer within its time")); });
    connect(m_process, &QProcess::readyReadStandardOutput, this, &DecoderErrand::takeOutput);
    connect(m_process, &QProcess::finished, this, &DecoderErrand::onEnded);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(QStringLiteral("document.no_decoder"), QStringLiteral("it could not be started"));
    });
}

DecoderErrand::~DecoderErrand()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
    // It is not waited for: the object goes when the process has gone, or else with the program.
    m_process->setParent(QCoreApplication::instance());
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
}

void DecoderErrand::start(const QList<QByteArray> &input)
{
    m_patience.start();
    m_process->start();
    for (const QByteArray &bytes : input)
        m_process->write(bytes);
    m_process->closeWriteChannel();
}

void DecoderErrand::takeOutput()
{
    if (m_output.size() + m_process->bytesAvailable() > m_most) {
        fail(QStringLiteral("document.decoder_crashed"), QStringLiteral("an answer of impossible length"));
        return;
    }
    m_output += m_process->readAllStandardOutput();
}

void DecoderErrand::onEnded(int exitCode, QProcess::ExitStatus status)
{
    takeOutput();
    if (status == QProcess::NormalExit && exitCode == 0) {
        finish(std::exchange(m_output, {}));
        return;
    }
    const bool overtime = status == QProcess::CrashExit && exitCode == SIGXCPU;
    const bool memory = status == QProcess::NormalExit && exitCode == PreviewProtocol::exitOutOfMemory;
    fail(overtime ? QStringLiteral("document.decoder_hung")
         : memory ? QStringLiteral("document.decoder_memory")
                  : QStringLiteral("document.decoder_crashed"),
         QStringLiteral("%1 %2").arg(status == QProcess::CrashExit ? u"signal" : u"exit code").arg(exitCode));
}

void DecoderErrand::fail(const QString &code, const QString &detail)
{
    qCWarning(errandLog, "%s: %s", qPrintable(code), qPrintable(detail));
    finish(failure(code, detail));
}

void DecoderErrand::finish(const Expected<QByteArray> &answer)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_patience.stop();
    deleteLater();
    Q_EMIT finished(answer);
}

} // namespace tenderyard
