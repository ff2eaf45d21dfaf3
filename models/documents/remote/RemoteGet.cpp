// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/RemoteGet.h"

namespace tenderyard {

RemoteGet::RemoteGet(RemoteLine &line, Promise promise, const QString &objectName, qint64 size)
    : RemoteTask(line, std::move(promise)), m_objectName(objectName), m_size(size)
{
}

void RemoteGet::start()
{
    setTotal(m_size);
    RemoteRequest request{"GET", line().pathOf(m_objectName), {}, {}, {}};
    request.mostAnswered = m_size;
    askCounting(request, 0, [this](const RemoteAnswer &answer) {
        if (answer.isGood())
            succeed(answer.body);
        else if (answer.status == 404 && !answer.error.detail.endsWith(QLatin1String("NoSuchBucket")))
            fail({QStringLiteral("document.not_found"), {}, answer.error.detail, {}, {}});
        else if (answer.status == 409)
            // An S3 store that has found parts of it to be damaged or gone.
            fail({QStringLiteral("document.tampered"), {}, answer.error.detail, {}, {}});
        else
            fail(answer.error);
    });
}

} // namespace tenderyard
