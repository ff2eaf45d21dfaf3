// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/preview/DocumentInfo.h"
#include "models/preview/PageTile.h"
#include "models/preview/PreviewProtocol.h"

#include <QFuture>
#include <QImage>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QRectF>
#include <QTimer>

#include <chrono>
#include <functional>
#include <list>
#include <optional>

namespace tenderyard {

/// Looks into one document by a process of its own, which may crash, hang or run out of memory: then the question that
/// did it is answered with an error, the process is ended, and the next question starts another one.
/// Lives in the GUI thread and never keeps it waiting; use Deliver.h for the answers. A question whose future is
/// cancelled before its turn is not asked.
///
/// Errors of every answer: document.no_decoder (the program is missing), document.decoder_crashed,
/// document.decoder_hung (ended after its time limit), document.decoder_memory, document.not_open; of open():
/// document.type, document.too_large, document.encrypted (with a password), document.damaged,
/// document.too_many_pages, document.too_many_pixels; of pages: document.page_damaged.
class DocumentDecoder : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        std::chrono::milliseconds open{20'000};
        std::chrono::milliseconds answer{15'000};
        /// How often the process may fail over one document before it is not started again.
        int failures = 4;
    };
    /// What is in sight goes before what is only useful.
    enum class Urgency { Now, Later };

    explicit DocumentDecoder(QObject *parent = nullptr);
    /// `program` is run as the decoder.
    DocumentDecoder(const QString &program, const Limits &limits, QObject *parent = nullptr);
    /// Ends the process. What was asked and not answered is cancelled.
    ~DocumentDecoder() override;

    /// Looks at another document; questions about the one before are cancelled. The bytes are shared, not copied.
    QFuture<Expected<DocumentInfo>> open(const QByteArray &content);
    /// Ends the process and lets go of the document.
    void close();

    /// A part of a page as a picture in Format_RGB32, on white.
    QFuture<Expected<QImage>> render(const PageTile &tile, Urgency urgency = Urgency::Now);
    /// The text layer of a page; empty where it has none.
    QFuture<Expected<QString>> text(int page, Urgency urgency = Urgency::Later);
    /// Where on its page a part of its text stands, line by line, in points from the top left; empty when that is not
    /// known.
    QFuture<Expected<QList<QRectF>>> boxes(int page, int start, int length, Urgency urgency = Urgency::Now);

    /// The process that is at work, 0 when there is none.
    qint64 processId() const;

private:
    struct Question
    {
        PreviewProtocol::Ask ask = PreviewProtocol::Ask::Open;
        QByteArray body;
        std::function<bool()> isWanted;
        /// Gets the body of an answer of kind `answer`; an error for anything else.
        std::function<bool(const QByteArray &body)> answered;
        std::function<void(const Error &error)> refused;
        std::function<void()> dropped;
        PreviewProtocol::Answer answer = PreviewProtocol::Answer::Info;
    };

    template<class T, class Read>
    QFuture<Expected<T>> enqueue(PreviewProtocol::Ask ask, PreviewProtocol::Answer answer, const QByteArray &body,
                                 Urgency urgency, Read read);
    void next();
    std::optional<Question> takeNext();
    void ask();
    void startProcess();
    void letGoOfProcess();
    void readAnswers();
    void take(quint8 kind, const QByteArray &body);
    void processEnded(int exitCode, QProcess::ExitStatus status);
    void processFailed(const QString &code, const QString &detail);
    void refuseAll(const Error &error);
    void dropAll();

    QString m_program;
    Limits m_limits;
    QByteArray m_content;
    bool m_hasDocument = false;
    QProcess *m_process = nullptr;
    /// Whether this process was given the document.
    bool m_isOpen = false;
    int m_failures = 0;
    /// Why nothing more is tried with this document.
    std::optional<Error> m_broken;
    std::list<Question> m_now;
    std::list<Question> m_later;
    std::optional<Question> m_current;
    QTimer m_patience;
};

} // namespace tenderyard
