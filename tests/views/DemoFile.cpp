// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/DemoFile.h"

#include "app/demo/DemoOffice.h"
#include "models/documents/FolderStore.h"
#include "models/workflow/Accounts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace tenderyard {

namespace {

template<class T> T require(Expected<T> answer, const QString &what)
{
    if (!answer)
        qFatal("%s: %s %s", qPrintable(what), qPrintable(answer.error().code), qPrintable(answer.error().detail));
    return std::move(*answer);
}

/// Made once a program: it takes seconds, a copy milliseconds.
QString templatePath()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const ThreadGuard::Allowance allowance;
        QString made = folder.filePath(QStringLiteral("demo.tenderyard"));
        Accounts::setQuickHashing(true);
        require(DemoOffice::create(made), QStringLiteral("demonstration office"));
        return made;
    }();
    return path;
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.sliced(from.size());
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::copy(file, target))
            qFatal("%s could not be copied", qPrintable(file));
    }
}

} // namespace

DemoFile::DemoFile()
{
    const ThreadGuard::Allowance allowance;
    const QString from = templatePath();
    if (!QFile::copy(from, path()))
        qFatal("The demonstration office could not be copied");
    copyFolder(FolderStore::folderBeside(from), FolderStore::folderBeside(path()));
    m_dialect = require(Dialect::forAddress(path()), path());
    m_connection = require(m_dialect->openConnection(path(), MissingOffice::Refuse, m_clock), path());
}

DemoFile::~DemoFile()
{
    const ThreadGuard::Allowance allowance;
    m_connection.reset();
}

QString DemoFile::makeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(name));
    return file.fileName();
}

QString DemoFile::text(const QString &sql)
{
    const ThreadGuard::Allowance allowance;
    return require(m_connection->scalar(sql), sql).toString();
}

Uuid DemoFile::tender(const QString &title)
{
    const ThreadGuard::Allowance allowance;
    const QString sql = QStringLiteral("SELECT id FROM contracts_contract WHERE title = :title");
    return Uuid::fromString(require(m_connection->scalar(sql, {{QStringLiteral("title"), title}}), title).toString());
}

bool DemoFile::actAs(const QString &login, const std::function<Outcome(Connection &)> &work)
{
    const ThreadGuard::Allowance allowance;
    const QString sql = QStringLiteral("SELECT id FROM users_user WHERE login = :login");
    const QVariant user = require(m_connection->scalar(sql, {{QStringLiteral("login"), login}}), login);
    m_connection->setUser(Uuid::fromString(user.toString()));
    const Outcome outcome = m_connection->transaction([&] { return work(*m_connection); });
    if (!outcome)
        qWarning("%s: %s %s", qPrintable(login), qPrintable(outcome.error().code), qPrintable(outcome.error().detail));
    return outcome.has_value();
}

QString DemoFile::password()
{
    return require(DemoOffice::describe(), QStringLiteral("demonstration office")).password;
}

} // namespace tenderyard
