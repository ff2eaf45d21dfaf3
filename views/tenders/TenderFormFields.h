// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Tenders.h"
#include "views/tenders/TenderFieldTable.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QVBoxLayout;

namespace tenderyard {

class FieldRow;
class MoneyEdit;
class TagEdit;
class TimeInZoneField;

/// The fields of a tender in their sections, each with its error straight after it.
class TenderFormFields : public QWidget
{
    Q_OBJECT
public:
    explicit TenderFormFields(QWidget *parent = nullptr);

    /// Shows these values; edited() stays silent.
    void setFields(const TenderFields &fields);
    /// What can be read of what is typed.
    TenderFields fields() const;
    /// Everything that stands against posting: what cannot be read, and Tenders::check(). One error a field.
    QList<Error> errors(const QDateTime &now) const;
    void showErrors(const QList<Error> &errors);
    void focusField(const QString &name);
    QWidget *heading(TenderFieldTable::Section section) const { return m_headings.value(section); }
    /// Which section a widget stands in; none for one from elsewhere.
    std::optional<TenderFieldTable::Section> sectionOf(const QWidget *widget) const;

Q_SIGNALS:
    /// Somebody typed or chose something.
    void edited();

private:
    void addSection(TenderFieldTable::Section section, QVBoxLayout *column);
    void addRow(const QString &name, const QString &label, QWidget *field, QVBoxLayout *column);
    void buildScope(QVBoxLayout *column);
    void buildBudget(QVBoxLayout *column);
    void buildDates(QVBoxLayout *column);
    void buildBidders(QVBoxLayout *column);
    void connectEdits();
    void useCurrency();
    void tell();

    bool m_filling = false;
    QHash<QString, FieldRow *> m_rows;
    QHash<int, QWidget *> m_headings;
    QLineEdit *m_title;
    QPlainTextEdit *m_scope;
    QLineEdit *m_location;
    QComboBox *m_currency;
    MoneyEdit *m_least;
    MoneyEdit *m_most;
    QCheckBox *m_shown;
    TimeInZoneField *m_opens;
    TimeInZoneField *m_deadline;
    QRadioButton *m_sealed;
    QRadioButton *m_open;
    TagEdit *m_categories;
};

} // namespace tenderyard
