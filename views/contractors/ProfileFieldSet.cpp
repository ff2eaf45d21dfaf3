// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contractors/ProfileFieldSet.h"

#include "models/workflow/Categories.h"
#include "views/common/Fonts.h"
#include "views/common/TagEdit.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace tenderyard {

ProfileFieldSet::ProfileFieldSet(QObject *parent)
    : QObject(parent), m_company(new QLineEdit), m_categories(new TagEdit(tr("Type a trade, for example Roofs"))),
      m_region(new QLineEdit), m_address(new QPlainTextEdit), m_phone(new QLineEdit), m_email(new QLineEdit)
{
    m_company->setMaxLength(300);
    m_region->setMaxLength(300);
    m_phone->setMaxLength(60);
    m_email->setMaxLength(254);
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(scaled(72));
    QList<std::pair<QString, QString>> choices;
    const QList<Categories::Entry> trades = Categories::all();
    for (const Categories::Entry &trade : trades)
        choices.append({trade.code, trade.name});
    m_categories->setChoices(choices);
    for (QLineEdit *field : {m_company, m_region, m_phone, m_email})
        connect(field, &QLineEdit::textEdited, this, &ProfileFieldSet::edited);
    connect(m_address, &QPlainTextEdit::textChanged, this, &ProfileFieldSet::edited);
    connect(m_categories, &TagEdit::changed, this, &ProfileFieldSet::edited);
}

QList<ProfileFieldSet::Entry> ProfileFieldSet::entries() const
{
    return {{QStringLiteral("company_name"), tr("&Company"), m_company},
            {QStringLiteral("service_categories"), tr("C&ategories"), m_categories},
            {QStringLiteral("operating_region"), tr("Re&gion"), m_region},
            {QStringLiteral("address"), tr("A&ddress"), m_address},
            {QStringLiteral("phone"), tr("&Phone"), m_phone},
            {QStringLiteral("email"), tr("&E-mail"), m_email}};
}

void ProfileFieldSet::setFields(const ProfileFields &fields)
{
    const QSignalBlocker quiet(this);
    m_company->setText(fields.companyName);
    m_categories->setTags(fields.categories);
    m_region->setText(fields.region);
    m_address->setPlainText(fields.address);
    m_phone->setText(fields.phone);
    m_email->setText(fields.email);
}

ProfileFields ProfileFieldSet::fields() const
{
    return {.companyName = m_company->text().trimmed(),
            .categories = m_categories->tags(),
            .region = m_region->text().trimmed(),
            .address = m_address->toPlainText().trimmed(),
            .phone = m_phone->text().trimmed(),
            .email = m_email->text().trimmed()};
}

ProfileFields ProfileFieldSet::fieldsOf(const Row &profile)
{
    return {.companyName = profile.text(QStringLiteral("company_name")),
            .categories = profile.list(QStringLiteral("service_categories")),
            .region = profile.text(QStringLiteral("operating_region")),
            .address = profile.text(QStringLiteral("address")),
            .phone = profile.text(QStringLiteral("phone")),
            .email = profile.text(QStringLiteral("email"))};
}

QString ProfileFieldSet::shown(const ProfileFields &fields, const QString &name)
{
    if (name == u"company_name")
        return fields.companyName;
    if (name == u"operating_region")
        return fields.region;
    if (name == u"address")
        return fields.address;
    if (name == u"phone")
        return fields.phone;
    if (name == u"email")
        return fields.email;
    QStringList names;
    for (const QString &code : fields.categories)
        names.append(Categories::name(code));
    return names.join(u'\n');
}

void ProfileFieldSet::take(const ProfileFields &from, const QString &name, ProfileFields &to)
{
    if (name == u"company_name")
        to.companyName = from.companyName;
    else if (name == u"operating_region")
        to.region = from.region;
    else if (name == u"address")
        to.address = from.address;
    else if (name == u"phone")
        to.phone = from.phone;
    else if (name == u"email")
        to.email = from.email;
    else
        to.categories = from.categories;
}

} // namespace tenderyard
