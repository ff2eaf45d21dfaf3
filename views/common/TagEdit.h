// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QComboBox;

namespace tenderyard {

/// Several choices from a known list, shown as tags that can be taken away again.
class TagEdit : public QWidget
{
    Q_OBJECT
public:
    explicit TagEdit(const QString &placeholder, QWidget *parent = nullptr);

    /// What may be chosen: keys and words.
    void setChoices(const QList<std::pair<QString, QString>> &choices);
    void setTags(const QStringList &keys);
    QStringList tags() const { return m_tags; }

Q_SIGNALS:
    void changed();

private:
    void add(const QString &key);
    void rebuild();
    QString wordOf(const QString &key) const;

    QList<std::pair<QString, QString>> m_choices;
    QStringList m_tags;
    QComboBox *m_combo;
    QWidget *m_row;
};

} // namespace tenderyard
