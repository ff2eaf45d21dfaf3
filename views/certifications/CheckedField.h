// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/certifications/FieldComparison.h"

#include <QWidget>

class QLineEdit;

namespace tenderyard {

class MarkLine;

/// A row of the fields of a certification: what was entered, whether the document says the same, what is wrong with it
/// and what it was before. Where the document seems to say something else, the row is tinted and has a field with what
/// was read there: whoever looks at it puts it right.
class CheckedField : public QWidget
{
    Q_OBJECT
public:
    explicit CheckedField(const ComparedField &field, QWidget *parent = nullptr);

    const ComparedField &field() const { return m_field; }
    /// Still, after what the person put right.
    bool differs() const;
    /// What the document says, as far as the person let it stand.
    QString printed() const;

Q_SIGNALS:
    /// The person says that the document has something else, or the same.
    void judged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeValue();
    void showDocument();
    std::optional<Tone> tone() const;

    ComparedField m_field;
    MarkLine *m_mark;
    QLineEdit *m_printed = nullptr;
};

} // namespace tenderyard
