// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/FieldReader.h"

#include "models/domain/Money.h"
#include "models/exchange/ocds/ImportNotes.h"
#include "models/exchange/ocds/TolerantText.h"

namespace tenderyard {

namespace {

constexpr int mostDays = 36'500;

} // namespace

FieldReader::FieldReader(ReadLog &log) : FieldReader(&log.root(), log.rootPath(), &log) {}

const JsonValue *FieldReader::member(const QString &key) const
{
    const JsonValue *value = m_object ? m_object->find(key) : nullptr;
    return value && !value->isNull() ? value : nullptr;
}

bool FieldReader::has(QStringView key) const
{
    const JsonValue *value = m_object ? m_object->find(key) : nullptr;
    return value && !value->isBlank();
}

QString FieldReader::text(const QString &key) const
{
    const JsonValue *value = member(key);
    if (!value)
        return {};
    if (value->isContainer()) {
        if (!value->isBlank())
            m_log->leave(*value, path(key), notes::fieldType);
        return {};
    }
    m_log->understood(*value);
    return withoutControls(value->text()).trimmed();
}

QString FieldReader::line(const QString &key, qsizetype longest) const
{
    const QString whole = text(key).simplified();
    if (whole.size() <= longest)
        return whole;
    m_log->add(path(key), notes::textCut, whole);
    return cutAtCharacter(whole, longest);
}

QString FieldReader::lineInAnyLanguage(const QString &key) const
{
    const QString plain = line(key);
    if (!plain.isEmpty() || !m_object)
        return plain;
    for (const JsonMember &member : m_object->children()) {
        if (member.key.size() == key.size() + 3 && member.key.startsWith(key + u'_') && !member.value.isBlank())
            return line(member.key);
    }
    return {};
}

QString FieldReader::paragraphs(const QString &key, qsizetype longest) const
{
    const QString whole = text(key);
    if (whole.size() <= longest)
        return whole;
    m_log->add(path(key), notes::textCut, whole);
    return cutAtCharacter(whole, longest);
}

QStringList FieldReader::texts(const QString &key) const
{
    const JsonValue *value = member(key);
    if (!value)
        return {};
    if (!value->isArray()) {
        const QString single = text(key);
        return single.isEmpty() ? QStringList() : QStringList{single};
    }
    m_log->entered(*value);
    QStringList texts;
    for (const JsonMember &element : value->children()) {
        if (element.value.isContainer() || element.value.isBlank())
            continue;
        m_log->understood(element.value);
        texts.append(element.value.text().trimmed());
    }
    return texts;
}

std::optional<ImportedAmount> FieldReader::amount(const QString &key) const
{
    const JsonValue *value = member(key);
    if (!value)
        return {};
    if (!value->isObject())
        return amountOf(*value, path(key), {});
    const FieldReader inside = object(key);
    const JsonValue *number = inside.member(QStringLiteral("amount"));
    const QString code = inside.text(QStringLiteral("currency"));
    if (!number)
        return {};
    return inside.amountOf(*number, inside.path(QStringLiteral("amount")), code);
}

std::optional<ImportedAmount> FieldReader::amountOf(const JsonValue &number, const QString &path,
                                                    const QString &currency) const
{
    const JsonValue *digits = &number;
    // {"$numberLong": "15890000000"}: what some databases write for a large number.
    if (number.isObject() && number.children().size() == 1)
        digits = &number.children().front().value;
    if (digits->isBlank())
        return {};
    ImportedAmount amount{.currency = Currency::fromCode(currency), .file = m_log->file(), .path = path};
    if (amount.currency.isNone() && !currency.isEmpty()) {
        // Guessing at a misspelt currency would state an amount that nobody stated.
        m_log->leave(number, path, notes::currencyUnknown);
        m_log->add(path, notes::currencyUnknown, currency);
        return {};
    }
    const Expected<Money> money =
        digits->isContainer() ? Expected<Money>(failure(notes::amountUnreadable)) : readAmount(digits->text());
    if (!money) {
        m_log->leave(number, path,
                     money.error().code == u"money.too_large" ? notes::amountTooLarge : notes::amountUnreadable);
        return {};
    }
    if (money->isNegative()) {
        m_log->leave(number, path, notes::amountNegative);
        return {};
    }
    m_log->understood(number);
    if (wasRounded(digits->text()))
        m_log->add(path, notes::amountRounded, digits->text());
    amount.tenThousandths = money->tenThousandths();
    return amount;
}

QDateTime FieldReader::time(const QString &key) const
{
    const JsonValue *value = member(key);
    if (!value || value->isBlank())
        return {};
    const QDateTime time = value->isContainer() ? QDateTime() : readTime(value->text());
    if (time.isValid())
        m_log->understood(*value);
    else
        m_log->leave(*value, path(key), notes::dateUnreadable);
    return time;
}

std::optional<int> FieldReader::days(const QString &key) const
{
    const JsonValue *value = member(key);
    if (!value || value->isBlank())
        return {};
    bool ok = false;
    const double days = value->text().toDouble(&ok);
    if (ok && days >= 1 && days <= mostDays) {
        m_log->understood(*value);
        return int(days);
    }
    // 0 is how files say that they do not know.
    if (ok && days == 0)
        m_log->understood(*value);
    else
        m_log->leave(*value, path(key), notes::daysUnreadable);
    return {};
}

std::optional<int> FieldReader::periodDays(const QString &key) const
{
    const FieldReader period = object(key);
    const QDateTime start = period.time(QStringLiteral("startDate"));
    const QDateTime end = period.time(QStringLiteral("endDate"));
    if (const std::optional<int> stated = period.days(QStringLiteral("durationInDays")))
        return stated;
    if (!start.isValid() || !end.isValid())
        return {};
    const qint64 days = start.daysTo(end);
    return days >= 1 && days <= mostDays ? std::optional<int>(int(days)) : std::nullopt;
}

FieldReader FieldReader::object(const QString &key) const
{
    const JsonValue *value = member(key);
    QString below = path(key);
    if (value && value->isArray() && !value->children().empty()) {
        m_log->entered(*value);
        value = &value->children().front().value;
        below += u"[0]";
    }
    if (!value || !value->isObject()) {
        if (value && !value->isBlank())
            m_log->leave(*value, below, notes::fieldType);
        return {nullptr, below, m_log};
    }
    m_log->entered(*value);
    return {value, below, m_log};
}

QList<FieldReader> FieldReader::list(const QString &key) const
{
    const JsonValue *value = member(key);
    if (!value)
        return {};
    if (!value->isArray()) {
        const FieldReader single = object(key);
        return single.exists() ? QList<FieldReader>{single} : QList<FieldReader>();
    }
    m_log->entered(*value);
    QList<FieldReader> readers;
    int index = -1;
    for (const JsonMember &element : value->children()) {
        const QString below = path(key) + u'[' + QString::number(++index) + u']';
        if (element.value.isObject()) {
            m_log->entered(element.value);
            readers.append({&element.value, below, m_log});
        } else if (!element.value.isBlank()) {
            m_log->leave(element.value, below, notes::fieldType);
        }
    }
    return readers;
}

void FieldReader::leave(const QString &key, QLatin1String code) const
{
    if (const JsonValue *value = member(key); value && !value->isBlank())
        m_log->leave(*value, path(key), code);
}

void FieldReader::take(const QString &key) const
{
    if (const JsonValue *value = member(key))
        m_log->understood(*value);
}

} // namespace tenderyard
