// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tenders/TenderOffers.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tenderyard {

/// What else can be done with a tender: the buttons of what is possible, and below them one line for each step that is
/// not yet, with what stands against it and what would mend that.
class OfferRows : public QWidget
{
    Q_OBJECT
public:
    explicit OfferRows(QWidget *parent = nullptr);

    void setOffers(const QList<TenderOffer> &offers);

Q_SIGNALS:
    void chosen(const tenderyard::ActionState &state);
    /// A link beside a reason; carries the rule's code.
    void mended(const QString &ruleCode);

private:
    QPushButton *makeButtonFor(const TenderOffer &offer);
    QWidget *makeRow(const TenderOffer &offer);

    QVBoxLayout *m_column;
};

} // namespace tenderyard
