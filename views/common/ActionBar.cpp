// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/ActionBar.h"

#include "models/workflow/RuleWords.h"
#include "views/common/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace tenderyard {

namespace {

/// The amber panel behind the reasons.
class ReasonPanel : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeOf(this).tint(Tone::Amber));
        painter.drawRoundedRect(rect(), 6, 6);
    }
};

} // namespace

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent), m_caption(new TextLabel({}, TextRole::Caption, TextLabel::Ink::Secondary)),
      m_title(new TextLabel({}, TextRole::Section)), m_figures(new TextLabel({}, TextRole::Body)),
      m_reasons(new ReasonPanel), m_reasonRows(new QVBoxLayout(m_reasons)), m_buttons(new QHBoxLayout)
{
    auto *summary = new QVBoxLayout;
    summary->setSpacing(3);
    summary->addWidget(m_caption);
    summary->addWidget(m_title);
    summary->addWidget(m_figures);
    summary->addStretch();
    m_title->setMaximumWidth(scaled(260));
    m_reasonRows->setContentsMargins(14, 10, 14, 10);
    m_reasonRows->setSpacing(4);
    m_reasons->hide();
    m_buttons->setSpacing(8);
    auto *buttonColumn = new QVBoxLayout;
    buttonColumn->addLayout(m_buttons);
    buttonColumn->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(24);
    row->addLayout(summary);
    row->addWidget(m_reasons, 1);
    row->addStretch();
    row->addLayout(buttonColumn);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActionBar::setSummary(const QString &caption, const QString &title, const QString &figures)
{
    m_caption->setText(caption);
    m_title->setText(title);
    m_title->setToolTip(title);
    m_figures->setText(figures);
}

QPushButton *ActionBar::addAction(const QString &text, const QString &role)
{
    QPushButton *button = makeButton(text, role);
    m_buttons->addWidget(button);
    return button;
}

void ActionBar::clearExplanation()
{
    while (QLayoutItem *item = m_reasonRows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_reasons->hide();
}

void ActionBar::explain(QPushButton *button, const ActionState &state, const QString &heading)
{
    clearExplanation();
    button->setEnabled(state.allowed());
    QStringList sentences;
    for (const QString &code : state.broken)
        sentences.append(RuleWords::sentence(code));
    button->setAccessibleDescription(sentences.join(u' '));
    button->setToolTip(sentences.join(u'\n'));
    if (state.allowed())
        return;
    auto *title = new TextLabel(heading, TextRole::Strong);
    title->setTone(Tone::Amber);
    m_reasonRows->addWidget(title);
    for (const QString &code : state.broken) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *sentence = new TextLabel(RuleWords::sentence(code));
        sentence->setTone(Tone::Amber);
        sentence->setWordWrap(true);
        row->addWidget(sentence, 1);
        if (const QString mend = RuleWords::mend(code); !mend.isEmpty()) {
            QPushButton *link = makeButton(mend, QStringLiteral("link"));
            connect(link, &QPushButton::clicked, this, [this, code] { Q_EMIT mended(code); });
            row->addWidget(link);
        }
        m_reasonRows->addWidget(line);
    }
    m_reasons->show();
}

void ActionBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
}

} // namespace tenderyard
