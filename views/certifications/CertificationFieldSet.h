// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preview/PdfFields.h"
#include "models/storage/Row.h"
#include "models/workflow/Contractors.h"
#include "views/shell/OfficeContext.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

class QComboBox;
class QLineEdit;

namespace tenderyard {

class DateField;
class FieldRow;
class LimitEdit;
class ProposalLine;
class TypeChoices;

/// The fields of a certification, the same in a dialog and on an upload's card: their widgets, what stands in them, and
/// what the document proposes for those in which nothing stands yet. Errors name the columns.
class CertificationFieldSet : public QObject
{
    Q_OBJECT
public:
    /// Shows a field under its column's name and answers its row, which takes the field over.
    using AddField = std::function<FieldRow *(const QString &name, const QString &label, QWidget *field)>;
    /// Shows what belongs below the field before it.
    using AddWidget = std::function<void(QWidget *widget)>;

    /// `types` outlives the fields.
    CertificationFieldSet(OfficeContext &context, TypeChoices &types, QObject *parent);

    /// Once.
    void addTo(const AddField &addField, const AddWidget &addWidget);
    void setType(const QString &type);
    /// The company, as which the document should name the holder; replaced by what somebody types.
    void suggestHolder(const QString &company);
    /// What a present certification says; `renewed`: only what stays the same in its renewal.
    void setPresent(const Row &present, bool renewed);
    /// What the document's text says, for people to take.
    void setProposals(const QList<PdfFields::Proposal> &proposals);

    /// The columns that have a field here, in their order.
    static QStringList names();
    QString type() const;
    /// Reads the fields; what is wrong with them.
    QList<Error> read(CertificationFields &fields) const;
    /// Somebody typed or chose something here.
    bool isTouched() const { return m_touched; }
    /// The field of a column; the first one for an unknown column.
    QWidget *field(const QString &column) const;
    FieldRow *row(const QString &column) const { return m_rows.value(column); }

Q_SIGNALS:
    /// Something else stands in them.
    void edited();
    void typeChanged(const QString &type);

private:
    void showTypes();
    void typeChosen();
    void noteEdited();
    void showProposals();
    QList<QPair<QString, QVariant>> valuesFor(PdfFields::Field field) const;
    bool isOpen(PdfFields::Field field) const;
    void use(PdfFields::Field field, const QVariant &value);

    OfficeContext &m_context;
    TypeChoices &m_types;
    QComboBox *m_type;
    QLineEdit *m_issuer;
    QLineEdit *m_number;
    QLineEdit *m_holder;
    DateField *m_issued;
    DateField *m_expires;
    LimitEdit *m_limit;
    QHash<QString, FieldRow *> m_rows;
    QHash<int, ProposalLine *> m_lines;
    QList<PdfFields::Proposal> m_proposals;
    QString m_suggestedHolder;
    QString m_wantedType;
    bool m_limitNeeded = true;
    bool m_touched = false;
    bool m_filling = false;
};

} // namespace tenderyard
