// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/DocumentKeeper.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace tenderyard {

class FileDialogs;
class StackedField;

/// The fields of a document store outside of the office: where it is and who asks there (of the office), and the secret
/// and the certificate of the authority (of this computer).
class StoreFields : public QWidget
{
    Q_OBJECT
public:
    /// All fields, or those alone that are this computer's.
    enum class Which { All, OfThisComputer };
    /// `dialogs` outlives the fields.
    StoreFields(Which which, FileDialogs &dialogs, QWidget *parent = nullptr);

    /// Shows the fields of this kind; what was typed stays.
    void setKind(DocumentPlace::Kind kind);
    /// Fills in what is known.
    void setPlace(const DocumentPlace &place);
    void setSecret(const DocumentKeeper::Secret &secret);

    /// As it was typed, without spaces around it.
    DocumentPlace place() const;
    DocumentKeeper::Secret secret() const;

    void clearErrors();
    /// Shows an error beside the field that it is about, and goes there; false: it is about none of these.
    bool showError(const Error &error);

Q_SIGNALS:
    /// Enter was pressed in a field.
    void sent();
    void edited();

private:
    QLineEdit *addField(const QString &name, const QString &label, StackedField *&field, QWidget *beside = nullptr);
    void addOfficeFields();
    void addOwnFields(FileDialogs &dialogs);

    DocumentPlace::Kind m_kind = DocumentPlace::Kind::WebDav;
    QHash<QString, StackedField *> m_fields;
    // Null where only this computer's fields are shown.
    QLineEdit *m_address = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_bucket = nullptr;
    QLineEdit *m_region = nullptr;
    StackedField *m_addressField = nullptr;
    StackedField *m_userField = nullptr;
    StackedField *m_bucketField = nullptr;
    StackedField *m_regionField = nullptr;
    QCheckBox *m_pathStyle = nullptr;

    QLineEdit *m_secret = nullptr;
    QLineEdit *m_authority = nullptr;
    StackedField *m_secretField = nullptr;
    StackedField *m_authorityField = nullptr;
    QCheckBox *m_remember;
};

} // namespace tenderyard
