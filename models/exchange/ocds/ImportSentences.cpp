// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/ImportNotes.h"
#include "models/exchange/ocds/ImportReport.h"

#include <QHash>

namespace tenderyard {

namespace {

using Sentences = QHash<QString, const char *>;

/// The words of the codes; marked for translation here, translated when asked for, since the language may change.
const Sentences &sentences()
{
    static const Sentences all = {
        {notes::fileUnreadable, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The file cannot be read.")},
        {notes::fileEmpty, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The file is empty.")},
        {notes::fileEncoding,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The file is not in UTF-8, the encoding of JSON.")},
        {notes::fileChanged,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The file was changed while it was being imported.")},
        {notes::fileNoRelease, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The file holds no release.")},
        {notes::jsonDamaged,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport",
                           "The file is damaged from this place on; what comes before it was imported.")},
        {notes::jsonTooDeep,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "Values are nested too deeply; the deepest were left out.")},
        {notes::jsonTooLong, QT_TRANSLATE_NOOP("tenderyard::ImportReport",
                                               "A single text is too long; the file was not read beyond this place.")},
        {notes::jsonDuplicateKey,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "A field stands there more than once; the last one counts.")},
        {notes::jsonControlCharacters,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "Control characters were replaced by spaces.")},
        {notes::jsonNotOcds,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "This is neither a release nor a package of releases.")},
        {notes::moreOfTheSame,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "Further lines of the same kind were left out.")},
        {notes::releaseTooLarge, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The release is too large.")},
        {notes::releaseLinked,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport",
                           "The release is only linked; what stands at its address was not fetched.")},
        {notes::releaseCovered,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The release is contained in its record's compiled release.")},
        {notes::releaseRepeated, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The same release was found before.")},
        {notes::releaseNoOcid,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport",
                           "The release does not say to which process it belongs (ocid); it was not imported.")},
        {notes::recordNoRelease, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The record holds no release.")},
        {notes::recordVersioned,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport",
                           "The record holds only the history of each field, which is not imported.")},
        {notes::processOlder,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport",
                           "The data is older than what was imported before; only what was missing was added.")},
        {notes::processTakenOver, QT_TRANSLATE_NOOP("tenderyard::ImportReport",
                                                    "An owner has taken the tender over; the import left it alone.")},
        {notes::fieldNotUsed,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "Known fields that have no place in Tenderyard.")},
        {notes::fieldUnknown, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The field is not known.")},
        {notes::fieldType, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The field holds another kind of value.")},
        {notes::textEncoding,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "Texts with characters that are not valid UTF-8.")},
        {notes::textCut, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The text is too long and was cut.")},
        {notes::titleMissing,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The tender has no title; another text took its place.")},
        {notes::idDuplicate,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "Two elements have the same id; both were kept.")},
        {notes::dateUnreadable, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "This is no date.")},
        {notes::daysUnreadable, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "This is no number of days.")},
        {notes::statusUnknown, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The status is not known.")},
        {notes::statusAssumed,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The status is not stated, and was taken from the rest.")},
        {notes::amountUnreadable, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "This is no amount.")},
        {notes::amountNegative, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The amount is negative.")},
        {notes::amountZero, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "An amount of 0 counts as not stated.")},
        {notes::amountRounded,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The amount was rounded to four decimals.")},
        {notes::amountTooLarge, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The amount is too large.")},
        {notes::currencyUnknown, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The currency is not known.")},
        {notes::currencyMissing, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The amount has no currency.")},
        {notes::currencyAssumed,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport",
                           "The amount has no currency; that of the rest of the process was assumed.")},
        {notes::currencyDiffers,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The amount is in another currency than the process.")},
        {notes::budgetRange,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The smallest budget is above the largest.")},
        {notes::buyerMissing, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "Nobody is named as the buyer.")},
        {notes::partyNameless, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "An organisation has no name.")},
        {notes::bidInvited,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "An invitation only; no bid was made of it.")},
        {notes::bidJoint,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "Several bid together; the bid is kept under the first.")},
        {notes::bidNoBidder, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The bid does not say whose it is.")},
        {notes::awardMoreThanOne, QT_TRANSLATE_NOOP("tenderyard::ImportReport",
                                                    "Awarded to others as well; their bids are kept as shortlisted.")},
        {notes::awardNoSupplier, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The award does not say who won.")},
        {notes::milestoneElsewhere,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "Milestones of the procedure, not of the works.")},
        {notes::milestoneForPayments,
         QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The payments name no milestone; one was made for them.")},
        {notes::paymentNoPayee, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The payment does not say to whom.")},
        {notes::paymentNoAmount, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The payment has no amount.")},
        {notes::entityRefused, QT_TRANSLATE_NOOP("tenderyard::ImportReport", "The office's database refused the row.")},
    };
    return all;
}

} // namespace

QString ImportReport::sentence(QLatin1String code)
{
    const char *const english = sentences().value(code, nullptr);
    return english ? tr(english) : QString(code);
}

} // namespace tenderyard
