// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/CheckedField.h"

#include "views/common/MarkLine.h"
#include "views/common/TextLabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace tenderyard {

namespace {

constexpr int edgeWidth = 3;

StatusLook documentLook(ComparedField::Document document)
{
    switch (document) {
    case ComparedField::Document::Same:
        return {CheckedField::tr("Same"), Glyph::Tick, Tone::Green};
    case ComparedField::Document::Differs:
        return {CheckedField::tr("Differs"), Glyph::Triangle, Tone::Amber};
    case ComparedField::Document::Unread:
    case ComparedField::Document::Pending:
        break;
    }
    return {CheckedField::tr("Not read"), Glyph::Dash, Tone::Neutral};
}

TextLabel *smallLabel(const QString &text, std::optional<Tone> tone)
{
    auto *label = new TextLabel(text, tone ? TextRole::CaptionStrong : TextRole::Caption, TextLabel::Ink::Secondary);
    label->setTone(tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

CheckedField::CheckedField(const ComparedField &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_mark(new MarkLine)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(scaled(10), scaled(6), scaled(10), scaled(6));
    grid->setHorizontalSpacing(scaled(8));
    grid->setVerticalSpacing(scaled(4));
    grid->setColumnMinimumWidth(0, scaled(76));
    grid->setColumnMinimumWidth(2, scaled(78));
    grid->setColumnStretch(1, 1);
    auto *label = new TextLabel(field.label, TextRole::Body, TextLabel::Ink::Secondary);
    grid->addWidget(label, 0, 0, Qt::AlignTop);
    grid->addWidget(makeValue(), 0, 1);
    m_mark->setFixedWidth(scaled(78));
    grid->addWidget(m_mark, 0, 2, Qt::AlignTop);
    if (field.document == ComparedField::Document::Differs) {
        m_printed = new QLineEdit(field.printed);
        m_printed->setMaxLength(200);
        m_printed->setAccessibleName(tr("%1 in the document").arg(field.label));
        m_printed->setToolTip(tr("What the program read in the document. Put it right if it was read wrongly."));
        grid->addWidget(new TextLabel(tr("Document"), TextRole::Body, TextLabel::Ink::Secondary), 1, 0);
        grid->addWidget(m_printed, 1, 1, 1, 2);
        connect(m_printed, &QLineEdit::textChanged, this, [this] {
            showDocument();
            Q_EMIT judged();
        });
    }
    showDocument();
}

QWidget *CheckedField::makeValue()
{
    auto *value = new QWidget;
    auto *column = new QVBoxLayout(value);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2));
    const bool stated = !m_field.entered.isEmpty();
    const bool strong = !m_field.finding.isEmpty() || m_field.document == ComparedField::Document::Differs;
    auto *words = new TextLabel(stated ? m_field.entered : tr("Not stated"), strong ? TextRole::Strong : TextRole::Body,
                                stated ? TextLabel::Ink::Text : TextLabel::Ink::Hint);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(tr("%1: %2").arg(m_field.label, words->text()));
    column->addWidget(words);
    if (!m_field.finding.isEmpty())
        column->addWidget(smallLabel(m_field.finding, m_field.tone));
    if (m_field.hasChanged())
        column->addWidget(smallLabel(
            m_field.before->isEmpty() ? tr("Before: nothing") : tr("Before: %1").arg(*m_field.before), Tone::Blue));
    else if (m_field.before && stated)
        column->addWidget(smallLabel(tr("As before"), {}));
    return value;
}

bool CheckedField::differs() const
{
    return m_printed && !m_printed->text().trimmed().isEmpty() && !FieldComparison::isSame(m_field, m_printed->text());
}

QString CheckedField::printed() const
{
    return m_printed ? m_printed->text().trimmed() : QString();
}

void CheckedField::showDocument()
{
    ComparedField::Document shown = m_field.document;
    if (m_printed && !differs())
        shown = printed().isEmpty() ? ComparedField::Document::Unread : ComparedField::Document::Same;
    m_mark->set(documentLook(shown));
    m_mark->setVisible(shown != ComparedField::Document::Pending);
    update();
}

std::optional<Tone> CheckedField::tone() const
{
    if (!m_field.finding.isEmpty())
        return m_field.tone;
    return differs() ? std::optional(Tone::Amber) : std::nullopt;
}

void CheckedField::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (const std::optional<Tone> shown = tone()) {
        painter.fillRect(rect(), theme.tint(*shown));
        const QRect edge(0, 0, edgeWidth, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), theme.foreground(*shown));
    } else {
        painter.fillRect(QRect(scaled(10), height() - 1, width() - scaled(20), 1), theme.line);
    }
}

} // namespace tenderyard
