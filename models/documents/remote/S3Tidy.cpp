// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/S3Tidy.h"

#include "models/documents/remote/S3Line.h"

namespace tenderyard {

namespace {

constexpr qsizetype mostGivenUp = 20;

} // namespace

S3Tidy::S3Tidy(S3Line &line, Promise promise) : RemoteTask(line, std::move(promise)), m_line(line) {}

void S3Tidy::start()
{
    const QByteArray prefix = m_line.keyOf(QString());
    ask({"GET", m_line.bucketPath(), {{"uploads", ""}, {"prefix", prefix}}, {}, {}},
        [this, prefix](const RemoteAnswer &answer) {
            if (!answer.isGood()) {
                fail(answer.error);
                return;
            }
            const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
            for (const S3Answers::Upload &upload : S3Answers::uploads(answer.body)) {
                // Whatever else is in the bucket is not ours.
                const bool isOwn = upload.key.startsWith(prefix) &&
                                   RemoteLine::isObjectName(QString::fromUtf8(upload.key.mid(prefix.size())));
                if (isOwn && upload.begun.isValid() && upload.begun < yesterday && m_old.size() < mostGivenUp)
                    m_old.append(upload);
            }
            giveUpNext();
        });
}

void S3Tidy::giveUpNext()
{
    if (m_old.isEmpty()) {
        succeed(QByteArray::number(m_removed));
        return;
    }
    const S3Answers::Upload upload = m_old.takeFirst();
    ask({"DELETE", m_line.bucketPath() + '/' + upload.key, {{"uploadId", upload.id}}, {}, {}},
        [this](const RemoteAnswer &answer) {
            m_removed += answer.isGood() ? 1 : 0;
            giveUpNext();
        });
}

} // namespace tenderyard
