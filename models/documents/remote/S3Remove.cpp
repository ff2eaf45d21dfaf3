// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/S3Remove.h"

#include "models/documents/remote/S3Answers.h"
#include "models/documents/remote/S3Line.h"

namespace tenderyard {

namespace {

/// A store that goes on naming an upload that was given up is not asked for ever.
constexpr int mostUploads = 20;

} // namespace

S3Remove::S3Remove(S3Line &line, Promise promise, const QString &objectName)
    : RemoteTask(line, std::move(promise)), m_line(line), m_path(line.pathOf(objectName)), m_key(line.keyOf(objectName))
{
}

void S3Remove::start()
{
    ask({"GET", m_line.bucketPath(), {{"uploads", ""}, {"prefix", m_key}}, {}, {}}, [this](const RemoteAnswer &answer) {
        const QByteArray upload = answer.isGood() ? S3Answers::uploadIdOf(answer.body, m_key) : QByteArray();
        if (!answer.isGood())
            fail(answer.error);
        else if (upload.isEmpty() || ++m_uploads > mostUploads)
            removeObject();
        else
            giveUpUpload(upload);
    });
}

void S3Remove::giveUpUpload(const QByteArray &upload)
{
    ask({"DELETE", m_path, {{"uploadId", upload}}, {}, {}}, [this](const RemoteAnswer &answer) {
        if (answer.isGood() || answer.status == 404)
            start();
        else
            fail(answer.error);
    });
}

void S3Remove::removeObject()
{
    ask({"DELETE", m_path, {}, {}, {}}, [this](const RemoteAnswer &answer) {
        if (answer.isGood() || answer.status == 404)
            succeed();
        else
            fail(answer.error);
    });
}

} // namespace tenderyard
