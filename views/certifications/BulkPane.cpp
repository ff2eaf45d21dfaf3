// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/BulkPane.h"

#include "models/domain/Deliver.h"
#include "models/workflow/RuleWords.h"
#include "views/common/TextLabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

BulkPane::BulkPane(OfficeContext &context, QWidget *parent)
    : QWidget(parent), m_claims(context.database), m_title(new TextLabel({}, TextRole::Pane)),
      m_problem(new TextLabel({})), m_choices(new QWidget), m_form(new ReasonForm)
{
    auto *hint =
        new TextLabel(tr("Each document has to be looked at before it is verified, so that is done one by one."),
                      TextRole::Body, TextLabel::Ink::Secondary);
    hint->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Red);
    QPushButton *take = makeButton(tr("Take"), QStringLiteral("primary"));
    QPushButton *giveBack = makeButton(tr("Give back"));
    QPushButton *sendBack = makeButton(tr("Reject…"), QStringLiteral("danger"));
    sendBack->setToolTip(tr("Reject (R)"));
    auto *buttons = new QVBoxLayout(m_choices);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(scaled(8));
    for (QPushButton *button : {take, giveBack, sendBack})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(12), scaled(20), scaled(16));
    column->setSpacing(scaled(10));
    column->addWidget(m_title);
    column->addWidget(hint);
    column->addWidget(m_choices);
    column->addWidget(m_form);
    column->addWidget(m_problem);
    column->addStretch();
    setMinimumWidth(scaled(320));
    m_form->hide();
    connect(take, &QPushButton::clicked, this, [this] { run(m_claims.takeAll(m_items), tr("taken")); });
    connect(giveBack, &QPushButton::clicked, this, [this] { run(m_claims.releaseAll(m_items), tr("given back")); });
    connect(sendBack, &QPushButton::clicked, this, &BulkPane::reject);
    connect(m_form, &ReasonForm::left, this, &BulkPane::leaveQuestion);
    connect(m_form, &ReasonForm::sent, this, [this](const QString &code, const QString &text) {
        run(m_claims.rejectAll(m_items, code, text), tr("rejected"));
    });
}

void BulkPane::show(const QList<Uuid> &items, const QHash<Uuid, QString> &names, const Codes &codes)
{
    // What a colleague decides meanwhile falls out; the reason that is being written stays.
    const QSet<Uuid> before(m_items.cbegin(), m_items.cend());
    if (!m_isBusy && !before.contains(QSet<Uuid>(items.cbegin(), items.cend())))
        leaveQuestion();
    m_items = items;
    m_names.insert(names);
    m_codes = codes;
    m_title->setText(tr("%n selected", nullptr, int(items.size())));
}

void BulkPane::reject()
{
    if (m_isBusy)
        return;
    m_problem->clear();
    m_choices->hide();
    ReasonForm::Question question;
    question.title = tr("Reject %n", nullptr, int(m_items.size()));
    question.explanation = tr("Each contractor reads the same reason.");
    question.button = tr("Reject");
    question.role = QStringLiteral("danger");
    question.codes = m_codes;
    m_form->ask(question);
}

void BulkPane::leaveQuestion()
{
    m_form->hide();
    m_choices->show();
}

void BulkPane::run(const QFuture<Expected<ManyDone>> &future, const QString &what)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_choices->setEnabled(false);
    deliver(future, this, [this, what](const Expected<ManyDone> &all) {
        m_isBusy = false;
        m_choices->setEnabled(true);
        if (all) {
            leaveQuestion();
            tell(*all, what);
        } else {
            m_problem->setText(RuleWords::text(all.error()));
        }
    });
}

void BulkPane::tell(const ManyDone &all, const QString &what)
{
    QStringList lines{tr("%n %1.", nullptr, all.done).arg(what)};
    for (const auto &[item, error] : all.leftOut)
        lines.append(tr("Left out: %1. %2").arg(m_names.value(item), RuleWords::text(error)));
    Q_EMIT done(all.leftOut.isEmpty() ? Tone::Green : Tone::Amber, lines.join(u'\n'));
}

} // namespace tenderyard
