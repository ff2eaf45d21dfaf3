// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/Desk.h"

#include "models/documents/FolderStore.h"
#include "tests/support/TestOffice.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/WindowDriver.h"

#include <QDirIterator>
#include <QTest>

namespace tenderyard {

Uuid Desk::waitingOf(SampleOffice &office, const QString &company, const QString &type)
{
    return office.id(
        QStringLiteral("SELECT k.id FROM contractors_certification k JOIN contractors_contractor p ON p.id = "
                       "k.contractor_id WHERE p.company_name = '%1' AND k.document_type = '%2' AND NOT "
                       "k.verified ORDER BY k.uploaded_at DESC LIMIT 1")
            .arg(company, type));
}

QString Desk::decisionOf(SampleOffice &office, const Uuid &certification)
{
    return office.text(QStringLiteral("SELECT CASE WHEN verified THEN 'verified' ELSE 'not verified' END || ', ' || "
                                      "coalesce(status_reason_code, '') || ', ' || coalesce(status_reason, '') "
                                      "FROM contractors_certification WHERE id = '%1'")
                           .arg(certification.toString()));
}

void Desk::press(WindowDriver &driver, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    driver.front();
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
}

bool Desk::open(WindowDriver &driver, const QString &login, const Uuid &item)
{
    return driver.signIn(login) && driver.go({place(), item, {}}) && driver.view(queue()) != nullptr;
}

bool Desk::shows(WindowDriver &driver, const QString &company)
{
    return driver.sees(company) && driver.sees(QStringLiteral("File matches its SHA-256"));
}

qint64 Desk::claimsOf(SampleOffice &office, const QString &login)
{
    return office.number(QStringLiteral("SELECT count(*) FROM verification_claim c JOIN users_user u ON u.id = "
                                        "c.claimed_by WHERE u.login = '%1'")
                             .arg(login));
}

/// Changes one byte of the stored document.
bool Desk::changeStored(SampleOffice &office, const Uuid &certification)
{
    const QString sha = office.text(
        QStringLiteral("SELECT sha256 FROM contractors_certification WHERE id = '%1'").arg(certification.toString()));
    if (TestOffice::isOnServer())
        return office.number(
                   QStringLiteral("WITH changed AS (UPDATE document_chunk SET bytes = set_byte(bytes, 20, 255 - "
                                  "get_byte(bytes, 20)) WHERE document_id IN (SELECT id FROM document WHERE sha256 = "
                                  "'%1') RETURNING 1) SELECT count(*) "
                                  "FROM changed")
                       .arg(sha)) > 0;
    QDirIterator files(FolderStore::folderBeside(office.path()), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.fileName().contains(sha) || !file.setPermissions(file.permissions() | QFile::WriteOwner) ||
            !file.open(QIODevice::ReadWrite) || !file.seek(20))
            continue;
        char byte = 0;
        return file.getChar(&byte) && file.seek(20) && file.putChar(char(byte + 1));
    }
    return false;
}

bool Desk::engine(SampleOffice &office, const QString &sql)
{
    return office.actAs(staff(), [&](Connection &connection) {
        return connection.asEngine([&]() -> Outcome {
            const Expected<qint64> done = connection.execute(sql);
            return done && *done > 0 ? Outcome() : failure(QStringLiteral("test.nothing_changed"));
        });
    });
}

} // namespace tenderyard
