// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace tenderyard {

class TextLabel;

/// One field of a form: label at the leading side, the field, and its error or hint straight after it.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// Becomes the parent of `field`. `label` may have a mnemonic (&). Fields of text get 440 px at most.
    FieldRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    /// For where there is no room beside the field.
    void putNoteBelow();

    QWidget *field() const { return m_field; }
    /// Marks the field and says why, beside it and to screen readers.
    void setError(const QString &text);
    void clearError();
    bool hasError() const { return m_hasError; }
    /// A quiet note where the error would stand.
    void setHint(const QString &text);

private:
    void showNote(const QString &text);
    QGridLayout *m_grid;
    QLabel *m_label;
    QWidget *m_field;
    TextLabel *m_note;
    QString m_hint;
    bool m_hasError = false;
    bool m_isNoteBelow = false;
};

} // namespace tenderyard
