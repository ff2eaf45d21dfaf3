// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/StoreFields.h"

#include "models/workflow/RuleWords.h"
#include "views/common/FileDialogs.h"
#include "views/common/TextLabel.h"
#include "views/shell/StackedField.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

constexpr int longestStoreText = 2000;
const QString exampleFolder = QStringLiteral("https://cloud.example.org/remote.php/dav/files/office/");
const QString exampleStore = QStringLiteral("https://s3.example.org");
const QString exampleRegion = QStringLiteral("eu-central-1");

} // namespace

StoreFields::StoreFields(Which which, FileDialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_remember(new QCheckBox(tr("&Keep it in this computer’s keychain")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    if (which == Which::All)
        addOfficeFields();
    addOwnFields(dialogs);
    setFocusProxy(m_address ? m_address : m_secret);
    setKind(m_kind);
}

QLineEdit *StoreFields::addField(const QString &name, const QString &label, StackedField *&field, QWidget *beside)
{
    auto *line = new QLineEdit;
    line->setMaxLength(longestStoreText);
    // The same in every language; it must not be mirrored.
    line->setLayoutDirection(Qt::LeftToRight);
    field = new StackedField(label, line, beside);
    m_fields.insert(name, field);
    layout()->addWidget(field);
    connect(line, &QLineEdit::returnPressed, this, &StoreFields::sent);
    connect(line, &QLineEdit::textEdited, this, [this, name] {
        m_fields.value(name)->clearError();
        Q_EMIT edited();
    });
    return line;
}

void StoreFields::addOfficeFields()
{
    m_address = addField(QStringLiteral("address"), tr("Add&ress"), m_addressField);
    m_bucket = addField(QStringLiteral("bucket"), tr("&Bucket"), m_bucketField);
    m_region = addField(QStringLiteral("region"), tr("Re&gion"), m_regionField);
    m_bucketField->setHint(
        tr("It is made if it is not there and this key may. A folder in it may follow after a slash."));
    m_region->setPlaceholderText(exampleRegion);
    m_pathStyle = new QCheckBox(tr("The bucket stands in the &path of the address (most stores but Amazon’s)"));
    m_pathStyle->setChecked(true);
    connect(m_pathStyle, &QCheckBox::clicked, this, &StoreFields::edited);
    layout()->addWidget(m_pathStyle);
    m_user = addField(QStringLiteral("user"), tr("&User name"), m_userField);
}

void StoreFields::addOwnFields(FileDialogs &dialogs)
{
    QPushButton *choose = makeButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the certificate of the store’s authority"));
    m_secret = addField(QStringLiteral("secret"), tr("Pass&word"), m_secretField);
    m_secret->setEchoMode(QLineEdit::Password);
    m_remember->setChecked(true);
    layout()->addWidget(m_remember);
    m_authority =
        addField(QStringLiteral("authority"), tr("Certificate of the store’s authorit&y"), m_authorityField, choose);
    m_authorityField->setHint(tr("Only on this computer. Empty: one of the authorities that it trusts."));
    connect(choose, &QPushButton::clicked, this, [this, &dialogs] {
        dialogs.openFiles(this, tr("Certificate of the authority"),
                          tr("Certificates (*.pem *.crt *.cer);;All files (*)"), false,
                          [this](const QStringList &paths) {
                              m_authority->setText(paths.value(0));
                              m_authorityField->clearError();
                              Q_EMIT edited();
                          });
    });
}

void StoreFields::setKind(DocumentPlace::Kind kind)
{
    m_kind = kind;
    const bool isS3 = kind == DocumentPlace::Kind::S3;
    const auto rename = [](StackedField *field, const QString &label) {
        QString plain = label;
        field->field()->setAccessibleName(plain.remove(u'&'));
        field->findChild<TextLabel *>()->setText(label);
    };
    rename(m_secretField, isS3 ? tr("Secret access &key") : tr("Pass&word"));
    if (!m_address)
        return;
    rename(m_userField, isS3 ? tr("Access key &ID") : tr("&User name"));
    m_address->setPlaceholderText(isS3 ? exampleStore : exampleFolder);
    m_addressField->setHint(isS3 ? tr("Of the store, without the bucket.")
                                 : tr("Of a folder, which is made if it is not there."));
    for (QWidget *widget : {static_cast<QWidget *>(m_bucketField), static_cast<QWidget *>(m_regionField),
                            static_cast<QWidget *>(m_pathStyle)})
        widget->setVisible(isS3);
}

void StoreFields::setPlace(const DocumentPlace &place)
{
    if (!m_address)
        return;
    m_address->setText(place.address);
    m_user->setText(place.user);
    m_bucket->setText(place.bucket);
    m_region->setText(place.region);
    m_pathStyle->setChecked(place.pathStyle);
}

void StoreFields::setSecret(const DocumentKeeper::Secret &secret)
{
    m_secret->setText(secret.text);
    m_authority->setText(secret.authority);
}

DocumentPlace StoreFields::place() const
{
    DocumentPlace place;
    place.kind = m_kind;
    if (m_address) {
        place.address = m_address->text();
        place.user = m_user->text();
        place.bucket = m_bucket->text();
        place.region = m_region->text();
        place.pathStyle = m_pathStyle->isChecked();
    }
    return place.tidied();
}

DocumentKeeper::Secret StoreFields::secret() const
{
    return {m_secret->text(), m_authority->text().trimmed(), m_remember->isChecked()};
}

void StoreFields::clearErrors()
{
    for (StackedField *field : std::as_const(m_fields))
        field->clearError();
}

bool StoreFields::showError(const Error &error)
{
    StackedField *field = m_fields.value(error.field);
    if (!field || field->isHidden())
        return false;
    field->setError(RuleWords::text(error));
    field->setFocus();
    return true;
}

} // namespace tenderyard
