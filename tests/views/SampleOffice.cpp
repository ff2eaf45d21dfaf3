// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/SampleOffice.h"

#include "app/demo/DemoOffice.h"
#include "models/documents/FolderStore.h"
#include "models/workflow/Accounts.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/TestOffice.h"
#include "tests/views/SampleDatabase.h"

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

/// Moved to the server once a program.
const SampleDatabase &templateDatabase()
{
    static const SampleDatabase moved(templatePath(), SampleOffice::password());
    return moved;
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

SampleOffice::SampleOffice()
{
    const ThreadGuard::Allowance allowance;
    if (TestOffice::isOnServer()) {
        m_database = templateDatabase().makeCopy();
        open(PostgresServer::shared().administratorAddress(m_database));
        return;
    }
    const QString from = templatePath();
    if (!QFile::copy(from, path()))
        qFatal("The demonstration office could not be copied");
    copyFolder(FolderStore::folderBeside(from), FolderStore::folderBeside(path()));
    open(path());
}

SampleOffice::~SampleOffice()
{
    const ThreadGuard::Allowance allowance;
    m_connection.reset();
    if (!m_database.isEmpty())
        PostgresServer::shared().dropDatabase(m_database);
}

void SampleOffice::open(const QString &address)
{
    m_dialect = require(Dialect::forAddress(address), address);
    m_connection = require(m_dialect->openConnection(address, MissingOffice::Refuse, m_clock), address);
}

QString SampleOffice::addressFor(const QString &login) const
{
    if (m_database.isEmpty())
        return path();
    return PostgresServer::shared().address(m_database, templateDatabase().signInOf(login));
}

QString SampleOffice::makeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(name));
    return file.fileName();
}

QString SampleOffice::text(const QString &sql)
{
    const ThreadGuard::Allowance allowance;
    QVariant value;
    (void)m_connection->asSchemaOwner([&]() -> Outcome {
        value = require(m_connection->scalar(sql), sql);
        return {};
    });
    return value.toString();
}

Uuid SampleOffice::tender(const QString &title)
{
    return id(QStringLiteral("SELECT id FROM contracts_contract WHERE title = '%1'").arg(title));
}

bool SampleOffice::actAs(const QString &login, const std::function<Outcome(Connection &)> &work)
{
    const ThreadGuard::Allowance allowance;
    m_connection->setUser(id(QStringLiteral("SELECT id FROM users_user WHERE login = '%1'").arg(login)));
    const Outcome outcome = m_connection->transaction([&] { return work(*m_connection); });
    if (!outcome)
        qWarning("%s: %s %s", qPrintable(login), qPrintable(outcome.error().code), qPrintable(outcome.error().detail));
    return outcome.has_value();
}

QString SampleOffice::password()
{
    return require(DemoOffice::describe(), QStringLiteral("demonstration office")).password;
}

} // namespace tenderyard
