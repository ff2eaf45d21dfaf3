// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/VerificationPage.h"

#include "models/domain/Statuses.h"
#include "views/certifications/DecisionPane.h"
#include "views/certifications/DocumentPane.h"
#include "views/certifications/QueuePane.h"
#include "views/certifications/WordedCertificationList.h"
#include "views/common/ListTable.h"
#include "views/common/SearchField.h"
#include "views/common/TextLabel.h"

#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tenderyard {

VerificationPage::VerificationPage(OfficeContext &context, QWidget *parent)
    : Page(context, parent), m_certification(context.database), m_profile(context.database),
      m_queue(new QueuePane(context.database)), m_document(new DocumentPane(context)),
      m_decision(new DecisionPane(context)), m_certifications(new WordedCertificationList(context.database, this)),
      m_table(new ListTable(QStringLiteral("verification_certifications"))), m_middle(new QStackedWidget)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_middle->addWidget(m_document);
    m_middle->addWidget(makeProfilePane());
    auto *panes = new QSplitter(Qt::Horizontal);
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_queue);
    panes->addWidget(m_middle);
    panes->addWidget(m_decision);
    panes->setStretchFactor(1, 1);
    panes->setSizes({scaled(300), scaled(550), scaled(372)});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(panes);
    makeShortcuts();

    connect(m_queue, &QueuePane::chosen, this, &VerificationPage::show);
    connect(&m_certification, &RecordReader::loaded, this, &VerificationPage::showCertification);
    connect(&m_profile, &RecordReader::loaded, this, &VerificationPage::showProfile);
    connect(m_document, &DocumentPane::checked, m_decision, &DecisionPane::setChecked);
    connect(m_decision, &DecisionPane::decided, this, [this](const Uuid &subject) {
        Q_EMIT said(tr("Decided."));
        m_queue->goOn(subject);
    });
}

QWidget *VerificationPage::makeProfilePane()
{
    m_table->setModel(m_certifications);
    m_table->setAccessibleName(tr("Certifications of the contractor"));
    m_table->hideAtFirst(
        {m_certifications->columnOf(QStringLiteral("company")), m_certifications->columnOf(QStringLiteral("file")),
         m_certifications->columnOf(QStringLiteral("issued")), m_certifications->columnOf(QStringLiteral("uploaded"))});
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        if (const Row *row = m_certifications->rowAt(index.row()))
            Q_EMIT go({QStringLiteral("verification"), row->id(), {}});
    });
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Certifications of this contractor"), TextRole::Section));
    column->addWidget(m_table, 1);
    return pane;
}

void VerificationPage::makeShortcuts()
{
    const auto shortcut = [this](Qt::Key key, int rows) {
        auto *move = new QShortcut(QKeySequence(Qt::ALT | key), this);
        move->setContext(Qt::WidgetWithChildrenShortcut);
        connect(move, &QShortcut::activated, this, [this, rows] { m_queue->goBy(rows); });
    };
    shortcut(Qt::Key_Up, -1);
    shortcut(Qt::Key_Down, 1);
}

void VerificationPage::open(const PlaceRequest &request)
{
    m_queue->load();
    if (!request.id.isNull()) {
        m_queue->select(request.id);
        show(request.id);
    }
    m_queue->view()->setFocus();
}

QWidget *VerificationPage::searchField()
{
    return m_queue->searchField();
}

void VerificationPage::triggerPrimary()
{
    m_decision->decide();
}

QString VerificationPage::keyHints() const
{
    return tr("Alt+↑ ↓ previous, next   Ctrl+Enter first decision");
}

void VerificationPage::show(const Uuid &subject)
{
    if (subject == m_subject && !subject.isNull())
        return;
    m_subject = subject;
    m_certification.stop();
    m_profile.stop();
    m_document->clear();
    m_decision->clear();
    m_middle->setCurrentIndex(0);
    if (subject.isNull())
        return;
    // A subject is one or the other; the one that it is not has no row.
    const QVariantList key{subject.toString()};
    m_certification.watch({QStringLiteral("list_certification"), QStringLiteral("id"), key, {}},
                          {words::entity::certification, words::entity::profile});
    m_profile.watch({QStringLiteral("list_contractor"), QStringLiteral("id"), key, {}},
                    {words::entity::certification, words::entity::profile});
}

void VerificationPage::showCertification(const Rows &rows)
{
    if (rows.isEmpty())
        return;
    m_middle->setCurrentIndex(0);
    m_decision->showCertification(rows.first());
    m_document->show(rows.first());
}

void VerificationPage::showProfile(const Rows &rows)
{
    if (rows.isEmpty())
        return;
    m_middle->setCurrentIndex(1);
    m_certifications->setFilters(
        {ListFilter::equals(QStringLiteral("contractor_id"), rows.first().text(QStringLiteral("id"))),
         ListFilter::isNull(QStringLiteral("replaced_at"))});
    m_decision->showProfile(rows.first());
}

} // namespace tenderyard
