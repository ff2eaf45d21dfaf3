// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/FilterButton.h"

#include <QLocale>
#include <QMenu>

namespace tenderyard {

FilterButton::FilterButton(const QString &title, QWidget *parent) : QPushButton(parent), m_title(title)
{
    setAutoDefault(false);
    setMenu(new QMenu(this));
    showTitle();
}

void FilterButton::addChoice(const QString &key, const QString &text)
{
    QAction *choice = menu()->addAction(text);
    choice->setCheckable(true);
    choice->setData(key);
    m_choices.append(choice);
    connect(choice, &QAction::toggled, this, [this] {
        showTitle();
        Q_EMIT changed(checked());
    });
}

QStringList FilterButton::checked() const
{
    QStringList keys;
    for (const QAction *choice : m_choices) {
        if (choice->isChecked())
            keys.append(choice->data().toString());
    }
    return keys;
}

void FilterButton::setChecked(const QStringList &keys)
{
    for (QAction *choice : std::as_const(m_choices))
        choice->setChecked(keys.contains(choice->data().toString()));
}

void FilterButton::showTitle()
{
    const QStringList keys = checked();
    if (keys.isEmpty()) {
        setText(m_title);
        return;
    }
    QString first;
    for (const QAction *choice : std::as_const(m_choices)) {
        if (choice->isChecked() && first.isEmpty())
            first = choice->text();
    }
    setText(keys.size() == 1 ? tr("%1: %2").arg(m_title, first)
                             : tr("%1: %2 chosen").arg(m_title, QLocale().toString(keys.size())));
}

} // namespace tenderyard
