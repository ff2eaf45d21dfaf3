// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview/PdfFields.h"

#include "models/preview/TextDates.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace tenderyard {

namespace {

using Field = PdfFields::Field;
using Proposal = PdfFields::Proposal;

/// A value stands at most so far behind the words that name it.
constexpr qsizetype longestValue = 120;
constexpr qsizetype shortestName = 3;

QRegularExpression wordsOf(const QString &alternatives)
{
    // Words of their own: "Issued" is not within "reissued". In capitals or not.
    return QRegularExpression(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(alternatives),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

struct Label
{
    Field field;
    QRegularExpression words;
};

/// What names a field on certificates in English, German, French, Spanish and Arabic.
const std::array<Label, 5> &labels()
{
    static const std::array<Label, 5> all{{
        {Field::IssuedOn, wordsOf(QStringLiteral(
                              "date of issue|issue date|date issued|issued on|issued|ausstellungsdatum|ausgestellt am|"
                              "date d[’']émission|délivré le|fecha de emisión|expedido el|تاريخ الإصدار"))},
        {Field::ExpiresOn,
         wordsOf(
             QStringLiteral("valid until|valid to|valid through|expiry date|expiration date|date of expiry|expires on|"
                            "expires|expiry|gültig bis|ablaufdatum|valable jusqu[’']au|date d[’']expiration|"
                            "válido hasta|fecha de vencimiento|صالح حتى|تاريخ الانتهاء"))},
        {Field::Number,
         wordsOf(QStringLiteral("(?:certificate|registration|licen[cs]e|policy|accreditation)(?: registration)? "
                                "(?:number|no\\.?|nr\\.?|#)|(?:zertifikats?|versicherungsschein|registrier)-?"
                                "(?:nummer|nr\\.?)|numéro (?:de|du) (?:certificat|police)|certificat n°|"
                                "número de (?:certificado|póliza)|رقم الشهادة"))},
        {Field::Holder, wordsOf(QStringLiteral(
                            "this is to certify that|we hereby certify that|hereby certifies that|certificate holder|"
                            "holder|name of (?:the )?insured|(?<!sum )(?<!amount )insured(?! sum| amount| "
                            "value)|policyholder|inhaber(?:in)?|"
                            "versicherungsnehmer(?:in)?|titulaire|assuré|titular|asegurado|صاحب الشهادة"))},
        {Field::Limit,
         wordsOf(QStringLiteral("limits? of (?:indemnity|liability|cover)|sum insured|amount insured|deckungssumme|"
                                "versicherungssumme|montant garanti|suma asegurada|مبلغ التأمين"))},
    }};
    return all;
}

/// A part of a page's text.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
};

Span lineFrom(const QString &text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && text.at(end) != u'\n' && text.at(end) != u'\r' && end - start < longestValue)
        ++end;
    return {start, end - start};
}

/// What a line says apart from spaces, and from what stands between the words that name a value and the value.
Span trimmedSpan(const QString &text, Span span)
{
    const auto isFiller = [](QChar character) {
        return character.isSpace() || QStringView(u":.-–=").contains(character);
    };
    while (span.length > 0 && isFiller(text.at(span.start))) {
        ++span.start;
        --span.length;
    }
    while (span.length > 0 && text.at(span.start + span.length - 1).isSpace())
        --span.length;
    return span;
}

/// What follows on the same line or, when nothing does, on the next line that says something.
Span valueAfter(const QString &text, qsizetype at)
{
    for (int line = 0; line < 3 && at < text.size(); ++line) {
        const Span whole = lineFrom(text, at);
        const Span value = trimmedSpan(text, whole);
        if (value.length > 0)
            return value;
        at = whole.start + whole.length;
        while (at < text.size() && (text.at(at) == u'\n' || text.at(at) == u'\r'))
            ++at;
    }
    return {};
}

/// Where the next words that name something begin within a span; its end when there are none.
qsizetype beforeNextLabel(const QString &text, const Span &span)
{
    qsizetype end = span.start + span.length;
    for (const Label &label : labels()) {
        const QRegularExpressionMatch next = label.words.match(text.mid(span.start, span.length));
        if (next.hasMatch())
            end = std::min(end, span.start + next.capturedStart());
    }
    return end;
}

Proposal proposalAt(Field field, const QString &text, int page, qsizetype start, qsizetype length)
{
    return {field, text.mid(start, length).simplified(), {}, {}, {}, page, int(start), int(length)};
}

/// The date that follows at once.
/// words.
std::optional<Proposal> dateIn(Field field, const QString &text, const Span &span, int page)
{
    const QList<TextDates::Found> dates = TextDates::find(text.mid(span.start, span.length));
    constexpr qsizetype mostBetween = 12;
    if (dates.isEmpty() || dates.constFirst().start > mostBetween)
        return {};
    const TextDates::Found &date = dates.constFirst();
    Proposal proposal = proposalAt(field, text, page, span.start + date.start, date.length);
    proposal.dates = date.readings;
    return proposal;
}

std::optional<Proposal> numberIn(const QString &text, const Span &span, int page)
{
    static const QRegularExpression number(
        QStringLiteral("^[\\p{Lu}\\p{Nd}](?:[\\p{Lu}\\p{Ll}\\p{Nd}/._-]| (?=\\p{Nd})){2,39}"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = number.match(text.mid(span.start, span.length));
    const QString found = match.captured();
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    // A number has digits, and is no date.
    if (std::count_if(found.cbegin(), found.cend(), isDigit) < 2 || !TextDates::find(found).isEmpty())
        return {};
    qsizetype length = match.capturedLength();
    while (length > 0 && QStringView(u"._-/ ").contains(found.at(length - 1)))
        --length;
    return proposalAt(Field::Number, text, page, span.start, length);
}

std::optional<Proposal> holderIn(const QString &text, const Span &span, int page)
{
    const qsizetype end = beforeNextLabel(text, span);
    const Span name = trimmedSpan(text, {span.start, end - span.start});
    const QString found = text.mid(name.start, name.length);
    const auto isLetter = [](QChar character) { return character.isLetter(); };
    // A sentence is no name, and a name begins as names do.
    if (std::count_if(found.cbegin(), found.cend(), isLetter) < shortestName || found.count(u' ') > 10 ||
        found.at(0).isLower() || name.length >= longestValue)
        return {};
    return proposalAt(Field::Holder, text, page, name.start, name.length);
}

/// "5,000,000.00" as 5000000.00; two readings where a separator may be either ("1.500").
QStringList amountsOf(const QString &printed)
{
    static const QRegularExpression separators(QStringLiteral("[^0-9]"));
    const qsizetype last = printed.lastIndexOf(separators);
    QString digits = printed;
    digits.remove(separators);
    if (last < 0)
        return {digits};
    const qsizetype decimals = printed.size() - last - 1;
    const QChar separator = printed.at(last);
    const bool several = printed.count(separator) > 1;
    const QString asDecimals = digits.chopped(decimals) + u'.' + digits.last(decimals);
    if (decimals != 3)
        return several || separator.isSpace() ? QStringList() : QStringList{asDecimals};
    const bool onlyOne = printed.count(separators) == 1;
    return onlyOne && !separator.isSpace() ? QStringList{digits, asDecimals} : QStringList{digits};
}

std::optional<Proposal> limitIn(const QString &text, const Span &span, int page)
{
    static const QString amount = QStringLiteral("([0-9]{1,3}(?:[., \\x{a0}\\x{202f}’'][0-9]{3})+(?:[.,][0-9]{2})?|"
                                                 "[0-9]+(?:[.,][0-9]{2})?)(?![0-9])");
    static const QString currency = QStringLiteral("(€|£|\\$|EUR|GBP|USD|CHF|AED|SAR|KWD|JPY|CAD|AUD)");
    static const QRegularExpression before(QStringLiteral("^\\D{0,30}?%1\\s?%2").arg(currency, amount));
    static const QRegularExpression after(QStringLiteral("^\\D{0,30}?%1\\s?%2").arg(amount, currency));
    static const QHash<QString, QString> signs{{QStringLiteral("€"), QStringLiteral("EUR")},
                                               {QStringLiteral("£"), QStringLiteral("GBP")}};
    const QString line = text.mid(span.start, span.length);
    int figures = 2;
    QRegularExpressionMatch match = before.match(line);
    if (!match.hasMatch()) {
        match = after.match(line);
        figures = 1;
    }
    const QString unit = match.captured(3 - figures);
    const QStringList readings = amountsOf(match.captured(figures));
    // A dollar may be of many countries.
    if (!match.hasMatch() || readings.isEmpty() || unit == u"$")
        return {};
    const qsizetype start = std::min(match.capturedStart(1), match.capturedStart(2));
    const qsizetype end = std::max(match.capturedEnd(1), match.capturedEnd(2));
    Proposal proposal = proposalAt(Field::Limit, text, page, span.start + start, end - start);
    proposal.amounts = readings;
    proposal.currency = signs.value(unit, unit);
    return proposal;
}

std::optional<Proposal> valueOf(Field field, const QString &text, const Span &span, int page)
{
    switch (field) {
    case Field::IssuedOn:
    case Field::ExpiresOn:
        return dateIn(field, text, span, page);
    case Field::Number:
        return numberIn(text, span, page);
    case Field::Holder:
        return holderIn(text, span, page);
    case Field::Limit:
        return limitIn(text, span, page);
    }
    return {};
}

} // namespace

QList<Proposal> PdfFields::read(const QStringList &pages)
{
    QList<Proposal> all;
    for (int page = 0; page < pages.size(); ++page) {
        const QString &text = pages.at(page);
        for (const Label &label : labels()) {
            for (auto match = label.words.globalMatch(text); match.hasNext();) {
                const Span span = valueAfter(text, match.next().capturedEnd());
                const std::optional<Proposal> found = valueOf(label.field, text, span, page);
                const auto isKnown = [&found](const Proposal &other) {
                    return other.field == found->field && other.text == found->text;
                };
                if (found && std::none_of(all.cbegin(), all.cend(), isKnown))
                    all.append(*found);
            }
        }
    }
    std::ranges::stable_sort(all, [](const Proposal &a, const Proposal &b) {
        return std::pair(a.page, a.start) < std::pair(b.page, b.start);
    });
    return all;
}

} // namespace tenderyard
