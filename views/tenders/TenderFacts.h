// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"

#include <QWidget>

class QGridLayout;

namespace tenderyard {

class TextLabel;

/// What a tender says, to be read: place, budget, dates, trades, kind, people, and its scope as text.
class TenderFacts : public QWidget
{
    Q_OBJECT
public:
    explicit TenderFacts(QWidget *parent = nullptr);

    /// `tender` is a row of list_contract.
    void setTender(const Row &tender);

private:
    void addFact(const QString &caption, const QString &text);
    void addFactsOf(const Row &tender);
    void addOutcome(const Row &tender);

    QGridLayout *m_grid;
    int m_count = 0;
    TextLabel *m_scope;
};

/// A heading with a hairline below it.
QWidget *makeSectionHeading(const QString &text, QWidget *parent = nullptr);

} // namespace tenderyard
