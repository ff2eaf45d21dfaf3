// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPushButton>
#include <QStringList>

namespace tenderyard {

/// A button with a menu of choices, any number of which may be checked; none means all.
class FilterButton : public QPushButton
{
    Q_OBJECT
public:
    explicit FilterButton(const QString &title, QWidget *parent = nullptr);

    /// Adds a choice: its key and its words.
    void addChoice(const QString &key, const QString &text);
    QStringList checked() const;
    void setChecked(const QStringList &keys);

Q_SIGNALS:
    void changed(const QStringList &keys);

private:
    void showTitle();
    QString m_title;
    QList<QAction *> m_choices;
};

} // namespace tenderyard
