// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/SetUpSteps.h"

#include "views/common/MarkLine.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

/// One for each step before SetUpSteps::Step::Done, in their order.
QStringList stepWords()
{
    return {SetUpSteps::tr("The connection to the server"), SetUpSteps::tr("Roles, none of which can sign in"),
            SetUpSteps::tr("Tables, rules, and who may see which row"),
            SetUpSteps::tr("The first person and their sign-in"),
            SetUpSteps::tr("What PostgreSQL tells everybody, closed")};
}

} // namespace

SetUpSteps::SetUpSteps(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (qsizetype i = 0; i < stepWords().size(); ++i) {
        m_lines.append(new MarkLine);
        m_lines.last()->setWordWrap(true);
        column->addWidget(m_lines.last());
    }
    showStep(Step::Connecting);
}

void SetUpSteps::showStep(Step step)
{
    const QStringList words = stepWords();
    const int now = int(step);
    for (int i = 0; i < m_lines.size(); ++i) {
        const Glyph glyph = i < now ? Glyph::Tick : i == now ? Glyph::Half : Glyph::Ring;
        const Tone tone = i < now ? Tone::Green : i == now ? Tone::Blue : Tone::Neutral;
        m_lines.at(i)->set({words.at(i), glyph, tone});
    }
    // Screen readers do not look at what changes by itself.
    setAccessibleName(words.value(now));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace tenderyard
