// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/BidFieldReader.h"

#include "views/common/MoneyEdit.h"

#include <QPlainTextEdit>

namespace tenderyard {

namespace {

const QString costField = QStringLiteral("proposed_cost");
const QString daysField = QStringLiteral("proposed_timeline_days");

} // namespace

BidFieldReader::BidFieldReader(const MoneyEdit &cost, const QLineEdit &days, const QPlainTextEdit &message)
    : m_cost(cost), m_days(days), m_message(message)
{
}

BidFields BidFieldReader::fields() const
{
    bool isNumber = false;
    const int days = m_days.locale().toInt(m_days.text().trimmed(), &isNumber);
    const Expected<Money> cost = m_cost.money();
    return {cost ? *cost : Money(0, m_cost.currency()), isNumber ? days : 0, m_message.toPlainText().trimmed()};
}

QList<Error> BidFieldReader::errors() const
{
    QList<Error> found;
    if (const Expected<Money> cost = m_cost.money(); !cost) {
        Error error = cost.error();
        error.field = costField;
        found.append(error);
    }
    bool isNumber = false;
    m_days.locale().toLongLong(m_days.text().trimmed(), &isNumber);
    const bool isEmpty = m_days.text().trimmed().isEmpty();
    if (!isNumber)
        found.append(
            {isEmpty ? QStringLiteral("input.required") : QStringLiteral("input.not_a_number"), {}, {}, daysField, {}});
    const QList<Error> others = Bids::check(fields());
    for (const Error &error : others) {
        const bool known = std::any_of(found.cbegin(), found.cend(),
                                       [&error](const Error &other) { return other.field == error.field; });
        if (!known)
            found.append(error);
    }
    return found;
}

} // namespace tenderyard
