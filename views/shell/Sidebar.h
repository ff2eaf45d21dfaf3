// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/SidebarModel.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace tenderyard {

class NavDelegate;
class TextLabel;

/// The places of the window at its leading side: the office above, the person below, 48 px of icons when narrow.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setOffice(const QString &name);
    void setPerson(const SignedIn &person);
    void setCounts(const QHash<QString, int> &counts);
    /// Marks the place as the current one without asking to go there.
    void setCurrentPlace(const QString &place);
    void setCompact(bool compact);
    QStringList places() const { return m_model->places(); }
    QString titleOf(const QString &place) const;
    QListView *view() const { return m_view; }

Q_SIGNALS:
    void chosen(const QString &place);
    /// The gear beside the person.
    void settingsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SidebarModel *m_model;
    NavDelegate *m_delegate;
    QListView *m_view;
    TextLabel *m_office;
    TextLabel *m_name;
    TextLabel *m_role;
    QPushButton *m_gear;
    QWidget *m_words;
    bool m_compact = false;
};

} // namespace tenderyard
