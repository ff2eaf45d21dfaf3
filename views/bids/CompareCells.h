// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bids/ComparedBid.h"
#include "views/common/StatusWords.h"

#include <QCoreApplication>
#include <QMetaType>

namespace tenderyard {

/// One cell of the comparison, as a delegate paints it and as text says it.
struct CompareCell
{
    /// What stands for it where there is no value: painted quietly.
    bool quiet = false;
    /// Amounts and days stand at the trailing edge.
    bool isFigure = false;
    QString text;
    QString secondLine;
    /// "Lowest", "Longest" …; empty: none.
    QString tag;
    Tone tagTone = Tone::Neutral;
    /// Sign and colour of a state; Neutral without a sign is the plain ink.
    std::optional<Glyph> glyph;
    Tone tone = Tone::Neutral;
    /// For the row of ratings: hundredths of a star.
    QVariant rating;
    int ratingCount = 0;
    bool isRating = false;

    /// Everything of it on one line, for screen readers and copying.
    QString asLine() const;
};

/// Words the cells of the comparison.
class CompareCells
{
    Q_DECLARE_TR_FUNCTIONS(CompareCells)
public:
    enum Line : int {
        StatusLine,
        TotalLine,
        LowestLine,
        BudgetLine,
        DaysLine,
        RatingLine,
        CertificationsLine,
        ProfileLine,
        EarlierLine,
        MessageLine,
        FlagsLine,
        LineCount
    };

    static QString title(Line line);
    /// Height of a line in pixels at scale 1.
    static int height(Line line);
    /// `today` decides what expires soon.
    static CompareCell cell(Line line, const ComparedBid &bid, const CompareFacts &facts, const QDate &today);
    /// How far `amount` lies from `base`, in percent with one digit and its sign: "+17.8 %".
    static QString percent(const Money &amount, const Money &base);

private:
    static CompareCell status(const ComparedBid &bid);
    static CompareCell total(const ComparedBid &bid, const CompareFacts &facts);
    static CompareCell against(const ComparedBid &bid, const std::optional<Money> &base, bool isBudget);
    static CompareCell days(const ComparedBid &bid, const CompareFacts &facts);
    static CompareCell certifications(const ComparedBid &bid, const QDate &today);
    static CompareCell earlier(const ComparedBid &bid);
    static CompareCell flags(const ComparedBid &bid, const CompareFacts &facts);
};

} // namespace tenderyard

Q_DECLARE_METATYPE(tenderyard::CompareCell)
