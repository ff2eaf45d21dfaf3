// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Statuses.h"
#include "models/domain/StoredFile.h"
#include "models/workflow/Workflow.h"
#include "tests/support/Scenario.h"

#include <QFile>

namespace tenderyard {

/// A certification with a stored file, which staff had found to be whole once and have not verified yet.
class WaitingCertification
{
public:
    explicit WaitingCertification(const StoredFile &file)
        : m_id(m_scenario.addCertification(m_scenario.profile(Person::Rival),
                                           {{QStringLiteral("verified"), false},
                                            {QStringLiteral("document_url"), file.url},
                                            {QStringLiteral("sha256"), file.sha256},
                                            {QStringLiteral("checked_sha256"), file.sha256},
                                            {QStringLiteral("byte_size"), file.byteSize}}))
    {
    }

    /// What staff are told who verify it after the store has read the file again: "" where they may. Changes nothing.
    QString codeOfVerifying(const Expected<QString> &found)
    {
        QString code;
        m_scenario.undone([&] {
            m_scenario.actAs(Person::StaffA);
            const Outcome verified = m_scenario.connection().attempt([&] {
                return Workflow::performIn(m_scenario.connection(),
                                           {words::entity::certification,
                                            m_id,
                                            0,
                                            QStringLiteral("verify"),
                                            {{QStringLiteral("checked_sha256"), found.value_or(QString())}}});
            });
            code = verified ? QString() : verified.error().code;
        });
        return code;
    }

    /// Changes one bit of the byte in the middle of a file; once more, and it is as it was.
    static bool changeFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() / 2))
            return false;
        const char byte = file.read(1).at(0);
        return file.seek(file.size() / 2) && file.putChar(char(byte ^ 1));
    }

private:
    Scenario m_scenario{Scenario::backends().constFirst()};
    Uuid m_id;
};

} // namespace tenderyard
