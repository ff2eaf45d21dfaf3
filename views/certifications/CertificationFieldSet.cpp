// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/CertificationFieldSet.h"

#include "models/storage/Database.h"
#include "models/workflow/Categories.h"
#include "views/certifications/LimitEdit.h"
#include "views/certifications/ProposalLine.h"
#include "views/certifications/TypeChoices.h"
#include "views/common/DateField.h"
#include "views/common/FieldRow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace tenderyard {

namespace {

using Field = PdfFields::Field;

const QString typeName = QStringLiteral("document_type");
const QString issuerName = QStringLiteral("issuer");
const QString numberName = QStringLiteral("number");
const QString holderName = QStringLiteral("holder");
const QString issuedName = QStringLiteral("issued_on");
const QString expiresName = QStringLiteral("expires_on");
const QString limitName = QStringLiteral("limit_amount");
const QString limitCurrency = QStringLiteral("limit_currency");

/// More than these are no help.
constexpr qsizetype mostProposals = 3;

QLineEdit *textField(int longest)
{
    auto *field = new QLineEdit;
    field->setMaxLength(longest);
    return field;
}

std::optional<QDate> readDateOf(const DateField *field, const QString &name, QList<Error> &errors)
{
    const std::optional<QDate> date = field->date();
    if (!date)
        errors.append({QStringLiteral("input.not_a_date"), {}, {}, name, {}});
    return date;
}

} // namespace

CertificationFieldSet::CertificationFieldSet(OfficeContext &context, TypeChoices &types, QObject *parent)
    : QObject(parent), m_context(context), m_types(types), m_type(new QComboBox), m_issuer(textField(200)),
      m_number(textField(100)), m_holder(textField(300)), m_issued(new DateField), m_expires(new DateField),
      m_limit(new LimitEdit)
{
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->setMinimumContentsLength(24);
    connect(&m_types, &TypeChoices::changed, this, &CertificationFieldSet::showTypes);
    connect(m_type, &QComboBox::currentIndexChanged, this, &CertificationFieldSet::typeChosen);
    for (QLineEdit *field :
         {m_issuer, m_number, m_holder, static_cast<QLineEdit *>(m_issued), static_cast<QLineEdit *>(m_expires)})
        connect(field, &QLineEdit::textChanged, this, &CertificationFieldSet::noteEdited);
    connect(m_limit, &LimitEdit::edited, this, &CertificationFieldSet::noteEdited);
}

void CertificationFieldSet::addTo(const AddField &addField, const AddWidget &addWidget)
{
    const auto add = [&](const QString &name, const QString &label, QWidget *field) {
        FieldRow *row = addField(name, label, field);
        m_rows.insert(name, row);
        return row;
    };
    const auto addProposals = [&](Field field, const QString &name) {
        auto *line = new ProposalLine(name);
        m_lines.insert(int(field), line);
        addWidget(line);
        connect(line, &ProposalLine::used, this, [this, field](const QVariant &value) { use(field, value); });
    };
    add(typeName, tr("&Type"), m_type);
    add(issuerName, tr("&Issuer"), m_issuer);
    add(numberName, tr("&Number"), m_number);
    addProposals(Field::Number, tr("Number"));
    add(holderName, tr("H&older"), m_holder)->setHint(tr("As the document names it"));
    addProposals(Field::Holder, tr("Holder"));
    add(issuedName, tr("I&ssued on"), m_issued);
    addProposals(Field::IssuedOn, tr("Issued on"));
    add(expiresName, tr("&Expires on"), m_expires)->setHint(tr("Empty when it does not expire"));
    addProposals(Field::ExpiresOn, tr("Expires on"));
    add(limitName, tr("&Limit"), m_limit)->setHint(tr("What the insurance covers at most for each claim"));
    addProposals(Field::Limit, tr("Limit"));
    showTypes();
}

void CertificationFieldSet::showTypes()
{
    const QString present = type();
    {
        const QSignalBlocker quiet(m_type);
        m_type->clear();
        m_type->addItem(tr("Choose…"), QString());
        for (const TypeChoices::Choice &choice : m_types.choices()) {
            const QString name = Categories::documentTypeName(choice.type);
            m_type->addItem(choice.required ? tr("%1 (needed)").arg(name) : name, choice.type);
        }
        // What a certification has stays what it is, retired or imported.
        if (!present.isEmpty() && m_type->findData(present) < 0)
            m_type->addItem(Categories::documentTypeName(present), present);
        m_type->setCurrentIndex(std::max(0, m_type->findData(present)));
    }
    m_type->setEnabled(m_types.isLoaded() || m_type->count() > 1);
    const bool limited = m_types.hasLimit(present);
    if (FieldRow *row = m_rows.value(limitName))
        row->setVisible(limited);
    showProposals();
}

void CertificationFieldSet::setType(const QString &type)
{
    const QScopedValueRollback filling(m_filling, true);
    m_wantedType = type;
    showTypes();
    Q_EMIT typeChanged(type);
}

QStringList CertificationFieldSet::names()
{
    return {typeName, issuerName, numberName, holderName, issuedName, expiresName, limitName};
}

QString CertificationFieldSet::type() const
{
    return m_type->currentIndex() > 0 ? m_type->currentData().toString() : m_wantedType;
}

void CertificationFieldSet::typeChosen()
{
    m_wantedType = m_type->currentData().toString();
    if (FieldRow *row = m_rows.value(limitName))
        row->setVisible(m_types.hasLimit(m_wantedType));
    noteEdited();
    Q_EMIT typeChanged(m_wantedType);
}

void CertificationFieldSet::suggestHolder(const QString &company)
{
    const QScopedValueRollback filling(m_filling, true);
    m_suggestedHolder = company;
    m_holder->setText(company);
}

void CertificationFieldSet::setPresent(const Row &present, bool renewed)
{
    const QScopedValueRollback filling(m_filling, true);
    setType(present.text(typeName));
    m_issuer->setText(present.text(issuerName));
    m_holder->setText(present.text(holderName));
    m_limit->setLimit(present.isNull(limitName) ? std::nullopt
                                                : std::optional(present.money(limitName, limitCurrency)));
    if (renewed)
        return;
    // What came without one may stay so.
    m_limitNeeded = !present.isNull(limitName);
    m_number->setText(present.text(numberName));
    m_issued->setDate(present.date(issuedName));
    m_expires->setDate(present.date(expiresName));
}

QWidget *CertificationFieldSet::field(const QString &column) const
{
    FieldRow *row = m_rows.value(column);
    return row && row->isVisibleTo(row->parentWidget()) ? row->field() : m_type;
}

void CertificationFieldSet::noteEdited()
{
    m_touched = m_touched || !m_filling;
    showProposals();
    Q_EMIT edited();
}

QList<Error> CertificationFieldSet::read(CertificationFields &fields) const
{
    QList<Error> errors;
    const std::optional<QDate> issued = readDateOf(m_issued, issuedName, errors);
    const std::optional<QDate> expires = readDateOf(m_expires, expiresName, errors);
    fields = {type(),
              m_issuer->text().trimmed(),
              m_number->text().trimmed(),
              m_holder->text().trimmed(),
              issued.value_or(QDate()),
              expires.value_or(QDate()),
              {}};
    // Before the types are known, what was there is kept.
    if (m_types.isLoaded() ? m_types.hasLimit(fields.documentType) : !m_limit->isEmpty()) {
        const Expected<std::optional<Money>> limit = m_limit->limit();
        if (limit && *limit)
            fields.limit = *limit;
        else if (!limit || m_limitNeeded)
            errors.append({limit ? QStringLiteral("input.required") : limit.error().code, {}, {}, limitName, {}});
    }
    errors += Contractors::check(fields, m_context.database.clock().now().date());
    return errors;
}

void CertificationFieldSet::setProposals(const QList<PdfFields::Proposal> &proposals)
{
    m_proposals = proposals;
    showProposals();
}

QList<QPair<QString, QVariant>> CertificationFieldSet::valuesFor(Field field) const
{
    QList<QPair<QString, QVariant>> values;
    const auto add = [&](const QString &text, const QVariant &value) {
        if (values.size() < mostProposals && !values.contains({text, value}))
            values.append({text, value});
    };
    const QLocale locale;
    for (const PdfFields::Proposal &proposal : m_proposals) {
        if (proposal.field != field)
            continue;
        if (field == Field::IssuedOn || field == Field::ExpiresOn) {
            for (const QDate &date : proposal.dates)
                add(locale.toString(date, QStringLiteral("d MMM yyyy")), date);
        } else if (field == Field::Limit) {
            const Currency currency = Currency::fromCode(proposal.currency);
            for (const QString &amount : proposal.amounts) {
                if (const Expected<Money> money = Money::fromDecimal(amount, currency); money && !currency.isNone())
                    add(money->toString(locale), QVariant::fromValue(*money));
            }
        } else {
            add(proposal.text, proposal.text);
        }
    }
    return values;
}

bool CertificationFieldSet::isOpen(Field field) const
{
    switch (field) {
    case Field::IssuedOn:
        return m_issued->text().isEmpty();
    case Field::ExpiresOn:
        return m_expires->text().isEmpty();
    case Field::Number:
        return m_number->text().isEmpty();
    case Field::Holder:
        return m_holder->text().isEmpty() || m_holder->text() == m_suggestedHolder;
    case Field::Limit:
        return m_types.hasLimit(type()) && m_limit->isEmpty();
    }
    return false;
}

void CertificationFieldSet::showProposals()
{
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const auto field = Field(line.key());
        QList<ProposalLine::Value> values;
        if (isOpen(field)) {
            for (const auto &[text, value] : valuesFor(field)) {
                // The company as it is suggested already needs no proposal.
                if (field != Field::Holder || text != m_holder->text())
                    values.append({text, value});
            }
        }
        line.value()->setValues(values);
    }
}

void CertificationFieldSet::use(Field field, const QVariant &value)
{
    QWidget *filled = nullptr;
    switch (field) {
    case Field::IssuedOn:
        m_issued->setDate(value.toDate());
        filled = m_issued;
        break;
    case Field::ExpiresOn:
        m_expires->setDate(value.toDate());
        filled = m_expires;
        break;
    case Field::Number:
        m_number->setText(value.toString());
        filled = m_number;
        break;
    case Field::Holder:
        m_holder->setText(value.toString());
        filled = m_holder;
        break;
    case Field::Limit:
        m_limit->setLimit(value.value<Money>());
        filled = m_limit;
        break;
    }
    // The button goes with its line; whoever used it by the keyboard is where it was filled in.
    if (filled)
        filled->setFocus();
}

} // namespace tenderyard
