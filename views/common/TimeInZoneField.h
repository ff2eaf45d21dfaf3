// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace tenderyard {

class DateField;

/// A date, a time of day and the zone they are meant in.
class TimeInZoneField : public QWidget
{
    Q_OBJECT
public:
    explicit TimeInZoneField(QWidget *parent = nullptr);

    /// `time` in UTC (invalid: empty), shown in `zone` (an IANA name; empty: the reader's own).
    void setTime(const QDateTime &time, const QString &zone);
    /// UTC; invalid when nothing is typed; nothing when it is no time, or one that the zone skips.
    std::optional<QDateTime> time() const;
    QString zone() const;

Q_SIGNALS:
    void edited();

private:
    DateField *m_date;
    QLineEdit *m_time;
    QComboBox *m_zone;
};

} // namespace tenderyard
