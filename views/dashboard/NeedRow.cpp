// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/NeedRow.h"

#include "models/lists/TextFormat.h"
#include "models/workflow/Categories.h"
#include "views/common/Figures.h"
#include "views/common/Fonts.h"
#include "views/common/Theme.h"
#include "views/common/ThemedIcon.h"

#include <QHash>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace tenderyard {

namespace {

struct Kind
{
    const char *place;
    const char *icon;
    Tone tone;
    bool aboutContract;
};

Kind kindOf(const QString &name)
{
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("OPEN_BIDS"), {"compare", "lock", Tone::Violet, true}},
        {QStringLiteral("AWARD_BID"), {"compare", "ribbon", Tone::Violet, true}},
        {QStringLiteral("PAYMENT_FAILED"), {"payments", "cross", Tone::Red, false}},
        {QStringLiteral("RELEASE_PAYMENT"), {"payments", "card", Tone::Amber, false}},
        {QStringLiteral("APPROVE_MILESTONE"), {"milestones", "flag", Tone::Amber, false}},
        {QStringLiteral("PLAN_MILESTONES"), {"plan", "document", Tone::Teal, true}},
        {QStringLiteral("START_CONTRACT"), {"plan", "flag", Tone::Teal, true}},
        {QStringLiteral("COMPLETE_CONTRACT"), {"tender", "tick", Tone::Green, true}},
        {QStringLiteral("REVIEW_CONTRACTOR"), {"tender", "star", Tone::Neutral, true}},
        {QStringLiteral("DRAFT"), {"tender_form", "edit", Tone::Neutral, false}},
        {QStringLiteral("COMPLETE_MILESTONE"), {"my_contracts", "flag", Tone::Amber, false}},
        {QStringLiteral("CERTIFICATION_REJECTED"), {"certifications", "cross", Tone::Red, false}},
        {QStringLiteral("CERTIFICATION_EXPIRING"), {"certifications", "warning", Tone::Amber, false}},
        {QStringLiteral("CERTIFICATION_MISSING"), {"certifications", "badge", Tone::Amber, false}},
        {QStringLiteral("PROFILE_CHANGE"), {"profile", "chat", Tone::Blue, false}},
        {QStringLiteral("VERIFY_PROFILE"), {"verification", "person", Tone::Amber, false}},
        {QStringLiteral("VERIFY_CERTIFICATION"), {"verification", "badge", Tone::Amber, false}}};
    return kinds.value(name, {"dashboard", "info", Tone::Neutral, false});
}

} // namespace

NeedRow::NeedRow(const Need &need, QWidget *parent) : QPushButton(parent), m_need(need)
{
    setAutoDefault(false);
    setAccessibleName(sentence(need) + QStringLiteral(", ") + need.contractTitle);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

PlaceRequest NeedRow::placeFor(const Need &need)
{
    const Kind kind = kindOf(need.kind);
    return {QString::fromLatin1(kind.place), kind.aboutContract ? need.contract : need.subject, {}};
}

QString NeedRow::sentence(const Need &need)
{
    if (need.kind == u"OPEN_BIDS")
        return tr("Open %n sealed bids", nullptr, need.count);
    if (need.kind == u"AWARD_BID")
        return tr("Choose among %n bids", nullptr, need.count);
    if (need.kind == u"PAYMENT_FAILED")
        return tr("Payment failed");
    if (need.kind == u"RELEASE_PAYMENT")
        return tr("Release the payment of “%1”").arg(need.title);
    if (need.kind == u"APPROVE_MILESTONE")
        return tr("Approve “%1”").arg(need.title);
    if (need.kind == u"PLAN_MILESTONES")
        return tr("Plan the milestones");
    if (need.kind == u"START_CONTRACT")
        return tr("Start the contract");
    if (need.kind == u"COMPLETE_CONTRACT")
        return tr("Complete the contract");
    if (need.kind == u"REVIEW_CONTRACTOR")
        return tr("Review the contractor");
    if (need.kind == u"DRAFT")
        return tr("Finish the draft");
    if (need.kind == u"COMPLETE_MILESTONE")
        return tr("Complete “%1”").arg(need.title);
    if (need.kind == u"CERTIFICATION_REJECTED")
        return tr("“%1” was rejected").arg(Categories::documentTypeName(need.title));
    if (need.kind == u"CERTIFICATION_EXPIRING")
        return tr("“%1” expires").arg(Categories::documentTypeName(need.title));
    if (need.kind == u"CERTIFICATION_MISSING")
        return tr("“%1” is missing").arg(Categories::documentTypeName(need.title));
    if (need.kind == u"PROFILE_CHANGE")
        return tr("Staff ask for a change");
    if (need.kind == u"VERIFY_PROFILE")
        return tr("Approve the profile");
    return Categories::documentTypeName(need.title);
}

QString NeedRow::actionWord(const Need &need)
{
    static const QHash<QString, const char *> words{{QStringLiteral("OPEN_BIDS"), QT_TR_NOOP("Open bids…")},
                                                    {QStringLiteral("AWARD_BID"), QT_TR_NOOP("Compare…")},
                                                    {QStringLiteral("PAYMENT_FAILED"), QT_TR_NOOP("Pay again…")},
                                                    {QStringLiteral("RELEASE_PAYMENT"), QT_TR_NOOP("Release…")},
                                                    {QStringLiteral("APPROVE_MILESTONE"), QT_TR_NOOP("Approve…")},
                                                    {QStringLiteral("PLAN_MILESTONES"), QT_TR_NOOP("Plan…")},
                                                    {QStringLiteral("START_CONTRACT"), QT_TR_NOOP("Start…")},
                                                    {QStringLiteral("COMPLETE_CONTRACT"), QT_TR_NOOP("Complete…")},
                                                    {QStringLiteral("REVIEW_CONTRACTOR"), QT_TR_NOOP("Review…")},
                                                    {QStringLiteral("DRAFT"), QT_TR_NOOP("Continue…")},
                                                    {QStringLiteral("VERIFY_PROFILE"), QT_TR_NOOP("Verify…")},
                                                    {QStringLiteral("VERIFY_CERTIFICATION"), QT_TR_NOOP("Verify…")}};
    return tr(words.value(need.kind, QT_TR_NOOP("Show…")));
}

QSize NeedRow::sizeHint() const
{
    return {scaled(400), scaled(36)};
}

void NeedRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const QLocale locale;
    QPainter painter(this);
    const QRect r = rect();
    if (underMouse())
        painter.fillRect(r, theme.hover);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(r.adjusted(1, 1, -2, -2));
    }
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), theme.line);
    const Kind kind = kindOf(m_need.kind);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), r, QRect(x, 0, width, r.height()));
    };
    const int side = scaled(16);
    const QRect icon = QStyle::visualRect(layoutDirection(), r, QRect(6, (r.height() - side) / 2, side, side));
    painter.drawPixmap(icon.topLeft(), iconPixmap(QString::fromLatin1(kind.icon), side, theme.foreground(kind.tone),
                                                  devicePixelRatioF()));
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const int first = scaled(32);
    const bool hasMoney = !m_need.amount.currency().isNone() && !m_need.amount.isZero();
    const bool roomy = r.width() > scaled(560);
    const int actionWidth = roomy ? scaled(84) : 0;
    const int moneyWidth = scaled(116);
    const int dateWidth = scaled(96);
    const int words = std::max(120, r.width() - first - moneyWidth - dateWidth - actionWidth - 16);
    const auto draw = [&](const QRect &box, TextRole role, const QColor &ink, const QString &text) {
        painter.setFont(fontOf(role));
        painter.setPen(ink);
        painter.drawText(box, int(leading), painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    draw(place(first, words * 11 / 20 - 10), TextRole::Strong, theme.text, sentence(m_need));
    draw(place(first + words * 11 / 20, words * 9 / 20 - 8), TextRole::Body, theme.text2, m_need.contractTitle);
    if (m_need.at.isValid())
        draw(place(first + words, dateWidth), TextRole::Body, theme.text2,
             TextFormat{}.date(m_need.at.toLocalTime().date()));
    const Qt::Alignment trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.setFont(fontOf(TextRole::Body));
    if (hasMoney) {
        painter.setPen(theme.text);
        drawFigures(&painter, place(r.width() - actionWidth - moneyWidth - 8, moneyWidth), trailing,
                    m_need.amount.toString(locale));
    }
    if (roomy) {
        painter.setPen(theme.accent);
        painter.drawText(place(r.width() - actionWidth - 8, actionWidth), int(trailing | Qt::AlignVCenter),
                         actionWord(m_need));
    }
}

} // namespace tenderyard
