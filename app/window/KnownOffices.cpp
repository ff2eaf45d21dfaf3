// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/KnownOffices.h"

#include "models/storage/PostgresAddress.h"

#include <QFileInfo>
#include <QSettings>

namespace tenderyard {

namespace {

constexpr auto arrayName = "offices";
constexpr int mostOffices = 8;

bool isOnServer(const QString &path)
{
    return PostgresAddress::isOne(path);
}

} // namespace

QList<KnownOffice> knownOffices()
{
    QList<KnownOffice> offices;
    QSettings settings;
    const int count = settings.beginReadArray(QLatin1String(arrayName));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString path = settings.value(QStringLiteral("path")).toString();
        if (isOnServer(path) || QFileInfo::exists(path))
            offices.append({path, settings.value(QStringLiteral("name")).toString(),
                            settings.value(QStringLiteral("used")).toDateTime()});
    }
    settings.endArray();
    return offices;
}

void rememberOffice(const QString &path, const QString &name)
{
    QList<KnownOffice> offices = knownOffices();
    const QString absolute = isOnServer(path) ? path : QFileInfo(path).absoluteFilePath();
    offices.removeIf(
        [same = officeIdentity(absolute)](const KnownOffice &office) { return officeIdentity(office.path) == same; });
    offices.prepend({absolute, name, QDateTime::currentDateTimeUtc()});
    QSettings settings;
    settings.beginWriteArray(QLatin1String(arrayName));
    for (int i = 0; i < std::min<int>(mostOffices, int(offices.size())); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), offices.at(i).path);
        settings.setValue(QStringLiteral("name"), offices.at(i).name);
        settings.setValue(QStringLiteral("used"), offices.at(i).usedAt);
    }
    settings.endArray();
}

QString officeIdentity(const QString &path)
{
    Expected<PostgresAddress> address = PostgresAddress::parse(path);
    if (!address)
        return path;
    address->options.clear();
    return address->toString();
}

KnownOffice knownOffice(const QString &path)
{
    const QList<KnownOffice> offices = knownOffices();
    const auto found = std::find_if(offices.cbegin(), offices.cend(), [&](const KnownOffice &office) {
        return officeIdentity(office.path) == officeIdentity(path);
    });
    return found == offices.cend() ? KnownOffice{path, {}, {}} : *found;
}

} // namespace tenderyard
