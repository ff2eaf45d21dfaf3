// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/QueueFilters.h"

#include "views/common/TextLabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace tenderyard {

QueueFilters::QueueFilters(QWidget *parent)
    : QWidget(parent), m_stages(new QButtonGroup(this)), m_kinds(new QButtonGroup(this)),
      m_mine(makeButton({}, QStringLiteral("flat")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2));
    column->addLayout(addButtons(m_stages, {tr("Pending"), tr("Expiring"), tr("Problem"), tr("All")}));
    QHBoxLayout *kinds = addButtons(m_kinds, {tr("Both"), tr("Certifications"), tr("Profiles")});
    column->addLayout(kinds);
    m_mine->setFont(fontOf(TextRole::Caption));
    m_mine->setCheckable(true);
    m_mine->setAccessibleName(tr("My items"));
    m_mine->setToolTip(tr("Only what you have taken"));
    auto *last = new QHBoxLayout;
    last->addWidget(m_mine);
    last->addStretch();
    column->addLayout(last);
    connect(m_stages, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        showCounts();
        Q_EMIT changed();
    });
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
    connect(m_mine, &QPushButton::toggled, this, &QueueFilters::changed);
    showCounts();
}

QHBoxLayout *QueueFilters::addButtons(QButtonGroup *group, const QStringList &names)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(2));
    for (int number = 0; number < names.size(); ++number) {
        QPushButton *button = makeButton(names.at(number), QStringLiteral("flat"));
        button->setFont(fontOf(TextRole::Caption));
        button->setCheckable(true);
        button->setChecked(number == 0);
        button->setAccessibleName(names.at(number));
        group->addButton(button, number);
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

QList<ListFilter> QueueFilters::filters() const
{
    QList<ListFilter> filters;
    if (m_stages->checkedId() == Pending)
        filters.append(ListFilter::equals(QStringLiteral("stage"), QStringLiteral("PENDING")));
    else if (m_stages->checkedId() == Expiring)
        filters.append(ListFilter::condition(QStringLiteral("expiring")));
    else if (m_stages->checkedId() == Problem)
        filters.append(ListFilter::condition(QStringLiteral("problem")));
    if (m_kinds->checkedId() != Both)
        filters.append(ListFilter::equals(QStringLiteral("kind"), m_kinds->checkedId() == Profiles
                                                                      ? QStringLiteral("PROFILE")
                                                                      : QStringLiteral("CERTIFICATION")));
    if (m_mine->isChecked())
        filters.append(ListFilter::condition(QStringLiteral("mine")));
    return filters;
}

bool QueueFilters::isNarrowed() const
{
    return m_stages->checkedId() != Pending || m_kinds->checkedId() != Both || m_mine->isChecked();
}

void QueueFilters::setCounts(const Row &counts)
{
    m_counts = counts;
    showCounts();
}

void QueueFilters::showCount(QAbstractButton *button, qint64 count)
{
    const QString number = QLocale().toString(count);
    button->setText(tr("%1 %2").arg(button->accessibleName(), number));
    button->setAccessibleDescription(number);
}

void QueueFilters::showCounts()
{
    if (!m_counts.has(QStringLiteral("pending"))) {
        m_mine->setText(m_mine->accessibleName());
        return;
    }
    static const QStringList stages{QStringLiteral("pending"), QStringLiteral("expiring"), QStringLiteral("problem"),
                                    QStringLiteral("everything")};
    for (int stage = 0; stage < stages.size(); ++stage)
        showCount(m_stages->button(stage), m_counts.integer(stages.at(stage)));
    const QString stage = stages.at(std::max(0, m_stages->checkedId()));
    const QString profiles = stage + QStringLiteral("_profiles");
    const qint64 all = m_counts.integer(stage);
    const qint64 ofProfiles = m_counts.has(profiles) ? m_counts.integer(profiles) : 0;
    showCount(m_kinds->button(Both), all);
    showCount(m_kinds->button(Certifications), all - ofProfiles);
    showCount(m_kinds->button(Profiles), ofProfiles);
    showCount(m_mine, m_counts.integer(QStringLiteral("mine")));
}

} // namespace tenderyard
