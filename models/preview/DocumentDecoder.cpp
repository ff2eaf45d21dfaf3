// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview/DocumentDecoder.h"

#include "models/preview/DecoderProgram.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPromise>
#include <QtEndian>

#include <csignal>
#include <memory>
#include <utility>

namespace tenderyard {

namespace {

Q_LOGGING_CATEGORY(decoderLog, "tenderyard.decoder")

using Ask = PreviewProtocol::Ask;
using Answer = PreviewProtocol::Answer;

Error errorOf(const QString &code, const QString &detail = {})
{
    return {code, {}, detail, {}, {}};
}

} // namespace

DocumentDecoder::DocumentDecoder(QObject *parent) : DocumentDecoder(DecoderProgram::path(), Limits(), parent) {}

DocumentDecoder::DocumentDecoder(const QString &program, const Limits &limits, QObject *parent)
    : QObject(parent), m_program(program), m_limits(limits)
{
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, [this] {
        processFailed(QStringLiteral("document.decoder_hung"), QStringLiteral("no answer within its time"));
    });
}

DocumentDecoder::~DocumentDecoder()
{
    close();
}

template<class T, class Read>
QFuture<Expected<T>> DocumentDecoder::enqueue(Ask ask, Answer answer, const QByteArray &body, Urgency urgency,
                                              Read read)
{
    auto promise = std::make_shared<QPromise<Expected<T>>>();
    promise->start();
    Question question;
    question.ask = ask;
    question.answer = answer;
    question.body = body;
    question.isWanted = [promise] { return !promise->isCanceled(); };
    question.answered = [promise, read](const QByteArray &bytes) {
        auto value = read(bytes);
        if (!value)
            return false;
        promise->addResult(Expected<T>(std::move(*value)));
        promise->finish();
        return true;
    };
    question.refused = [promise](const Error &error) {
        promise->addResult(Expected<T>(tl::unexpected<Error>(error)));
        promise->finish();
    };
    question.dropped = [promise] {
        promise->future().cancel();
        promise->finish();
    };
    (urgency == Urgency::Now ? m_now : m_later).push_back(std::move(question));
    // Not at once: an answer never comes before whoever asked has the future.
    QMetaObject::invokeMethod(this, &DocumentDecoder::next, Qt::QueuedConnection);
    return promise->future();
}

QFuture<Expected<DocumentInfo>> DocumentDecoder::open(const QByteArray &content)
{
    close();
    m_content = content;
    m_hasDocument = true;
    if (content.size() > PreviewProtocol::largestDocument)
        m_broken = errorOf(QStringLiteral("document.too_large"));
    return enqueue<DocumentInfo>(Ask::Open, Answer::Info, {}, Urgency::Now, &PreviewProtocol::readInfo);
}

void DocumentDecoder::close()
{
    letGoOfProcess();
    dropAll();
    m_content = QByteArray();
    m_hasDocument = false;
    m_failures = 0;
    m_broken.reset();
}

QFuture<Expected<QImage>> DocumentDecoder::render(const PageTile &tile, Urgency urgency)
{
    const auto read = [size = tile.part.size()](const QByteArray &body) -> std::optional<QImage> {
        const QImage image = PreviewProtocol::readImage(body, size);
        return image.isNull() ? std::nullopt : std::optional(image);
    };
    return enqueue<QImage>(Ask::Render, Answer::Image, PreviewProtocol::renderBody(tile), urgency, read);
}

QFuture<Expected<QString>> DocumentDecoder::text(int page, Urgency urgency)
{
    return enqueue<QString>(Ask::Text, Answer::Text, PreviewProtocol::pageBody(page), urgency,
                            &PreviewProtocol::readText);
}

QFuture<Expected<QList<QRectF>>> DocumentDecoder::boxes(int page, int start, int length, Urgency urgency)
{
    return enqueue<QList<QRectF>>(Ask::Boxes, Answer::Boxes, PreviewProtocol::boxesBody(page, start, length), urgency,
                                  &PreviewProtocol::readPlaces);
}

qint64 DocumentDecoder::processId() const
{
    return m_process ? m_process->processId() : 0;
}

std::optional<DocumentDecoder::Question> DocumentDecoder::takeNext()
{
    for (std::list<Question> *queue : {&m_now, &m_later}) {
        while (!queue->empty()) {
            Question question = std::move(queue->front());
            queue->pop_front();
            if (question.isWanted())
                return question;
            question.dropped();
        }
    }
    return {};
}

void DocumentDecoder::next()
{
    if (m_current)
        return;
    m_current = takeNext();
    if (!m_current)
        return;
    if (!m_hasDocument)
        m_broken = errorOf(QStringLiteral("document.not_open"));
    if (m_broken) {
        const Error error = *m_broken;
        std::exchange(m_current, std::nullopt)->refused(error);
        refuseAll(error);
        return;
    }
    if (!m_process)
        startProcess();
    ask();
}

void DocumentDecoder::ask()
{
    // Refused to start, while it was asked to.
    if (!m_process || !m_current)
        return;
    const auto send = [this](Ask kind, const QByteArray &body) {
        m_process->write(PreviewProtocol::header(quint8(kind), body.size()));
        if (!body.isEmpty())
            m_process->write(body);
    };
    // A new process gets the document again before anything else; its answer to that is passed over.
    if (!m_isOpen)
        send(Ask::Open, m_content);
    if (m_current->ask != Ask::Open) {
        if (m_isOpen)
            send(m_current->ask, m_current->body);
        m_patience.start(m_isOpen ? m_limits.answer : m_limits.open);
        return;
    }
    m_patience.start(m_limits.open);
}

void DocumentDecoder::startProcess()
{
    m_isOpen = false;
    m_process = new QProcess(this);
    DecoderProgram::prepare(*m_process, m_program);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &DocumentDecoder::readAnswers);
    connect(m_process, &QProcess::finished, this, &DocumentDecoder::processEnded);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_failures = m_limits.failures;
        processFailed(QStringLiteral("document.no_decoder"), QStringLiteral("it could not be started"));
    });
    m_process->start();
}

/// Ends it without waiting for it: the object goes when the process has gone, or else with the program.
void DocumentDecoder::letGoOfProcess()
{
    m_patience.stop();
    m_isOpen = false;
    if (!m_process)
        return;
    QProcess *process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    process->setParent(QCoreApplication::instance());
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void DocumentDecoder::readAnswers()
{
    while (m_process && m_process->bytesAvailable() >= PreviewProtocol::headerSize) {
        char header[PreviewProtocol::headerSize];
        m_process->peek(header, PreviewProtocol::headerSize);
        const qint64 length = qFromBigEndian<quint32>(header);
        if (length < 1 || length > PreviewProtocol::longestAnswer) {
            processFailed(QStringLiteral("document.decoder_crashed"), QStringLiteral("an answer of impossible length"));
            return;
        }
        if (m_process->bytesAvailable() < length + PreviewProtocol::headerSize - 1)
            return;
        m_process->skip(PreviewProtocol::headerSize);
        take(quint8(header[PreviewProtocol::headerSize - 1]), m_process->read(length - 1));
    }
}

void DocumentDecoder::take(quint8 kind, const QByteArray &body)
{
    if (!m_current) {
        processFailed(QStringLiteral("document.decoder_crashed"), QStringLiteral("an answer that nobody asked for"));
        return;
    }
    m_patience.stop();
    const bool opening = !m_isOpen;
    m_isOpen = m_isOpen || (kind == quint8(Answer::Info) && PreviewProtocol::readInfo(body));
    if (opening && m_isOpen && m_current->ask != Ask::Open) {
        ask();
        return;
    }
    if (kind == quint8(Answer::Refused)) {
        const Error error = PreviewProtocol::readRefused(body);
        // What cannot be opened is not asked for its pages.
        if (opening)
            m_broken = error;
        std::exchange(m_current, std::nullopt)->refused(error);
        if (opening)
            letGoOfProcess();
        next();
        return;
    }
    if (kind != quint8(m_current->answer) || !m_current->answered(body)) {
        processFailed(QStringLiteral("document.decoder_crashed"), QStringLiteral("an answer that makes no sense"));
        return;
    }
    m_current.reset();
    next();
}

void DocumentDecoder::processEnded(int exitCode, QProcess::ExitStatus status)
{
    // Its last answer may have come with its end.
    readAnswers();
    if (!m_process)
        return;
    const bool overtime = status == QProcess::CrashExit && exitCode == SIGXCPU;
    const bool memory = status == QProcess::NormalExit && exitCode == PreviewProtocol::exitOutOfMemory;
    processFailed(overtime ? QStringLiteral("document.decoder_hung")
                  : memory ? QStringLiteral("document.decoder_memory")
                           : QStringLiteral("document.decoder_crashed"),
                  QStringLiteral("%1 %2").arg(status == QProcess::CrashExit ? u"signal" : u"exit code").arg(exitCode));
}

void DocumentDecoder::processFailed(const QString &code, const QString &detail)
{
    qCWarning(decoderLog, "%s: %s", qPrintable(code), qPrintable(detail));
    const bool opening = !m_isOpen;
    letGoOfProcess();
    const Error error = errorOf(code, detail);
    ++m_failures;
    if (opening || m_failures >= m_limits.failures)
        m_broken = error;
    // It ended by itself while nothing was asked of it: the next question starts another one.
    if (m_current)
        std::exchange(m_current, std::nullopt)->refused(error);
    next();
}

void DocumentDecoder::refuseAll(const Error &error)
{
    for (std::list<Question> *queue : {&m_now, &m_later}) {
        for (const Question &question : std::exchange(*queue, {}))
            question.refused(error);
    }
}

void DocumentDecoder::dropAll()
{
    if (m_current)
        std::exchange(m_current, std::nullopt)->dropped();
    for (std::list<Question> *queue : {&m_now, &m_later}) {
        for (const Question &question : std::exchange(*queue, {}))
            question.dropped();
    }
}

} // namespace tenderyard
