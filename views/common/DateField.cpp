// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/DateField.h"

#include "views/common/Fonts.h"
#include "views/common/ThemedIcon.h"

#include <QAction>
#include <QCalendarWidget>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

QString shownFormat(const QLocale &locale)
{
    // Four digits of the year, whatever the locale's short form has.
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

} // namespace

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    setMinimumWidth(scaled(118));
    setMaximumWidth(scaled(150));
    setMaxLength(30);
    setPlaceholderText(locale().toString(QDate(QDate::currentDate().year(), 12, 31), shownFormat(locale())));
    QAction *open = addAction(themedIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    open->setText(tr("Choose a date"));
    connect(open, &QAction::triggered, this, &DateField::pick);
    connect(this, &QLineEdit::editingFinished, this, &DateField::format);
    connect(this, &QLineEdit::textEdited, this, &DateField::dateChanged);
}

void DateField::setDate(const QDate &date)
{
    setText(date.isValid() ? locale().toString(date, shownFormat(locale())) : QString());
    Q_EMIT dateChanged();
}

std::optional<QDate> DateField::date() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return QDate();
    QDate read = locale().toDate(typed, shownFormat(locale()));
    if (!read.isValid())
        read = QDate::fromString(typed, Qt::ISODate);
    if (!read.isValid())
        read = locale().toDate(typed, locale().dateFormat(QLocale::LongFormat));
    if (!read.isValid() || read.year() < 1900 || read.year() > 2200)
        return std::nullopt;
    return read;
}

void DateField::format()
{
    if (const std::optional<QDate> read = date(); read && read->isValid())
        setDate(*read);
}

void DateField::pick()
{
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const std::optional<QDate> read = date(); read && read->isValid())
        calendar->setSelectedDate(*read);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(calendar);
    const auto take = [this, popup](const QDate &chosen) {
        setDate(chosen);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

} // namespace tenderyard
