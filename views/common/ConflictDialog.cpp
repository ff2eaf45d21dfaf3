// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/ConflictDialog.h"

#include "views/common/TextLabel.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace tenderyard {

ConflictDialog::ConflictDialog(const QList<Field> &fields, QWidget *parent)
    : FormDialog(tr("Somebody else has changed this"),
                 tr("Choose for each field which value shall stand. Nothing is saved before."), tr("Save these"),
                 QStringLiteral("primary"), parent)
{
    for (const Field &field : fields)
        addWidget(makeChoice(field));
}

QWidget *ConflictDialog::makeChoice(const Field &field)
{
    QString label = field.label;
    label.remove(u'&');
    const auto shown = [](const QString &text) { return text.isEmpty() ? tr("(empty)") : text; };
    // An ampersand in somebody's text is no mnemonic.
    const auto escaped = [](QString text) { return text.replace(u'&', QStringLiteral("&&")); };
    auto *group = new QWidget;
    auto *mine = new QRadioButton(escaped(tr("Mine: %1").arg(shown(field.mine))));
    auto *theirs = new QRadioButton(escaped(tr("Theirs: %1").arg(shown(field.theirs))));
    mine->setChecked(true);
    mine->setAccessibleDescription(label);
    theirs->setAccessibleDescription(label);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(new TextLabel(label, TextRole::Strong));
    column->addWidget(mine);
    column->addWidget(theirs);
    m_theirs.append({field.name, theirs});
    return group;
}

QSet<QString> ConflictDialog::theirs() const
{
    QSet<QString> names;
    for (const auto &[name, button] : m_theirs) {
        if (button->isChecked())
            names.insert(name);
    }
    return names;
}

} // namespace tenderyard
