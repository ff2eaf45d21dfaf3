// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/NeedsList.h"

#include "models/domain/Statuses.h"
#include "models/workflow/Categories.h"
#include "views/common/MarkLine.h"
#include "views/common/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tenderyard {

namespace {

bool lacksIt(const QString &status)
{
    return status == words::certification::missing || status == words::certification::optional ||
           status == words::certification::expired || status == words::certification::rejected;
}

} // namespace

NeedsList::NeedsList(Adding adding, QWidget *parent)
    : QWidget(parent), m_adding(adding), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(new TextLabel(tr("Certifications that are asked for"), TextRole::Strong));
    m_column->addSpacing(8);
    m_column->addWidget(makeLine());
}

void NeedsList::setNeeds(const QList<RequiredType> &needs)
{
    for (QWidget *row : std::as_const(m_made)) {
        row->hide();
        m_column->removeWidget(row);
        row->deleteLater();
    }
    m_made.clear();
    for (const RequiredType &need : needs) {
        m_made.append(makeRow(need));
        m_column->addWidget(m_made.last());
        m_made.append(makeLine());
        m_column->addWidget(m_made.last());
    }
    if (needs.isEmpty()) {
        m_made.append(new TextLabel(tr("The office asks for none."), TextRole::Body, TextLabel::Ink::Secondary));
        m_made.last()->setContentsMargins(0, 10, 0, 10);
        m_column->addWidget(m_made.last());
    }
}

QStringList NeedsList::missingOf(const QList<RequiredType> &needs)
{
    QStringList missing;
    for (const RequiredType &need : needs) {
        if (need.required && lacksIt(need.status))
            missing.append(Categories::documentTypeName(need.documentType));
    }
    return missing;
}

QWidget *NeedsList::makeRow(const RequiredType &need)
{
    const QString name = Categories::documentTypeName(need.documentType);
    auto *row = new QWidget;
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(new TextLabel(name, TextRole::Body));
    if (const QString hint = Categories::documentTypeHint(need.documentType); !hint.isEmpty())
        names->addWidget(new TextLabel(hint, TextRole::Caption, TextLabel::Ink::Secondary));
    auto *status = new MarkLine(statusLook(words::entity::certification, need.status));
    status->setFixedWidth(scaled(140));
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 8, 0, 8);
    columns->addLayout(names, 1);
    columns->addWidget(status);
    if (m_adding == Adding::Offered) {
        QPushButton *add = makeButton(tr("Add…"), QStringLiteral("link"));
        add->setAccessibleName(tr("Add %1").arg(name));
        QSizePolicy kept = add->sizePolicy();
        kept.setRetainSizeWhenHidden(true);
        add->setSizePolicy(kept);
        connect(add, &QPushButton::clicked, this, [this, type = need.documentType] { Q_EMIT addWanted(type); });
        columns->addWidget(add);
        // Only now: shown before it has a parent it would be a window for a moment, and close an open list.
        add->setVisible(lacksIt(need.status));
    }
    if (m_adding == Adding::Offered)
        row->setMinimumWidth(scaled(540));
    return row;
}

} // namespace tenderyard
