// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace tenderyard {

/// What the text layer of a certificate plainly says, as proposals: a person takes one, nothing fills itself in. Only
/// what stands behind or below words that name it is proposed ("Valid until 30 June 2027"), and what can be read in
/// two ways has both readings.
class PdfFields
{
public:
    enum class Field { IssuedOn, ExpiresOn, Number, Holder, Limit };

    struct Proposal
    {
        Field field = Field::Number;
        /// As it is printed, spaces made single.
        QString text;
        /// Of a date, the readings: one, or two.
        QList<QDate> dates;
        /// Of a limit, the readings of its amount with a point before decimals ("5000000.00"), one or two, and its
        /// currency by ISO 4217.
        QStringList amounts;
        QString currency;
        /// Where it stands; the first page is 0. For DocumentDecoder::boxes().
        int page = 0;
        int start = 0;
        int length = 0;
    };

    /// `pages` are the texts of the pages as the decoder tells them. In the order of the document; the same value is
    /// proposed once.
    static QList<Proposal> read(const QStringList &pages);
};

} // namespace tenderyard
