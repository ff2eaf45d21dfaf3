// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "models/workflow/Bids.h"

#include <QList>

class QLineEdit;
class QPlainTextEdit;

namespace tenderyard {

class MoneyEdit;

/// Reads what is typed of a bid: cost, days and message. Lives as long as one question.
class BidFieldReader
{
public:
    /// All of them outlive the reader.
    BidFieldReader(const MoneyEdit &cost, const QLineEdit &days, const QPlainTextEdit &message);

    /// What was typed; whatever cannot be read is nothing.
    BidFields fields() const;
    /// What is wrong, each with its field; no more than one a field.
    QList<Error> errors() const;

private:
    const MoneyEdit &m_cost;
    const QLineEdit &m_days;
    const QPlainTextEdit &m_message;
};

} // namespace tenderyard
