// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SqliteFunctions.h"

#include "models/domain/Folding.h"
#include "models/domain/Timestamp.h"
#include "models/storage/Session.h"
#include "models/storage/SqliteErrors.h"

#include <QDate>

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <limits>

namespace tenderyard {

namespace {

__extension__ typedef __int128 Wide;

constexpr qint64 mostClockDelay = 5 * 60;

Session &sessionOf(sqlite3_context *context)
{
    return *static_cast<Session *>(sqlite3_user_data(context));
}

QString textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(bytes, sqlite3_value_bytes(value));
}

void answerText(sqlite3_context *context, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    sqlite3_result_text(context, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

bool anyNull(int count, sqlite3_value **values)
{
    for (int i = 0; i < count; ++i) {
        if (sqlite3_value_type(values[i]) == SQLITE_NULL)
            return true;
    }
    return false;
}

void currentUserId(sqlite3_context *context, int, sqlite3_value **)
{
    if (const Uuid user = sessionOf(context).user; !user.isNull())
        answerText(context, user.toString());
}

void isEngine(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int(context, sessionOf(context).isEngine() ? 1 : 0);
}

void isImporting(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int(context, sessionOf(context).actsAsEngine() ? 1 : 0);
}

void engineEnter(sqlite3_context *context, int, sqlite3_value **)
{
    ++sessionOf(context).engineNesting;
}

void engineLeave(sqlite3_context *context, int, sqlite3_value **)
{
    int &nesting = sessionOf(context).engineNesting;
    nesting = nesting > 0 ? nesting - 1 : 0;
}

void nowUtc(sqlite3_context *context, int, sqlite3_value **)
{
    answerText(context, toTimestamp(sessionOf(context).clock.now()));
}

void todayUtc(sqlite3_context *context, int, sqlite3_value **)
{
    answerText(context, sessionOf(context).clock.now().toUTC().date().toString(Qt::ISODate));
}

void clockIsBehind(sqlite3_context *context, int, sqlite3_value **)
{
    const Session &session = sessionOf(context);
    const bool behind =
        session.newestAudit.isValid() && session.clock.now().addSecs(mostClockDelay) < session.newestAudit;
    sqlite3_result_int(context, behind ? 1 : 0);
}

void daysAfter(sqlite3_context *context, int count, sqlite3_value **values)
{
    if (anyNull(count, values))
        return;
    const QString text = textOf(values[0]);
    const qint64 days = sqlite3_value_int64(values[1]);
    if (const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd")); date.isValid()) {
        answerText(context, date.addDays(days).toString(Qt::ISODate));
        return;
    }
    const QDateTime time = fromTimestamp(text);
    if (!time.isValid()) {
        sqlite3_result_error(context, "storage.not_a_time", -1);
        return;
    }
    answerText(context, toTimestamp(time.addDays(days)));
}

void newId(sqlite3_context *context, int, sqlite3_value **)
{
    answerText(context, Uuid::create().toString());
}

/// A reference of a payment, as a bank takes it: letters and digits, at most 35.
void newReference(sqlite3_context *context, int, sqlite3_value **)
{
    answerText(context, QStringLiteral("TY") + Uuid::create().toString().remove(u'-').toUpper());
}

void fold(sqlite3_context *context, int count, sqlite3_value **values)
{
    if (!anyNull(count, values))
        answerText(context, foldForSearch(textOf(values[0])));
}

void sha256Hex(sqlite3_context *context, int count, sqlite3_value **values)
{
    if (anyNull(count, values))
        return;
    const bool isBlob = sqlite3_value_type(values[0]) == SQLITE_BLOB;
    const void *bytes = isBlob ? sqlite3_value_blob(values[0]) : sqlite3_value_text(values[0]);
    const auto size = quint64(sqlite3_value_bytes(values[0]));
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), static_cast<const unsigned char *>(bytes), size);
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    sqlite3_result_text(context, hex.data(), int(hex.size() - 1), SQLITE_TRANSIENT);
}

/// SQLite gives zeroed memory of this size to each sum; two halves, since that memory is aligned to 8 bytes only.
struct MoneySum
{
    quint64 low;
    qint64 high;
    bool any;

    Wide total() const { return Wide(high) * (Wide(1) << 64) + Wide(low); }
    void setTotal(Wide total)
    {
        low = quint64(total);
        high = qint64(total >> 64);
    }
};

void moneySumStep(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    if (sqlite3_value_type(values[0]) != SQLITE_INTEGER) {
        sqlite3_result_error(context, "storage.sum_not_whole", -1);
        return;
    }
    auto *sum = static_cast<MoneySum *>(sqlite3_aggregate_context(context, sizeof(MoneySum)));
    if (!sum) {
        sqlite3_result_error_nomem(context);
        return;
    }
    sum->setTotal(sum->total() + Wide(sqlite3_value_int64(values[0])));
    sum->any = true;
}

void moneySumFinal(sqlite3_context *context)
{
    const auto *sum = static_cast<const MoneySum *>(sqlite3_aggregate_context(context, 0));
    if (!sum || !sum->any)
        return;
    const Wide total = sum->total();
    if (total > std::numeric_limits<qint64>::max() || total < std::numeric_limits<qint64>::min())
        sqlite3_result_error(context, "storage.sum_too_large", -1);
    else
        sqlite3_result_int64(context, qint64(total));
}

struct Function
{
    const char *name;
    int arguments;
    /// The same answer throughout one statement, so that SQLite asks once and not at every row.
    bool steady;
    void (*answer)(sqlite3_context *, int, sqlite3_value **);
};

constexpr std::array functions{
    Function{"current_user_id", 0, true, currentUserId},
    Function{"is_engine", 0, false, isEngine},
    Function{"engine_enter", 0, false, engineEnter},
    Function{"engine_leave", 0, false, engineLeave},
    Function{"is_importing", 0, false, isImporting},
    Function{"today_utc", 0, true, todayUtc},
    Function{"now_utc", 0, true, nowUtc},
    Function{"clock_is_behind", 0, true, clockIsBehind},
    Function{"days_after", 2, true, daysAfter},
    Function{"new_id", 0, false, newId},
    Function{"new_reference", 0, false, newReference},
    Function{"fold", 1, true, fold},
    Function{"sha256_hex", 1, true, sha256Hex},
};

} // namespace

Outcome registerSqliteFunctions(sqlite3 *handle, Session &session)
{
    // Innocuous: views and triggers may call them also where a build of SQLite trusts no schema.
    constexpr int always = SQLITE_UTF8 | SQLITE_INNOCUOUS;
    for (const Function &function : functions) {
        const int flags = always | (function.steady ? SQLITE_DETERMINISTIC : 0);
        if (sqlite3_create_function_v2(handle, function.name, function.arguments, flags, &session, function.answer,
                                       nullptr, nullptr, nullptr) != SQLITE_OK)
            return tl::unexpected(sqliteError(handle));
    }
    if (sqlite3_create_function_v2(handle, "money_sum", 1, always | SQLITE_DETERMINISTIC, &session, nullptr,
                                   moneySumStep, moneySumFinal, nullptr) != SQLITE_OK)
        return tl::unexpected(sqliteError(handle));
    return {};
}

} // namespace tenderyard
