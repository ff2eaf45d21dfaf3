// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/OfferRows.h"

#include "models/workflow/RuleWords.h"
#include "views/common/TextLabel.h"

#include <QGridLayout>
#include <QPushButton>

namespace tenderyard {

namespace {

constexpr int buttonsInRow = 4;

} // namespace

OfferRows::OfferRows(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void OfferRows::setOffers(const QList<TenderOffer> &offers)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        // The click of one of its own buttons may have led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    auto *possible = new QWidget;
    auto *grid = new QGridLayout(possible);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->setColumnStretch(buttonsInRow, 1);
    int count = 0;
    for (const TenderOffer &offer : offers) {
        if (!offer.state.allowed())
            continue;
        grid->addWidget(makeButtonFor(offer), count / buttonsInRow, count % buttonsInRow);
        ++count;
    }
    m_column->addWidget(possible);
    for (const TenderOffer &offer : offers) {
        if (!offer.state.allowed())
            m_column->addWidget(makeRow(offer));
    }
    setVisible(!offers.isEmpty());
}

QPushButton *OfferRows::makeButtonFor(const TenderOffer &offer)
{
    const bool isDanger = offer.state.action == u"cancel" || offer.state.action == u"revoke_award";
    QPushButton *button = makeButton(offer.text, isDanger ? QStringLiteral("danger") : QString());
    button->setMinimumWidth(scaled(170));
    button->setEnabled(offer.state.allowed());
    connect(button, &QPushButton::clicked, this, [this, state = offer.state] { Q_EMIT chosen(state); });
    return button;
}

QWidget *OfferRows::makeRow(const TenderOffer &offer)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    QPushButton *button = makeButtonFor(offer);
    row->addWidget(button, 0, Qt::AlignTop);
    auto *reasons = new QVBoxLayout;
    reasons->setSpacing(2);
    QStringList sentences;
    for (const QString &code : offer.state.broken) {
        sentences.append(RuleWords::sentence(code));
        auto *reason = new QHBoxLayout;
        auto *sentence = new TextLabel(sentences.constLast(), TextRole::Body, TextLabel::Ink::Secondary);
        sentence->setMinimumHeight(scaled(30));
        reason->addWidget(sentence);
        if (const QString mend = RuleWords::mend(code); !mend.isEmpty()) {
            QPushButton *link = makeButton(mend, QStringLiteral("link"));
            connect(link, &QPushButton::clicked, this, [this, code] { Q_EMIT mended(code); });
            reason->addWidget(link);
        }
        reason->addStretch();
        reasons->addLayout(reason);
    }
    button->setAccessibleDescription(sentences.join(u' '));
    row->addLayout(reasons, 1);
    return line;
}

} // namespace tenderyard
