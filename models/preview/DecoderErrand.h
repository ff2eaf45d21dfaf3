// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace tenderyard {

/// One run of the decoder program: gets all its input, says what it has to say, and ends. Emits finished() once and
/// deletes itself. Deleting it before ends the process.
class DecoderErrand : public QObject
{
    Q_OBJECT
public:
    /// An answer of more than `most` bytes, or none within `patience`, is an error; see PortfolioBinder.
    DecoderErrand(const QString &program, const QStringList &arguments, qsizetype most,
                  std::chrono::milliseconds patience, QObject *parent);
    ~DecoderErrand() override;

    /// The bytes are shared, not copied.
    void start(const QList<QByteArray> &input);

Q_SIGNALS:
    void finished(const tenderyard::Expected<QByteArray> &answer);

private:
    void takeOutput();
    void onEnded(int exitCode, QProcess::ExitStatus status);
    void finish(const Expected<QByteArray> &answer);
    void fail(const QString &code, const QString &detail);

    QProcess *m_process;
    QTimer m_patience;
    qsizetype m_most;
    QByteArray m_output;
    bool m_isFinished = false;
};

} // namespace tenderyard
