// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/WebDavPut.h"

#include "models/documents/remote/AwsSignature.h"
#include "models/documents/remote/RemoteErrors.h"
#include "models/documents/remote/WebDavLine.h"

#include <QElapsedTimer>

namespace tenderyard {

namespace {

/// Of a document that goes in pieces.
constexpr qint64 bytesInPiece = 4LL * 1024 * 1024;
constexpr int webDavBadRequest = 400;
constexpr int webDavNotFound = 404;
constexpr int webDavNotAllowed = 405;
constexpr int webDavConflict = 409;
constexpr int webDavNotImplemented = 501;

/// The folder is not there.
bool isWithoutFolder(const RemoteAnswer &answer)
{
    return answer.status == webDavNotFound || answer.status == webDavConflict;
}

} // namespace

WebDavPut::WebDavPut(WebDavLine &line, Promise promise, const RemoteParcel &parcel)
    : RemoteTask(line, std::move(promise)), m_line(line), m_parcel(parcel), m_target(line.pathOf(parcel.objectName)),
      m_folder(m_target.first(m_target.lastIndexOf('/'))), m_temporary(line.partOf(parcel.objectName))
{
}

void WebDavPut::start()
{
    setTotal(sealed().size());
    if (m_line.folders().contains(m_folder))
        begin();
    else
        makeFolder(m_folder, [this] { begin(); });
}

void WebDavPut::begin()
{
    const bool isWorthIt = sealed().size() > bytesInPiece && !m_line.isQuick(sealed().size());
    if (!isWorthIt || m_line.pieces() == WebDavLine::Pieces::Refused) {
        send();
        return;
    }
    // A piece is sent once it is encrypted, and what comes after it is soon.
    if (!m_parcel.sealed->isWhole()) {
        auto *waiting = new QObject(this);
        connect(m_parcel.sealed.get(), &SealedDocument::more, waiting, [this, waiting] {
            if (!m_parcel.sealed->isWhole())
                return;
            delete waiting;
            begin();
        });
        // It may have been done in between.
        if (!m_parcel.sealed->isWhole())
            return;
        delete waiting;
    }
    if (m_parcel.fresh)
        sendPiece(0);
    else
        lookHowMuchIsThere();
}

void WebDavPut::lookHowMuchIsThere()
{
    ask({"HEAD", m_temporary, {}, {}, {}}, [this](const RemoteAnswer &answer) {
        sendPiece(answer.isGood() && answer.length <= sealed().size() ? qMax<qint64>(0, answer.length) : 0);
    });
}

void WebDavPut::sendPiece(qint64 from)
{
    if (from == sealed().size()) {
        readBack();
        return;
    }
    RemoteRequest request{"PUT", m_temporary, {}, {}, sealed().mid(from, bytesInPiece)};
    const qint64 end = from + request.body.size();
    if (from > 0)
        request.headers.append({"Content-Range", "bytes " + QByteArray::number(from) + '-' +
                                                     QByteArray::number(end - 1) + '/' +
                                                     QByteArray::number(sealed().size())});
    QElapsedTimer time;
    time.start();
    askCounting(request, from, [this, from, end, time](const RemoteAnswer &answer) {
        m_line.noteUpload(answer.isGood() ? end - from : 0, time.elapsed());
        if (answer.isGood() && (from == 0 || m_line.pieces() == WebDavLine::Pieces::Kept)) {
            sendPiece(end);
        } else if (answer.isGood()) {
            lookWhetherKept(end);
        } else if (from > 0 && (answer.status == webDavBadRequest || answer.status == webDavNotImplemented)) {
            m_line.pieces() = WebDavLine::Pieces::Refused;
            send();
        } else if (from > 0 && answer.error.code == u"store.interrupted") {
            // A piece of this size has been taken before.
            abandon(answer.error);
        } else {
            refuse(answer, [this] { sendPiece(0); });
        }
    });
}

void WebDavPut::lookWhetherKept(qint64 size)
{
    ask({"HEAD", m_temporary, {}, {}, {}}, [this, size](const RemoteAnswer &answer) {
        const bool isKept = answer.isGood() && answer.length == size;
        m_line.pieces() = isKept ? WebDavLine::Pieces::Kept : WebDavLine::Pieces::Refused;
        if (isKept)
            sendPiece(size);
        else
            send();
    });
}

void WebDavPut::makeFolder(const QByteArray &path, const std::function<void()> &next)
{
    ask({"MKCOL", path + '/', {}, {}, {}},
        [this, path, next](const RemoteAnswer &answer) { makeMissing(path, answer, next); });
}

void WebDavPut::makeMissing(const QByteArray &path, const RemoteAnswer &answer, const std::function<void()> &next)
{
    const qsizetype above = path.lastIndexOf('/');
    if (answer.isGood() || answer.status == webDavNotAllowed) {
        // Not allowed: it is there.
        m_line.folders().insert(path);
        next();
    } else if (isWithoutFolder(answer) && above > 0 && !m_line.folders().contains(path.first(above))) {
        makeFolder(path.first(above), [this, path, next] { makeFolder(path, next); });
    } else {
        fail(answer.error);
    }
}

void WebDavPut::send()
{
    RemoteRequest request{"PUT", m_temporary, {}, {}, sealed()};
    request.making = m_parcel.sealed;
    QElapsedTimer time;
    time.start();
    askCounting(request, 0, [this, time](const RemoteAnswer &answer) {
        m_line.noteUpload(answer.isGood() ? sealed().size() : 0, time.elapsed());
        if (answer.isGood())
            readBack();
        else
            refuse(answer, [this] { send(); });
    });
}

void WebDavPut::refuse(const RemoteAnswer &answer, const std::function<void()> &again)
{
    if (isWithoutFolder(answer) && !m_folderWasGone) {
        // Somebody took it away since.
        m_folderWasGone = true;
        m_line.folders().clear();
        makeFolder(m_folder, again);
    } else if (answer.error.code == u"store.interrupted") {
        lookWhetherTooLarge(answer.error);
    } else {
        abandon(answer.error);
    }
}

void WebDavPut::lookWhetherTooLarge(const Error &error)
{
    ask({"PUT", m_temporary, {}, {}, "1"}, [this, error](const RemoteAnswer &answer) {
        if (answer.isGood())
            abandon({QStringLiteral("store.too_large"), {}, error.detail, {}, {}});
        else
            abandon(error);
    });
}

void WebDavPut::readBack()
{
    RemoteRequest request{"GET", m_temporary, {}, {}, {}};
    request.expected = sealed();
    ask(request, [this](const RemoteAnswer &answer) {
        if (answer.isGood() && answer.isExpected) {
            move();
        } else if (answer.isGood() && !m_wasSentTwice) {
            sendAgain();
        } else if (answer.isGood() || answer.status == webDavNotFound) {
            abandon({QStringLiteral("document.not_stored"), {}, QStringLiteral("read back and different"), {}, {}});
        } else {
            abandon(answer.error);
        }
    });
}

void WebDavPut::move()
{
    const QByteArray destination = m_line.access().address.toEncoded(QUrl::RemoveUserInfo | QUrl::RemovePath |
                                                                     QUrl::RemoveQuery | QUrl::RemoveFragment) +
                                   AwsSignature::encoded(m_target, true);
    ask({"MOVE", m_temporary, {}, {{"Destination", destination}, {"Overwrite", "T"}}, {}},
        [this](const RemoteAnswer &answer) {
            if (answer.isGood())
                lookAtSize();
            else if (answer.status == webDavNotFound)
                lookForMoved(answer.error);
            else
                abandon(answer.error);
        });
}

void WebDavPut::lookAtSize()
{
    ask({"HEAD", m_target, {}, {}, {}}, [this](const RemoteAnswer &answer) {
        // Some servers tell no length.
        const bool isWhole = answer.isGood() && (answer.length < 0 || answer.length == sealed().size());
        if (isWhole)
            succeed();
        else if (answer.isGood() && !m_wasSentTwice)
            sendAgain();
        else
            fail(answer.isGood()
                     ? Error{QStringLiteral("document.not_stored"), {}, QStringLiteral("moved and different"), {}, {}}
                     : answer.error);
    });
}

void WebDavPut::sendAgain()
{
    m_wasSentTwice = true;
    send();
}

void WebDavPut::lookForMoved(const Error &error)
{
    RemoteRequest request{"GET", m_target, {}, {}, {}};
    request.expected = sealed();
    ask(request, [this, error](const RemoteAnswer &answer) {
        if (answer.isGood() && answer.isExpected)
            succeed();
        else
            fail(error);
    });
}

void WebDavPut::removeSent()
{
    m_line.sendOff({"DELETE", m_temporary, {}, {}, {}});
}

void WebDavPut::abandon(const Error &error)
{
    // What may pass goes on from there when the same is put again.
    if (!RemoteErrors::mayPass(error))
        removeSent();
    fail(error);
}

void WebDavPut::giveUp()
{
    removeSent();
}

} // namespace tenderyard
