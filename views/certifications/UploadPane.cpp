// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/UploadPane.h"

#include "views/certifications/TypeChoices.h"
#include "views/certifications/UploadCard.h"
#include "views/common/Banner.h"
#include "views/common/FormDialog.h"
#include "views/common/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace tenderyard {

UploadPane::UploadPane(OfficeContext &context, TypeChoices &types, QWidget *parent)
    : QWidget(parent), m_context(context), m_types(types), m_note(new Banner), m_scroll(new QScrollArea),
      m_column(new QVBoxLayout), m_summary(new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary)),
      m_saveAll(makeButton(tr("&Save all"), QStringLiteral("primary"))), m_bar(new QWidget)
{
    setAccessibleName(tr("Uploads"));
    auto *cards = new QWidget;
    cards->setLayout(m_column);
    cards->setBackgroundRole(QPalette::Base);
    cards->setAutoFillBackground(true);
    cards->setMaximumWidth(scaled(980));
    m_column->setContentsMargins(0, 0, 12, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    m_scroll->setWidget(cards);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPushButton *more = makeButton(tr("Add &more files…"), {}, QStringLiteral("upload"));
    m_bar->setMinimumHeight(scaled(56));
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(8);
    row->addWidget(m_summary, 1);
    row->addWidget(more);
    row->addWidget(m_saveAll);
    m_summary->setWordWrap(true);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_note);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_bar);
    connect(more, &QPushButton::clicked, this, &UploadPane::addWanted);
    connect(m_saveAll, &QPushButton::clicked, this, &UploadPane::saveAll);
    showSummary();
}

void UploadPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_bar->y(), width(), 1), themeOf(this).line);
}

void UploadPane::setContractor(const Uuid &contractor, const QString &companyName)
{
    m_contractor = contractor;
    m_companyName = companyName;
}

UploadCard *UploadPane::cardOf(const QString &path) const
{
    const auto card = std::ranges::find_if(m_cards, [&](UploadCard *other) { return other->upload().path() == path; });
    return card == m_cards.end() ? nullptr : *card;
}

UploadCard *UploadPane::makeCard(const QString &path, const QString &documentType)
{
    auto *card = new UploadCard(m_context, m_types, {m_contractor, m_companyName, path, documentType});
    card->setPresent(m_present);
    connect(card, &UploadCard::changed, this, [this] {
        startNext();
        showSummary();
    });
    connect(card, &UploadCard::saved, this, [this, card](const Uuid &certification) {
        m_lastSaved = certification;
        letGo(card);
        Q_EMIT saved(certification);
    });
    connect(card, &UploadCard::removeWanted, this, [this, card] { remove(card); });
    return card;
}

void UploadPane::add(const QStringList &paths, const QString &documentType)
{
    UploadCard *first = nullptr;
    int leftOut = 0;
    for (const QString &path : paths) {
        UploadCard *card = cardOf(path);
        if (!card && m_cards.size() >= mostCards) {
            ++leftOut;
            continue;
        }
        if (!card) {
            card = makeCard(path, documentType);
            m_cards.append(card);
            m_column->insertWidget(m_column->count() - 1, card);
            m_column->insertWidget(m_column->count() - 1, makeLine());
        }
        first = first ? first : card;
    }
    if (leftOut > 0)
        m_note->show(Tone::Amber, tr("%n more files were left out. Add them when these are saved.", nullptr, leftOut));
    else
        m_note->dismiss();
    startNext();
    showSummary();
    Q_EMIT countChanged(count());
    if (!first)
        return;
    first->focusFirst();
    // Once its place is known.
    QTimer::singleShot(0, first, [this, first] { m_scroll->verticalScrollBar()->setValue(first->y()); });
}

void UploadPane::setPresent(const Rows &present)
{
    m_present = present;
    for (UploadCard *card : std::as_const(m_cards))
        card->setPresent(present);
}

int UploadPane::unfinished() const
{
    return int(std::ranges::count_if(m_cards, &UploadCard::isUnfinished));
}

void UploadPane::startNext()
{
    for (UploadCard *card : std::as_const(m_cards)) {
        // Counted anew: one that starts tells of it, and so starts others.
        if (std::ranges::count_if(m_cards, &UploadCard::isBusy) >= mostAtOnce)
            return;
        card->startUpload();
    }
}

void UploadPane::showSummary()
{
    const auto complete = int(std::ranges::count_if(m_cards, &UploadCard::isComplete));
    const QString files = tr("%n files", nullptr, count());
    m_summary->setText(complete == 0 ? tr("%1, none complete: each needs its type at least").arg(files)
                                     : tr("%1, %2").arg(files, tr("%n complete", nullptr, complete)));
    m_saveAll->setEnabled(complete > 0);
}

void UploadPane::save()
{
    const auto focused = std::ranges::find_if(
        m_cards, [](UploadCard *card) { return card->isAncestorOf(card->window()->focusWidget()); });
    if (focused != m_cards.end())
        (*focused)->save();
    else
        saveAll();
}

void UploadPane::saveAll()
{
    const QList<UploadCard *> cards = m_cards;
    for (UploadCard *card : cards) {
        if (card->isComplete())
            card->save();
    }
}

void UploadPane::remove(UploadCard *card)
{
    if (!card->isUnfinished()) {
        letGo(card);
        return;
    }
    askToConfirm(this, tr("Remove %1?").arg(card->upload().fileName()),
                 tr("What was uploaded and typed for it is thrown away. The file on your computer stays."),
                 tr("Remove"), [this, card = QPointer<UploadCard>(card)] {
                     if (card)
                         letGo(card);
                 });
}

void UploadPane::letGo(UploadCard *card)
{
    const auto index = m_cards.indexOf(card);
    const bool hadFocus = card->isAncestorOf(window()->focusWidget());
    m_cards.removeOne(card);
    const int place = m_column->indexOf(card);
    if (QLayoutItem *line = m_column->takeAt(place + 1)) {
        line->widget()->deleteLater();
        delete line;
    }
    card->hide();
    m_column->removeWidget(card);
    card->deleteLater();
    startNext();
    showSummary();
    Q_EMIT countChanged(count());
    if (m_cards.isEmpty())
        Q_EMIT emptied(std::exchange(m_lastSaved, Uuid()));
    else if (hadFocus)
        m_cards.at(std::min(index, m_cards.size() - 1))->focusFirst();
}

} // namespace tenderyard
