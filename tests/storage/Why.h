// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QByteArray>

namespace tenderyard {

/// For QVERIFY2(outcome, why(outcome)): what went wrong, or "" when nothing did.
class Why
{
public:
    explicit Why(const Error &error) : m_text((error.code + QStringLiteral(": ") + error.detail).toUtf8()) {}

    /// Valid while this object lives: to the end of the statement.
    operator const char *() const { return m_text.constData(); }

private:
    QByteArray m_text;
};

template<class T> Why why(const Expected<T> &outcome)
{
    return Why(outcome ? Error() : outcome.error());
}

/// The code of a failure; "" for a success.
template<class T> QString codeOf(const Expected<T> &outcome)
{
    return outcome ? QString() : outcome.error().code;
}

} // namespace tenderyard
