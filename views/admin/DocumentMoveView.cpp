// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/DocumentMoveView.h"

#include "models/workflow/RuleWords.h"
#include "views/common/Fonts.h"
#include "views/common/FormDialog.h"
#include "views/common/TextLabel.h"
#include "views/documents/PlaceWords.h"

#include <QListView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

/// Thousandths: bytes may be more than an int can count.
constexpr int wholeMove = 1000;
constexpr int secondsInMinute = 60;
constexpr int mostLostRows = 8;

QString lostText(const StoreMove::Lost &lost)
{
    const QString shown =
        lost.document.fileName.isEmpty() ? DocumentMoveView::tr("A scanned letter or record") : lost.document.fileName;
    const QString hash = lost.document.sha256.first(12);
    return lost.damaged ? DocumentMoveView::tr("%1 (%2…): it is not the file that was uploaded").arg(shown, hash)
                        : DocumentMoveView::tr("%1 (%2…): it is missing").arg(shown, hash);
}

} // namespace

DocumentMoveView::DocumentMoveView(DocumentKeeper &keeper, QWidget *parent)
    : QWidget(parent), m_keeper(keeper), m_title(new TextLabel({}, TextRole::Section)), m_bar(new QProgressBar),
      m_figures(new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary)), m_words(new TextLabel({})),
      m_lostModel(new QStringListModel(this)), m_lost(new QListView), m_pause(makeButton({})),
      m_switch(makeButton(tr("&Use the new place all the same…"))), m_cancel(makeButton(tr("&Stop and stay")))
{
    m_bar->setAccessibleName(tr("Progress of the moving"));
    m_bar->setTextVisible(false);
    m_words->setWordWrap(true);
    m_figures->setWordWrap(true);
    m_lost->setModel(m_lostModel);
    m_lost->setAccessibleName(tr("Documents that could not be moved"));
    m_lost->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lost->setTextElideMode(Qt::ElideMiddle);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_pause, m_switch, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_figures),
          static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_lost)})
        column->addWidget(widget);
    column->addLayout(buttons);
    connect(m_pause, &QPushButton::clicked, this, &DocumentMoveView::pauseOrGoOn);
    connect(m_switch, &QPushButton::clicked, this, &DocumentMoveView::askToSwitch);
    connect(m_cancel, &QPushButton::clicked, this, &DocumentMoveView::askToCancel);
    connect(&keeper, &DocumentKeeper::moveChanged, this, &DocumentMoveView::showMove);
    showMove();
}

QString DocumentMoveView::title() const
{
    const QString to = PlaceWords::name(m_keeper.move().to, m_keeper.state().isOnServer);
    switch (m_keeper.move().phase) {
    case DocumentKeeper::Move::Phase::Connecting:
        return tr("Connecting…");
    case DocumentKeeper::Move::Phase::Moving:
        return tr("Moving all documents to %1").arg(to);
    case DocumentKeeper::Move::Phase::Paused:
        return tr("Moving all documents to %1: paused").arg(to);
    case DocumentKeeper::Move::Phase::Undecided:
        return tr("Not all documents could be moved to %1").arg(to);
    case DocumentKeeper::Move::Phase::LookingAgain:
        return tr("Looking for what was added meanwhile");
    case DocumentKeeper::Move::Phase::Removing:
        return tr("Comparing before the old copies are removed");
    case DocumentKeeper::Move::Phase::None:
        break;
    }
    return tr("Documents that could not be moved");
}

QString DocumentMoveView::figures() const
{
    const DocumentMove::Progress &progress = m_keeper.move().progress;
    const QLocale locale;
    QStringList parts{tr("%1 of %n document(s)", nullptr, progress.all).arg(locale.toString(progress.done)),
                      tr("%1 of %2").arg(PlaceWords::size(progress.bytes), PlaceWords::size(progress.allBytes))};
    const bool isMoving = m_keeper.move().phase != DocumentKeeper::Move::Phase::Paused;
    if (isMoving && progress.bytesPerSecond > 0)
        parts.append(tr("%1 a second").arg(PlaceWords::size(progress.bytesPerSecond)));
    if (isMoving && progress.secondsLeft >= secondsInMinute)
        parts.append(tr("about %n minute(s) left", nullptr, int(progress.secondsLeft / secondsInMinute)));
    else if (isMoving && progress.secondsLeft >= 0)
        parts.append(tr("about %n second(s) left", nullptr, int(progress.secondsLeft)));
    return parts.join(QStringLiteral(" · "));
}

void DocumentMoveView::showMove()
{
    using Phase = DocumentKeeper::Move::Phase;
    const DocumentKeeper::Move &move = m_keeper.move();
    const bool isMoving = move.phase == Phase::Moving || move.phase == Phase::Paused;
    const bool counts = isMoving || move.phase == Phase::LookingAgain || move.phase == Phase::Removing;
    m_title->setText(title());
    m_bar->setVisible(counts);
    m_figures->setVisible(counts && move.progress.all > 0);
    if (counts)
        showProgress();
    m_pause->setVisible(isMoving);
    m_pause->setText(move.phase == Phase::Paused ? tr("&Go on") : tr("&Pause"));
    m_switch->setVisible(move.phase == Phase::Undecided);
    m_cancel->setVisible(isMoving || move.phase == Phase::Undecided);
    showLost();
    setVisible(move.phase != Phase::None || !move.lost.isEmpty());
}

void DocumentMoveView::showProgress()
{
    const DocumentMove::Progress &progress = m_keeper.move().progress;
    // By bytes where they are known, by documents where they are not.
    const qint64 all = progress.allBytes > 0 ? progress.allBytes : progress.all;
    const qint64 done = progress.allBytes > 0 ? progress.bytes : progress.done;
    m_bar->setRange(0, wholeMove);
    m_bar->setValue(all > 0 ? int(done * wholeMove / all) : 0);
    m_figures->setText(figures());
}

void DocumentMoveView::showLost()
{
    const DocumentKeeper::Move &move = m_keeper.move();
    QStringList texts;
    for (const StoreMove::Lost &lost : move.lost)
        texts.append(lostText(lost));
    if (texts != m_lostModel->stringList())
        m_lostModel->setStringList(texts);
    m_lost->setVisible(!texts.isEmpty());
    const int row = std::max(m_lost->sizeHintForRow(0), scaled(22));
    m_lost->setFixedHeight(row * std::min(mostLostRows, int(texts.size())) + 2 * m_lost->frameWidth() + 2);
    m_words->setVisible(!texts.isEmpty());
    m_words->setText(move.phase == DocumentKeeper::Move::Phase::Undecided
                         ? tr("%n document(s) could not be had from the old place. The rest is at the new place; the "
                              "office still uses the old one.",
                              nullptr, int(texts.size()))
                         : tr("%n document(s) could not be had from the old place, where nothing of them is removed.",
                              nullptr, int(texts.size())));
}

void DocumentMoveView::pauseOrGoOn()
{
    if (m_keeper.move().phase == DocumentKeeper::Move::Phase::Paused)
        m_keeper.goOn();
    else
        m_keeper.pause();
}

void DocumentMoveView::askToCancel()
{
    askToConfirm(this, tr("Stop moving?"),
                 tr("The office goes on using the old place. What was copied stays at the new one, encrypted; it is "
                    "not sent again if you move there later."),
                 tr("Stop and stay"), [this] { m_keeper.cancel(); });
}

void DocumentMoveView::askToSwitch()
{
    askToConfirm(this, tr("Use the new place all the same?"),
                 tr("The documents in the list cannot be opened there. They are not removed from the old place, as "
                    "far as they are there."),
                 tr("Use the new place"), [this] { m_keeper.switchAnyway(); });
}

} // namespace tenderyard
