// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/CompareCells.h"

#include "models/domain/Statuses.h"
#include "views/common/RowDelegate.h"

namespace tenderyard {

namespace {

constexpr int soonDays = 30;

CompareCell quietly(const QString &text)
{
    CompareCell cell;
    cell.quiet = true;
    cell.text = text;
    return cell;
}

CompareCell state(const StatusLook &look)
{
    CompareCell cell;
    cell.text = look.word;
    cell.glyph = look.glyph;
    cell.tone = look.tone;
    return cell;
}

/// "+ € 66,350.00": the sign stands apart, so that it is seen beside the currency's.
QString signedAmount(const Money &difference)
{
    const QLocale locale;
    const Money size(std::abs(difference.tenThousandths()), difference.currency());
    const QString sign = difference.isNegative() ? QString(QChar(0x2212)) : locale.positiveSign();
    return QStringLiteral("%1 %2").arg(sign, size.toString(locale));
}

} // namespace

QString CompareCell::asLine() const
{
    QStringList parts;
    if (isRating && rating.isValid())
        parts.append(QLocale().toString(rating.toInt() / 100.0, 'f', 1));
    for (const QString &part : {text, secondLine, tag}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

QString CompareCells::title(Line line)
{
    switch (line) {
    case StatusLine:
        return tr("Bid status");
    case TotalLine:
        return tr("Bid total");
    case LowestLine:
        return tr("Against the lowest");
    case BudgetLine:
        return tr("Against budget maximum");
    case DaysLine:
        return tr("Time offered");
    case RatingLine:
        return tr("Rating");
    case CertificationsLine:
        return tr("Certifications");
    case ProfileLine:
        return tr("Profile");
    case EarlierLine:
        return tr("Earlier work with you");
    case MessageLine:
        return tr("Bidder’s message");
    case FlagsLine:
        return tr("Flags");
    case LineCount:
        break;
    }
    return {};
}

int CompareCells::height(Line line)
{
    switch (line) {
    case TotalLine:
        return 46;
    case LowestLine:
    case BudgetLine:
        return 44;
    case MessageLine:
        return 62;
    case FlagsLine:
        return 48;
    default:
        return 40;
    }
}

CompareCell CompareCells::cell(Line line, const ComparedBid &bid, const CompareFacts &facts, const QDate &today)
{
    switch (line) {
    case StatusLine:
        return status(bid);
    case TotalLine:
        return total(bid, facts);
    case LowestLine:
        return against(bid, facts.lowest, false);
    case BudgetLine:
        return against(bid, facts.budgetMax, true);
    case DaysLine:
        return days(bid, facts);
    case RatingLine: {
        CompareCell cell = bid.rating ? CompareCell() : quietly(RowDelegate::tr("No ratings yet"));
        cell.isRating = true;
        cell.rating = bid.rating ? QVariant(*bid.rating) : QVariant();
        cell.ratingCount = bid.ratingCount;
        return cell;
    }
    case CertificationsLine:
        return certifications(bid, today);
    case ProfileLine:
        return state(statusLook(words::entity::profile, bid.profileStatus));
    case EarlierLine:
        return earlier(bid);
    case MessageLine: {
        CompareCell cell = bid.message.isEmpty() ? quietly(tr("No message")) : CompareCell();
        if (!bid.message.isEmpty())
            cell.text = bid.message;
        return cell;
    }
    case FlagsLine:
        return flags(bid, facts);
    case LineCount:
        break;
    }
    return {};
}

QString CompareCells::percent(const Money &amount, const Money &base)
{
    if (base.isZero())
        return {};
    const QLocale locale;
    const double share =
        100.0 * double(amount.tenThousandths() - base.tenThousandths()) / double(base.tenThousandths());
    const QString figures = locale.toString(std::abs(share), 'f', 1);
    const QString sign = share < 0 ? QString(QChar(0x2212)) : locale.positiveSign();
    //: %1: plus or minus sign, %2: a number; a share in percent
    return tr("%1%2 %").arg(sign, figures);
}

CompareCell CompareCells::status(const ComparedBid &bid)
{
    CompareCell cell = state(statusLook(words::entity::bid, bid.statusShown));
    if (bid.onBehalf)
        cell.secondLine = tr("Recorded on behalf");
    return cell;
}

CompareCell CompareCells::total(const ComparedBid &bid, const CompareFacts &facts)
{
    if (!bid.cost)
        return quietly(tr("Not opened"));
    CompareCell cell;
    cell.isFigure = true;
    cell.text = bid.cost->toString(QLocale());
    // Where all are alike, none is the lowest.
    if (!bid.isLive() || !facts.lowest || *facts.lowest == *facts.highest)
        return cell;
    if (*bid.cost == *facts.lowest) {
        cell.tag = tr("Lowest");
        cell.tagTone = Tone::Green;
    } else if (*bid.cost == *facts.highest) {
        cell.tag = tr("Highest");
    }
    return cell;
}

CompareCell CompareCells::against(const ComparedBid &bid, const std::optional<Money> &base, bool isBudget)
{
    CompareCell cell = quietly(QString(QChar(0x2013)));
    cell.isFigure = true;
    if (!bid.cost || !base || base->currency() != bid.cost->currency() || (!isBudget && *base == *bid.cost))
        return cell;
    cell.quiet = false;
    cell.text = signedAmount(*bid.cost - *base);
    cell.secondLine = percent(*bid.cost, *base);
    if (isBudget && bid.cost->tenThousandths() > base->tenThousandths()) {
        cell.tone = Tone::Amber;
        //: %1: a share in percent by which a bid is over the budget
        cell.secondLine = tr("%1 over").arg(cell.secondLine);
    }
    return cell;
}

CompareCell CompareCells::days(const ComparedBid &bid, const CompareFacts &facts)
{
    if (!bid.days)
        return quietly(tr("Not opened"));
    CompareCell cell;
    cell.isFigure = true;
    cell.text = tr("%n days", nullptr, *bid.days);
    if (!bid.isLive() || !facts.shortest || *facts.shortest == *facts.longest)
        return cell;
    if (*bid.days == *facts.shortest) {
        cell.tag = tr("Shortest");
        cell.tagTone = Tone::Green;
    } else if (*bid.days == *facts.longest) {
        cell.tag = tr("Longest");
    }
    return cell;
}

CompareCell CompareCells::certifications(const ComparedBid &bid, const QDate &today)
{
    if (bid.requiredCount == 0)
        return quietly(tr("None required"));
    CompareCell cell;
    const int missing = bid.requiredCount - bid.requiredValid;
    if (missing > 0) {
        cell.glyph = Glyph::Cross;
        cell.tone = Tone::Red;
        cell.text = tr("%n of %1 missing", nullptr, missing).arg(QLocale().toString(bid.requiredCount));
        return cell;
    }
    const qint64 left = bid.nextExpiry.isValid() ? today.daysTo(bid.nextExpiry) : soonDays + 1;
    if (left <= soonDays) {
        cell.glyph = Glyph::Triangle;
        cell.tone = Tone::Amber;
        cell.text = left <= 0 ? tr("Expires today") : tr("Expires in %n days", nullptr, int(left));
        return cell;
    }
    cell.glyph = Glyph::Tick;
    cell.tone = Tone::Green;
    cell.text = tr("%n of %1 valid", nullptr, bid.requiredValid).arg(QLocale().toString(bid.requiredCount));
    return cell;
}

CompareCell CompareCells::earlier(const ComparedBid &bid)
{
    if (bid.earlierContracts == 0)
        return quietly(tr("None"));
    CompareCell cell;
    cell.text = tr("%n contracts", nullptr, bid.earlierContracts);
    return cell;
}

CompareCell CompareCells::flags(const ComparedBid &bid, const CompareFacts &facts)
{
    QStringList texts;
    CompareCell cell;
    cell.glyph = Glyph::Triangle;
    cell.tone = Tone::Amber;
    if (bid.requiredValid < bid.requiredCount) {
        texts.append(tr("Certification missing"));
        cell.glyph = Glyph::Cross;
        cell.tone = Tone::Red;
    }
    if (bid.abnormallyLow)
        texts.append(bid.lowPriceAssessed ? tr("Low price, assessed") : tr("Unusually low price"));
    if (bid.cost && facts.budgetMax && bid.cost->currency() == facts.budgetMax->currency() &&
        bid.cost->tenThousandths() > facts.budgetMax->tenThousandths())
        texts.append(tr("Above the budget"));
    if (texts.isEmpty())
        return quietly(tr("None"));
    cell.text = texts.takeFirst();
    cell.secondLine = texts.join(QStringLiteral(" · "));
    return cell;
}

} // namespace tenderyard
