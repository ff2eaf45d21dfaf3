// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/WebDavPut.h"

#include "models/documents/remote/AwsSignature.h"
#include "models/documents/remote/WebDavLine.h"

namespace tenderyard {

namespace {

constexpr int webDavNotFound = 404;
constexpr int webDavNotAllowed = 405;
constexpr int webDavConflict = 409;

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
    setTotal(m_parcel.sealed.size());
    if (m_line.folders().contains(m_folder))
        send();
    else
        makeFolder(m_folder, [this] { send(); });
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
    askCounting({"PUT", m_temporary, {}, {}, m_parcel.sealed}, 0, [this](const RemoteAnswer &answer) {
        if (answer.isGood()) {
            readBack();
        } else if (isWithoutFolder(answer) && !m_folderWasGone) {
            // Somebody took it away since.
            m_folderWasGone = true;
            m_line.folders().clear();
            makeFolder(m_folder, [this] { send(); });
        } else if (answer.error.code == u"store.interrupted") {
            lookWhetherTooLarge(answer.error);
        } else {
            abandon(answer.error);
        }
    });
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
    request.mostAnswered = m_parcel.sealed.size();
    ask(request, [this](const RemoteAnswer &answer) {
        if (answer.isGood() && answer.body == m_parcel.sealed) {
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
        const bool isWhole = answer.isGood() && (answer.length < 0 || answer.length == m_parcel.sealed.size());
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
    request.mostAnswered = m_parcel.sealed.size();
    ask(request, [this, error](const RemoteAnswer &answer) {
        if (answer.isGood() && answer.body == m_parcel.sealed)
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
    removeSent();
    fail(error);
}

void WebDavPut::giveUp()
{
    removeSent();
}

} // namespace tenderyard
