// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/TimeInZoneField.h"

#include "views/common/DateField.h"
#include "views/common/Fonts.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>

namespace tenderyard {

TimeInZoneField::TimeInZoneField(QWidget *parent)
    : QWidget(parent), m_date(new DateField), m_time(new QLineEdit), m_zone(new QComboBox)
{
    m_time->setMaxLength(12);
    m_time->setFixedWidth(scaled(76));
    m_time->setPlaceholderText(locale().toString(QTime(12, 0), QLocale::ShortFormat));
    m_date->setAccessibleName(tr("Date"));
    m_time->setAccessibleName(tr("Time of day"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (id.contains('/') || id == "UTC")
            m_zone->addItem(QString::fromLatin1(id));
    }
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setMinimumWidth(scaled(110));
    m_zone->setMaximumWidth(scaled(190));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_date);
    row->addWidget(m_time);
    row->addWidget(m_zone);
    row->addStretch();
    setFocusProxy(m_date);
    connect(m_date, &DateField::dateChanged, this, &TimeInZoneField::edited);
    connect(m_time, &QLineEdit::textEdited, this, &TimeInZoneField::edited);
    connect(m_zone, &QComboBox::currentTextChanged, this, &TimeInZoneField::edited);
    setTime({}, {});
}

void TimeInZoneField::setTime(const QDateTime &time, const QString &zone)
{
    QString name = zone.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId()) : zone;
    if (m_zone->findText(name) < 0)
        m_zone->addItem(name);
    m_zone->setCurrentText(name);
    const QDateTime local = time.isValid() ? time.toTimeZone(QTimeZone(name.toLatin1())) : QDateTime();
    m_date->setDate(local.date());
    m_time->setText(local.isValid() ? locale().toString(local.time(), QLocale::ShortFormat) : QString());
}

std::optional<QDateTime> TimeInZoneField::time() const
{
    const std::optional<QDate> date = m_date->date();
    const QString typed = m_time->text().trimmed();
    if (date && !date->isValid() && typed.isEmpty())
        return QDateTime();
    QTime clock = locale().toTime(typed, QLocale::ShortFormat);
    if (!clock.isValid())
        clock = QTime::fromString(typed, QStringLiteral("H:mm"));
    const QTimeZone timeZone(zone().toLatin1());
    if (!date || !date->isValid() || !clock.isValid() || !timeZone.isValid())
        return std::nullopt;
    const QDateTime read(*date, clock, timeZone);
    // A time that the zone skips (spring forward) would silently become another one.
    if (!read.isValid() || read.time() != clock)
        return std::nullopt;
    return read.toUTC();
}

QString TimeInZoneField::zone() const
{
    return m_zone->currentText().trimmed();
}

} // namespace tenderyard
