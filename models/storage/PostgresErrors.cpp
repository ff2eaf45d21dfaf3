// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PostgresErrors.h"

#include "models/storage/SpokenError.h"

#include <QRegularExpression>

#include <array>

namespace tenderyard {

namespace {

struct CodeOfState
{
    /// A whole SQLSTATE, or the two characters of its class.
    const char *state;
    const char *code;
};

// The first that fits.
constexpr std::array statementCodes{
    CodeOfState{"23514", "input.check"},       CodeOfState{"23502", "input.required"},
    CodeOfState{"23505", "input.not_unique"},  CodeOfState{"23503", "storage.reference"},
    CodeOfState{"23001", "storage.reference"}, CodeOfState{"22001", "input.too_long"},
    CodeOfState{"54000", "input.too_long"},    CodeOfState{"22003", "input.wrong_type"},
    CodeOfState{"22007", "input.wrong_type"},  CodeOfState{"22008", "input.wrong_type"},
    CodeOfState{"22021", "input.wrong_type"},  CodeOfState{"22P02", "input.wrong_type"},
    CodeOfState{"22P03", "input.wrong_type"},  CodeOfState{"22P05", "input.wrong_type"},
    CodeOfState{"55P03", "storage.locked"},    CodeOfState{"40P01", "storage.locked"},
    CodeOfState{"40001", "storage.locked"},    CodeOfState{"53100", "storage.server_full"},
    CodeOfState{"53", "storage.server_busy"},  CodeOfState{"57014", "storage.interrupted"},
    CodeOfState{"42501", "storage.denied"},    CodeOfState{"25006", "storage.read_only"},
    CodeOfState{"XX001", "storage.corrupt"},   CodeOfState{"XX002", "storage.corrupt"},
    CodeOfState{"57P01", "storage.gone"},      CodeOfState{"57P02", "storage.gone"},
    CodeOfState{"57P03", "storage.gone"},      CodeOfState{"57P05", "storage.gone"},
    CodeOfState{"25P03", "storage.gone"},      CodeOfState{"08", "storage.gone"},
};

constexpr std::array connectCodes{
    CodeOfState{"28P01", "storage.wrong_password"}, CodeOfState{"28000", "storage.not_allowed"},
    CodeOfState{"42501", "storage.not_allowed"},    CodeOfState{"3D000", "storage.missing"},
    CodeOfState{"53", "storage.server_busy"},       CodeOfState{"57P03", "storage.unreachable"},
};

struct CodeOfText
{
    const char *text;
    const char *code;
};

// What libpq says itself. The order matters where several hosts failed for different reasons: what a person can mend
// comes before what may pass.
constexpr std::array connectTexts{
    CodeOfText{"certificate verify failed", "storage.unknown_ca"},
    CodeOfText{"root certificate file", "storage.unknown_ca"},
    CodeOfText{"does not match host name", "storage.wrong_host_name"},
    CodeOfText{"server does not support SSL", "storage.no_tls"},
    CodeOfText{"session is read-only", "storage.read_only"},
    CodeOfText{"server is in hot standby mode", "storage.read_only"},
    CodeOfText{"no password supplied", "storage.wrong_password"},
};

QString textOrEmpty(const char *text)
{
    return QString::fromUtf8(text ? text : "");
}

template<std::size_t N> QString codeOfState(const std::array<CodeOfState, N> &codes, const QString &state)
{
    for (const CodeOfState &entry : codes) {
        if (state.startsWith(QLatin1String(entry.state)))
            return QLatin1String(entry.code);
    }
    return {};
}

/// The column in the name that PostgreSQL gives a constraint of one column: "label_code_key" → "code". A name that
/// somebody chose stays.
QString fieldOfConstraint(const PostgresFault &fault)
{
    if (!fault.column.isEmpty())
        return fault.column;
    QString name = fault.constraint;
    if (!fault.table.isEmpty() && name == fault.table + QStringLiteral("_pkey"))
        return QStringLiteral("id");
    static const QRegularExpression ending(QStringLiteral("_(?:key|check|fkey)\\d*$"));
    if (!fault.table.isEmpty() && name.startsWith(fault.table + u'_') && ending.match(name).hasMatch())
        name = name.sliced(fault.table.size() + 1).remove(ending);
    return name;
}

/// What the server's text may say in a log: the classes of data and constraints quote values.
QString detailOf(const PostgresFault &fault)
{
    QString detail = QStringLiteral("PostgreSQL %1").arg(fault.state);
    if (!fault.table.isEmpty())
        detail += QStringLiteral(" in ") + fault.table;
    if (!fault.constraint.isEmpty() || !fault.column.isEmpty())
        detail += QStringLiteral(" of ") + (fault.constraint.isEmpty() ? fault.column : fault.constraint);
    if (!fault.state.startsWith(QLatin1String("22")) && !fault.state.startsWith(QLatin1String("23")))
        detail += QStringLiteral(": ") + fault.message;
    return detail;
}

} // namespace

PostgresFault PostgresFault::of(const PGresult *result)
{
    const auto field = [result](int code) { return textOrEmpty(PQresultErrorField(result, code)); };
    return {field(PG_DIAG_SQLSTATE), field(PG_DIAG_MESSAGE_PRIMARY), field(PG_DIAG_TABLE_NAME),
            field(PG_DIAG_COLUMN_NAME), field(PG_DIAG_CONSTRAINT_NAME)};
}

PostgresFault PostgresFault::of(const QSqlError &error)
{
    // "ERROR:  what it is\nDETAIL:  …\n(42703)"
    static const QRegularExpression severity(QStringLiteral("^[^\\s:]+:\\s+"));
    QString message = error.databaseText().section(u'\n', 0, 0);
    message.remove(severity);
    return {error.nativeErrorCode(), message, {}, {}, {}};
}

Error postgresError(const PostgresFault &fault, bool connectionLost)
{
    if (connectionLost)
        return {QStringLiteral("storage.gone"), {}, detailOf(fault), {}, {}};
    if (const Error spoken = spokenError(fault.message); !spoken.code.isEmpty())
        return spoken;
    QString code = codeOfState(statementCodes, fault.state);
    if (code.isEmpty())
        code = fault.state.isEmpty() ? QStringLiteral("storage.gone") : QStringLiteral("storage.failed");
    const bool isInput = code.startsWith(QLatin1String("input."));
    return {code, {}, detailOf(fault), isInput ? fieldOfConstraint(fault) : QString(), {}};
}

Error postgresConnectError(const QString &message)
{
    static const QRegularExpression stateIn(QStringLiteral("(?:FATAL|ERROR|PANIC):\\s+([0-9A-Z]{5}):"));
    for (const CodeOfState &known : connectCodes) {
        for (auto match = stateIn.globalMatch(message); match.hasNext();) {
            if (match.next().captured(1).startsWith(QLatin1String(known.state)))
                return {QLatin1String(known.code), {}, message.simplified(), {}, {}};
        }
    }
    for (const CodeOfText &known : connectTexts) {
        if (message.contains(QLatin1String(known.text)))
            return {QLatin1String(known.code), {}, message.simplified(), {}, {}};
    }
    return {QStringLiteral("storage.unreachable"), {}, message.simplified(), {}, {}};
}

} // namespace tenderyard
