// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preview/PdfFields.h"
#include "models/storage/Row.h"
#include "views/common/Theme.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace tenderyard {

/// A field of a certification as it was entered, beside what its document says, what is wrong with it and what the
/// version before had.
struct ComparedField
{
    enum class Kind { Type, Holder, Issuer, Number, IssuedOn, ExpiresOn, Limit };
    /// Pending: it is still being read. Unread: the document does not say it in a way that the program can read.
    enum class Document { Pending, Unread, Same, Differs };

    Kind kind = Kind::Type;
    QString label;
    /// As shown; empty: not stated.
    QString entered;
    /// The same, of a date.
    QDate day;
    Document document = Document::Pending;
    /// What the document says instead; as shown.
    QString printed;
    /// Where it says so.
    std::optional<PdfFields::Proposal> proposal;
    /// What was found wrong with it, in words, and how grave that is.
    QString finding;
    Tone tone = Tone::Amber;
    /// The value of the version before, where there is one.
    std::optional<QString> before;

    bool hasChanged() const { return before && *before != entered; }
    bool operator==(const ComparedField &other) const
    {
        return kind == other.kind && entered == other.entered && document == other.document &&
               printed == other.printed && finding == other.finding && before == other.before;
    }
};

/// Sets the fields of a certification against its document, the office's findings and its previous version.
class FieldComparison
{
    Q_DECLARE_TR_FUNCTIONS(FieldComparison)
public:
    /// What the document's text says, of DocumentReading.
    struct Reading
    {
        QString folded;
        QList<PdfFields::Proposal> proposals;
    };

    /// `certification` and `previous` are rows of list_certification, `finding` of certification_finding.
    static QList<ComparedField> compare(const Row &certification, const std::optional<Reading> &reading,
                                        const std::optional<Row> &finding, const std::optional<Row> &previous);
    /// Whether what somebody reads in the document is what was entered: the same date, amount, number or name.
    static bool isSame(const ComparedField &field, const QString &typed);
};

} // namespace tenderyard
