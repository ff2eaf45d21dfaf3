// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/SetUpPage.h"

#include "views/common/BusyBar.h"
#include "views/common/TextLabel.h"
#include "views/shell/FieldScroll.h"
#include "views/shell/SetUpForm.h"
#include "views/shell/SetUpResult.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

SetUpPage::SetUpPage(QWidget *parent)
    : QStackedWidget(parent), m_form(new SetUpForm), m_steps(new SetUpSteps), m_bar(new BusyBar),
      m_stop(makeButton(tr("C&ancel"))), m_progress(makeProgress()), m_result(new SetUpResult)
{
    for (QWidget *page : {static_cast<QWidget *>(m_form), m_progress, static_cast<QWidget *>(m_result)})
        addWidget(page);
    connect(m_form, &SetUpForm::wanted, this, &SetUpPage::wanted);
    connect(m_form, &SetUpForm::certificateWanted, this, &SetUpPage::certificateWanted);
    connect(m_form, &SetUpForm::cancelled, this, &SetUpPage::left);
    connect(m_stop, &QPushButton::clicked, this, &SetUpPage::stopWanted);
    connect(m_result, &SetUpResult::connectWanted, this, &SetUpPage::connectWanted);
    connect(m_result, &SetUpResult::closed, this, &SetUpPage::left);
}

QWidget *SetUpPage::makeProgress()
{
    auto *progress = new QWidget;
    auto *column = new QVBoxLayout(progress);
    constexpr int ring = FieldScroll::focusRing;
    column->setContentsMargins(ring, 0, ring, ring);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Setting up the server"), TextRole::PageTitle));
    column->addWidget(m_bar);
    column->addWidget(m_steps);
    column->addSpacing(4);
    column->addWidget(m_stop, 0, Qt::AlignLeading);
    column->addStretch();
    return progress;
}

void SetUpPage::begin()
{
    if (m_result->mustCopy())
        return;
    setCurrentWidget(m_form);
    m_form->begin();
}

void SetUpPage::setCertificate(const QString &path)
{
    m_form->setCertificate(path);
}

QString SetUpPage::certificate() const
{
    return m_form->certificate();
}

void SetUpPage::showStep(SetUpSteps::Step step)
{
    m_steps->showStep(step);
    if (currentWidget() == m_progress)
        return;
    m_bar->setBusy(true);
    m_stop->setEnabled(true);
    m_stop->setText(tr("C&ancel"));
    setCurrentWidget(m_progress);
    m_stop->setFocus();
}

void SetUpPage::showStopping()
{
    m_stop->setEnabled(false);
    m_stop->setText(tr("Stopping…"));
}

void SetUpPage::showForm()
{
    m_bar->setBusy(false);
    setCurrentWidget(m_form);
    m_form->setFocus();
}

void SetUpPage::showError(const Error &error)
{
    showForm();
    m_form->showError(error);
}

void SetUpPage::showMade(const Invitation &invitation, const QString &fullName)
{
    m_bar->setBusy(false);
    setCurrentWidget(m_result);
    m_result->showMade(invitation, fullName);
}

void SetUpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QStackedWidget::keyPressEvent(event);
    else if (currentWidget() == m_progress)
        m_stop->click();
    else if (currentWidget() == m_result)
        m_result->leave(false);
    else
        Q_EMIT left();
}

} // namespace tenderyard
