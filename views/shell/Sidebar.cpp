// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/Sidebar.h"

#include "views/common/NavDelegate.h"
#include "views/common/StatusWords.h"
#include "views/common/TextLabel.h"

#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent), m_model(new SidebarModel(this)),
      m_delegate(new NavDelegate(SidebarModel::PlaceRole, SidebarModel::IconNameRole, SidebarModel::CountRole, this)),
      m_view(new QListView), m_office(new TextLabel({}, TextRole::Strong)), m_name(new TextLabel({}, TextRole::Body)),
      m_role(new TextLabel({}, TextRole::Caption, TextLabel::Ink::Secondary)),
      m_gear(makeButton({}, QStringLiteral("flat"), QStringLiteral("gear"))), m_words(new QWidget)
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Places"));
    m_office->setContentsMargins(16, 10, 8, 6);
    m_office->setMinimumWidth(0);
    m_gear->setFixedSize(scaled(30), scaled(30));
    m_gear->setAccessibleName(tr("Settings"));
    m_gear->setToolTip(tr("Settings"));

    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(1);
    words->addWidget(m_name);
    words->addWidget(m_role);
    auto *person = new QHBoxLayout;
    person->setContentsMargins(16, 10, 8, 10);
    person->addWidget(m_words, 1);
    person->addWidget(m_gear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_office);
    column->addWidget(m_view, 1);
    column->addWidget(makeLine());
    column->addLayout(person);
    setFixedWidth(scaled(216));

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT chosen(current.data(SidebarModel::PlaceRole).toString());
    });
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(SidebarModel::PlaceRole).toString()); });
    connect(m_gear, &QPushButton::clicked, this, &Sidebar::settingsWanted);
}

void Sidebar::setOffice(const QString &name)
{
    m_office->setText(name);
    m_office->setToolTip(name);
}

void Sidebar::setPerson(const SignedIn &person)
{
    const QSignalBlocker quiet(m_view->selectionModel());
    m_model->setPerson(person);
    // Somewhere to stand before the view gets the focus, with which it would choose a place by itself.
    m_view->setCurrentIndex(m_model->index(0));
    m_name->setText(person.fullName);
    QStringList roles;
    for (const QString &role : person.roles)
        roles.append(roleWord(role));
    m_role->setText(roles.join(tr(", ")));
}

void Sidebar::setCounts(const QHash<QString, int> &counts)
{
    m_model->setCounts(counts);
}

void Sidebar::setCurrentPlace(const QString &place)
{
    const QSignalBlocker quiet(m_view->selectionModel());
    const int row = m_model->rowOf(place);
    if (row < 0)
        m_view->clearSelection();
    else
        m_view->setCurrentIndex(m_model->index(row));
    m_view->viewport()->update();
}

QString Sidebar::titleOf(const QString &place) const
{
    return m_model->index(m_model->rowOf(place)).data().toString();
}

void Sidebar::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    m_delegate->setCompact(compact);
    m_office->setVisible(!compact);
    m_words->setVisible(!compact);
    setFixedWidth(scaled(compact ? 48 : 216));
    m_view->doItemsLayout();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).window);
}

} // namespace tenderyard
