// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/DraftConflictDialog.h"

#include "views/common/FieldRow.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

constexpr qsizetype longestShown = 90;

QString shortened(const QString &text)
{
    const QString flat = text.simplified();
    if (flat.isEmpty())
        return DraftConflictDialog::tr("nothing");
    return flat.size() > longestShown ? flat.left(longestShown) + u'…' : flat;
}

} // namespace

DraftConflictDialog::DraftConflictDialog(const TenderFields &mine, const TenderFields &theirs, QWidget *parent)
    : FormDialog(tr("Saved in another window, too"),
                 tr("This draft was changed elsewhere while you wrote. Choose for each field what shall stand; nothing "
                    "has been overwritten."),
                 tr("Save my choice"), QStringLiteral("primary"), parent),
      m_mine(mine), m_theirs(theirs)
{
    const QList<TenderFieldTable::Field> fields = TenderFieldTable::differing(mine, theirs);
    for (const TenderFieldTable::Field &field : fields)
        addField(field.name, field.label, makeChoice(field));
    onSend([this] { finish(); });
}

QWidget *DraftConflictDialog::makeChoice(const TenderFieldTable::Field &field)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 5, 0, 5);
    column->setSpacing(4);
    auto *mine = new QRadioButton(tr("Mine: %1").arg(shortened(field.text(m_mine))));
    auto *theirs = new QRadioButton(tr("Theirs: %1").arg(shortened(field.text(m_theirs))));
    mine->setToolTip(field.text(m_mine));
    theirs->setToolTip(field.text(m_theirs));
    mine->setChecked(true);
    column->addWidget(mine);
    column->addWidget(theirs);
    box->setFocusProxy(mine);
    m_choices.append({field, mine});
    return box;
}

TenderFields DraftConflictDialog::fields() const
{
    TenderFields chosen = m_theirs;
    for (const auto &[field, mine] : m_choices) {
        if (mine->isChecked())
            field.take(m_mine, chosen);
    }
    return chosen;
}

} // namespace tenderyard
