// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/PortfolioDialog.h"

#include "models/workflow/RuleWords.h"
#include "views/common/FileDialogs.h"
#include "views/common/TextLabel.h"
#include "views/documents/PortfolioMaking.h"
#include "views/shell/OfficeContext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tenderyard {

void PortfolioDialog::ask(OfficeContext &context, const Uuid &contractor, QWidget *parent)
{
    // Whoever signs out meanwhile closes the page that asked.
    const auto save = [&context, contractor, page = QPointer(parent)](const QStringList &paths) {
        if (page && !paths.isEmpty())
            (new PortfolioDialog(context, contractor, paths.constFirst(), page))->open();
    };
    context.fileDialogs.saveFile(parent, tr("Save the certifications as one PDF"), tr("Certifications.pdf"),
                                 tr("PDF (*.pdf)"), save);
}

PortfolioDialog::PortfolioDialog(OfficeContext &context, const Uuid &contractor, const QString &path, QWidget *parent)
    : QDialog(parent), m_making(new PortfolioMaking(context.database, context.documents, this)),
      m_what(new TextLabel(tr("Reading the certifications…"), TextRole::Body)),
      m_details(new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary)), m_bar(new QProgressBar),
      m_button(makeButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Certifications as one PDF"));
    setMinimumWidth(scaled(420));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("Progress"));
    for (TextLabel *label : {m_what, m_details})
        label->setWordWrap(true);
    m_details->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_what);
    column->addWidget(m_bar);
    column->addWidget(m_details);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_button, &QPushButton::clicked, this, &QDialog::close);
    connect(m_making, &PortfolioMaking::progressed, this, &PortfolioDialog::showProgress);
    connect(m_making, &PortfolioMaking::saved, this, [this] { showEnd({}); });
    connect(m_making, &PortfolioMaking::failed, this, [this](const Error &error) { showEnd(tl::unexpected(error)); });
    m_making->start(contractor, path);
}

void PortfolioDialog::showProgress(int done, int all, const QString &what)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    // The last step is about all of them.
    m_what->setText(done + 1 == all
                        ? what
                        : tr("%1 of %2: %3").arg(QLocale().toString(done + 1), QLocale().toString(all - 1), what));
}

void PortfolioDialog::showEnd(const Outcome &outcome)
{
    m_button->setText(tr("Close"));
    m_button->setDefault(true);
    m_bar->hide();
    if (!outcome) {
        m_what->setTone(Tone::Red);
        m_what->setText(RuleWords::text(outcome.error()));
        return;
    }
    const QStringList leftOut = m_making->leftOut();
    m_what->setText(tr("%n certifications were saved as one PDF.", nullptr, m_making->count()));
    if (leftOut.isEmpty())
        return;
    m_details->setTone(Tone::Amber);
    m_details->setText(tr("%n documents could not be included; a page says why: %1", nullptr, int(leftOut.size()))
                           .arg(QLocale().createSeparatedList(leftOut)));
    m_details->show();
    adjustSize();
}

} // namespace tenderyard
