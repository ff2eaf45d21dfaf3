// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/WebDavLine.h"

#include "models/documents/remote/BasicSigner.h"
#include "models/documents/remote/RemoteRemove.h"
#include "models/documents/remote/WebDavPut.h"
#include "models/documents/remote/WebDavTidy.h"

namespace tenderyard {

WebDavLine::WebDavLine(const RemoteAccess &access)
    : RemoteLine(access, std::make_unique<BasicSigner>(access.user, access.secret))
{
}

QByteArray WebDavLine::pathOf(const QString &objectName) const
{
    const QByteArray name = objectName.toLatin1();
    return root() + '/' + name.first(2) + '/' + name;
}

RemoteTask *WebDavLine::makePut(Promise promise, const RemoteParcel &parcel)
{
    return new WebDavPut(*this, std::move(promise), parcel);
}

RemoteTask *WebDavLine::makeTidy(Promise promise)
{
    return new WebDavTidy(*this, std::move(promise));
}

RemoteTask *WebDavLine::makeRemove(Promise promise, const QString &objectName)
{
    return new RemoteRemove(*this, std::move(promise), {partOf(objectName), pathOf(objectName)});
}

} // namespace tenderyard
