// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview/PortfolioBinder.h"

#include "models/preview/DecoderErrand.h"
#include "models/preview/DecoderProgram.h"
#include "models/preview/PreviewProtocol.h"

#include <QFutureWatcher>
#include <QPromise>

#include <memory>

namespace tenderyard {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds usualPatience = 45s;

} // namespace

PortfolioBinder::PortfolioBinder(QObject *parent) : PortfolioBinder(DecoderProgram::path(), usualPatience, parent) {}

PortfolioBinder::PortfolioBinder(const QString &program, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_program(program), m_patience(patience)
{
}

PortfolioBinder::~PortfolioBinder() = default;

template<class T, class Read>
QFuture<Expected<T>> PortfolioBinder::run(const QList<QByteArray> &messages, PortfolioProtocol::Answer answer,
                                          qsizetype most, Read read)
{
    // Given up with the errand: whoever still waits learns that nothing comes.
    struct Promised
    {
        QPromise<Expected<T>> promise;
        ~Promised()
        {
            if (!promise.future().isFinished()) {
                promise.future().cancel();
                promise.finish();
            }
        }
    };
    auto promised = std::make_shared<Promised>();
    promised->promise.start();
    const QFuture<Expected<T>> future = promised->promise.future();
    auto *errand = new DecoderErrand(m_program, {QLatin1String(PortfolioProtocol::argument)}, most, m_patience, this);
    connect(errand, &DecoderErrand::finished, this, [promised, answer, read](const Expected<QByteArray> &output) {
        const Expected<QByteArray> body =
            output ? PortfolioProtocol::readAnswer(*output, answer) : tl::unexpected(output.error());
        const auto value = body ? read(*body) : std::nullopt;
        promised->promise.addResult(
            value  ? Expected<T>(*value)
            : body ? failure(QStringLiteral("document.decoder_crashed"), QStringLiteral("an answer without sense"))
                   : Expected<T>(tl::unexpected(body.error())));
        promised->promise.finish();
    });
    // Whoever cancels ends the process.
    auto *watcher = new QFutureWatcher<Expected<T>>(errand);
    connect(watcher, &QFutureWatcherBase::canceled, errand, &QObject::deleteLater);
    watcher->setFuture(future);
    errand->start(messages);
    return future;
}

QFuture<Expected<PortfolioProtocol::Cleaned>> PortfolioBinder::clean(const QByteArray &document)
{
    using Cleaned = PortfolioProtocol::Cleaned;
    if (document.size() > PreviewProtocol::largestDocument) {
        QPromise<Expected<Cleaned>> promise;
        promise.start();
        promise.addResult(Expected<Cleaned>(failure(QStringLiteral("document.too_large"))));
        promise.finish();
        return promise.future();
    }
    return run<Cleaned>({PreviewProtocol::header(quint8(PortfolioProtocol::Ask::Clean), document.size()), document},
                        PortfolioProtocol::Answer::Cleaned, PortfolioProtocol::largestPart + 64,
                        &PortfolioProtocol::readCleaned);
}

QFuture<Expected<QByteArray>> PortfolioBinder::bind(const QList<PortfolioProtocol::Part> &parts, const QString &title)
{
    QList<QByteArray> messages;
    for (const PortfolioProtocol::Part &part : parts)
        messages.append(
            PortfolioProtocol::message(quint8(PortfolioProtocol::Ask::Part), PortfolioProtocol::partBody(part)));
    messages.append(
        PortfolioProtocol::message(quint8(PortfolioProtocol::Ask::Bind), PortfolioProtocol::titleBody(title)));
    return run<QByteArray>(
        messages, PortfolioProtocol::Answer::Bound, PortfolioProtocol::largestWhole + 64,
        [](const QByteArray &body) { return PortfolioProtocol::isPdf(body) ? std::optional(body) : std::nullopt; });
}

} // namespace tenderyard
