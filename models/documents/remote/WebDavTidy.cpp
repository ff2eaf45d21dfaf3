// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/WebDavTidy.h"

#include "models/documents/remote/WebDavLine.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QXmlStreamReader>

#include <algorithm>

namespace tenderyard {

namespace {

constexpr qsizetype mostFolders = 16;
constexpr qint64 mostListed = 4LL * 1024 * 1024;
const QByteArray partMark = QByteArrayLiteral(".part");

bool isFolderName(const QByteArray &name)
{
    constexpr auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return name.size() == 2 && std::ranges::all_of(name, isDigit);
}

QByteArray lastPartOf(const QString &address)
{
    QByteArray path = QByteArray::fromPercentEncoding(address.toUtf8());
    while (path.endsWith('/'))
        path.chop(1);
    return path.mid(path.lastIndexOf('/') + 1);
}

} // namespace

WebDavTidy::WebDavTidy(WebDavLine &line, Promise promise) : RemoteTask(line, std::move(promise)) {}

QList<std::pair<QByteArray, QDateTime>> WebDavTidy::listed(const QByteArray &body)
{
    QList<std::pair<QByteArray, QDateTime>> things;
    QXmlStreamReader reader(body);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"href") {
            things.append({lastPartOf(reader.readElementText(QXmlStreamReader::SkipChildElements)), {}});
        } else if (reader.name() == u"getlastmodified" && !things.isEmpty()) {
            const QString text = reader.readElementText(QXmlStreamReader::SkipChildElements);
            QDateTime time = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
            time.setTimeSpec(Qt::UTC);
            things.last().second = time;
        }
    }
    return things;
}

void WebDavTidy::list(const QByteArray &path, const Listed &next)
{
    RemoteRequest request{"PROPFIND",
                          path + '/',
                          {},
                          {{"Depth", "1"}, {"Content-Type", "application/xml"}},
                          "<?xml version='1.0'?><propfind xmlns='DAV:'><prop><getlastmodified/></prop></propfind>"};
    request.mostAnswered = mostListed;
    ask(request, [this, next](const RemoteAnswer &answer) {
        if (answer.isGood())
            next(listed(answer.body));
        else if (answer.status == 404)
            next({});
        else
            fail(answer.error);
    });
}

void WebDavTidy::start()
{
    list(line().root(), [this](const auto &things) {
        for (const auto &[name, time] : things) {
            if (isFolderName(name))
                m_folders.append(line().root() + '/' + name);
        }
        std::shuffle(m_folders.begin(), m_folders.end(), *QRandomGenerator::global());
        m_folders = m_folders.first(qMin(mostFolders, m_folders.size()));
        lookIntoNext();
    });
}

void WebDavTidy::lookIntoNext()
{
    if (m_folders.isEmpty()) {
        removeNext();
        return;
    }
    const QByteArray folder = m_folders.takeFirst();
    list(folder, [this, folder](const auto &things) {
        const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
        for (const auto &[name, time] : things) {
            const bool isPart =
                name.endsWith(partMark) && RemoteLine::isObjectName(QString::fromLatin1(name.chopped(partMark.size())));
            if (isPart && time.isValid() && time < yesterday)
                m_old.append(folder + '/' + name);
        }
        lookIntoNext();
    });
}

void WebDavTidy::removeNext()
{
    if (m_old.isEmpty()) {
        succeed(QByteArray::number(m_removed));
        return;
    }
    ask({"DELETE", m_old.takeFirst(), {}, {}, {}}, [this](const RemoteAnswer &answer) {
        m_removed += answer.isGood() ? 1 : 0;
        removeNext();
    });
}

} // namespace tenderyard
