// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace tenderyard {

class TextLabel;

/// One field of a narrow form: label above, the field, and its error or hint below. The wide forms' FieldRow, upright.
class StackedField : public QWidget
{
    Q_OBJECT
public:
    /// Becomes the parent of `field` and of `beside`, a button at its end (may be null). `label` may have a mnemonic.
    StackedField(const QString &label, QWidget *field, QWidget *beside = nullptr, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    /// Marks the field and says why, below it and to screen readers.
    void setError(const QString &text);
    void clearError();
    bool hasError() const { return m_hasError; }
    /// A quiet note where the error would stand.
    void setHint(const QString &text);

private:
    void showNote(const QString &text);

    QWidget *m_field;
    TextLabel *m_note;
    QString m_hint;
    bool m_hasError = false;
};

} // namespace tenderyard
