// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ServerBar.h"

#include "models/workflow/RuleWords.h"
#include "views/common/Banner.h"
#include "views/common/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace tenderyard {

ServerBar::ServerBar(QWidget *parent)
    : QWidget(parent), m_lost(new QWidget), m_text(new TextLabel({})),
      m_tryNow(makeButton(tr("Try now"), QStringLiteral("link"), QStringLiteral("refresh"))),
      m_signIn(makeButton(tr("Sign in again…"), QStringLiteral("link"))), m_column(new QVBoxLayout(this))
{
    m_text->setWordWrap(true);
    m_text->setTone(Tone::Amber);
    auto *row = new QHBoxLayout(m_lost);
    row->setContentsMargins(14, 4, 14, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_tryNow);
    row->addWidget(m_signIn);
    m_column->setContentsMargins(8, 6, 8, 6);
    m_column->setSpacing(4);
    m_column->addWidget(m_lost);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ServerBar::showSeconds);
    connect(m_tryNow, &QPushButton::clicked, this, &ServerBar::tryNow);
    connect(m_signIn, &QPushButton::clicked, this, &ServerBar::signInWanted);
    m_lost->hide();
    hide();
}

void ServerBar::showState(const ConnectionState &state)
{
    const bool wasLost = m_state.kind != ConnectionState::Kind::Connected;
    m_state = state;
    const bool isLost = state.kind != ConnectionState::Kind::Connected;
    if (isLost)
        showLost(state);
    m_lost->setVisible(isLost);
    adapt();
    if (!isLost)
        m_second.stop();
    if (isLost != wasLost)
        announce(isLost ? m_text->text() : tr("The server is there again."));
}

void ServerBar::showLost(const ConnectionState &state)
{
    const bool waits = state.kind == ConnectionState::Kind::Lost;
    const bool needsPerson = waits && !state.nextTry.isValid();
    m_tryNow->setEnabled(waits);
    m_signIn->setVisible(needsPerson);
    if (needsPerson) {
        m_second.stop();
        m_text->setText(tr("The server no longer lets you in. %1").arg(RuleWords::text(state.reason)));
    } else {
        m_second.start();
        showSeconds();
    }
}

void ServerBar::showSeconds()
{
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(m_state.nextTry);
    const bool waits = m_state.kind == ConnectionState::Kind::Lost && left > 0;
    m_text->setText(waits ? tr("The server cannot be reached. You can go on reading what is shown. Next try in %n s.",
                               nullptr, int((left + 999) / 1000))
                          : tr("The server cannot be reached. You can go on reading what is shown. Trying now…"));
}

void ServerBar::addUnconfirmed(const Uuid &id, const QString &what)
{
    auto *banner = new Banner(this);
    m_column->addWidget(banner);
    banner->show(Tone::Amber,
                 tr("Not confirmed: %1. Whether it happened is said here as soon as the server answers.").arg(what));
    m_unconfirmed.insert(id, {what, banner});
    adapt();
    announce(banner->accessibleName());
}

void ServerBar::setOutcome(const Uuid &id, bool happened)
{
    const Unconfirmed action = m_unconfirmed.take(id);
    if (!action.banner)
        return;
    Banner *banner = action.banner;
    if (happened)
        banner->show(Tone::Green, tr("It happened before the connection was lost: %1.").arg(action.what));
    else
        banner->show(
            Tone::Red,
            tr("It did not happen: %1. Nothing was changed; do it again if you still want to.").arg(action.what));
    connect(banner->addLink(tr("Understood")), &QPushButton::clicked, this, [this, banner] {
        banner->hide();
        banner->deleteLater();
        adapt();
    });
    announce(banner->accessibleName());
}

void ServerBar::clear()
{
    m_second.stop();
    m_state = {};
    m_lost->hide();
    m_unconfirmed.clear();
    for (Banner *banner : findChildren<Banner *>()) {
        banner->hide();
        banner->deleteLater();
    }
    adapt();
}

void ServerBar::adapt()
{
    const QList<Banner *> banners = findChildren<Banner *>();
    const bool says = std::any_of(banners.cbegin(), banners.cend(), [](const Banner *one) { return !one->isHidden(); });
    setVisible(says || !m_lost->isHidden());
}

void ServerBar::announce(const QString &text)
{
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ServerBar::paintEvent(QPaintEvent *)
{
    if (m_lost->isHidden())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(this).tint(Tone::Amber));
    painter.drawRoundedRect(m_lost->geometry(), 6, 6);
}

} // namespace tenderyard
