// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace tenderyard {

/// A field for a date that may be empty: typed in the locale's short form, an ISO date, or picked from a calendar.
class DateField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

    void setDate(const QDate &date);
    /// The date; an invalid one when the field is empty; nothing when what is typed is no date of 1900 to 2200.
    std::optional<QDate> date() const;

Q_SIGNALS:
    void dateChanged();

private:
    void pick();
    void format();
};

} // namespace tenderyard
