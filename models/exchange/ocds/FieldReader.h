// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Currency.h"
#include "models/exchange/ocds/ReadLog.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tenderyard {

/// An amount as a file states it. A currency of none: the file does not say which; settled when the process is whole.
struct ImportedAmount
{
    /// 1/10,000 units, at most Money::largest, never negative.
    qint64 tenThousandths = 0;
    Currency currency{};
    QString file{};
    QString path{};

    bool operator==(const ImportedAmount &) const = default;
};

/// Reads the members of one JSON object tolerantly, and logs what was not what it should be. A reader of something that
/// is not there reads everything as absent. Neither the values nor the log may go away while it is used.
class FieldReader
{
public:
    /// Reads the release itself.
    explicit FieldReader(ReadLog &log);

    /// The same object, read into another log: for a look ahead that does not count as having read it.
    FieldReader loggingTo(ReadLog &scratch) const { return {m_object, m_path, &scratch}; }

    bool exists() const { return m_object != nullptr; }
    const QString &path() const { return m_path; }
    QString path(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }
    const QString &file() const { return m_log->file(); }
    ReadLog &log() const { return *m_log; }
    bool has(QStringView key) const;

    /// A text, number or boolean as its characters; control characters are spaces, blank space around it is gone.
    QString text(const QString &key) const;
    /// text() on one line and of at most `longest` characters; the rest is a leftover.
    QString line(const QString &key, qsizetype longest = 300) const;
    /// line(), or where there is none the same field in some language ("name_en").
    QString lineInAnyLanguage(const QString &key) const;
    /// text() of at most `longest` characters, with its line breaks.
    QString paragraphs(const QString &key, qsizetype longest) const;
    /// Several texts, or a single one.
    QStringList texts(const QString &key) const;
    /// An amount with its currency ({"amount": …, "currency": …}, or a bare number).
    std::optional<ImportedAmount> amount(const QString &key) const;
    /// A time, in UTC; midnight where only the date is given, UTC where no zone is. Invalid when absent.
    QDateTime time(const QString &key) const;
    /// Days between 1 and 36,500.
    std::optional<int> days(const QString &key) const;
    /// A period's days: as stated, or from its start to its end.
    std::optional<int> periodDays(const QString &key) const;

    /// The object of this name; the first of a list of them.
    FieldReader object(const QString &key) const;
    /// The objects of this list; a single object counts as a list of one.
    QList<FieldReader> list(const QString &key) const;

    /// The whole field has been looked at, and why it is not used.
    void leave(const QString &key, QLatin1String code) const;
    /// The whole field has been understood, whatever it is.
    void take(const QString &key) const;

private:
    FieldReader(const JsonValue *object, QString path, ReadLog *log)
        : m_object(object), m_path(std::move(path)), m_log(log)
    {
    }
    const JsonValue *member(const QString &key) const;
    std::optional<ImportedAmount> amountOf(const JsonValue &number, const QString &path, const QString &currency) const;

    const JsonValue *m_object = nullptr;
    QString m_path;
    ReadLog *m_log = nullptr;
};

} // namespace tenderyard
