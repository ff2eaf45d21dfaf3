// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/milestones/MilestoneChange.h"

#include "models/domain/Deliver.h"
#include "models/lists/RecordReader.h"
#include "views/common/ConflictDialog.h"
#include "views/milestones/MilestoneDialog.h"

#include <QLocale>

namespace tenderyard {

namespace {

QList<ConflictDialog::Field> differing(const MilestoneFields &mine, const MilestoneFields &theirs)
{
    const QLocale locale;
    const auto day = [&](const QDate &date) { return locale.toString(date, QLocale::ShortFormat); };
    QList<ConflictDialog::Field> fields{
        {QStringLiteral("title"), MilestoneDialog::tr("&Title"), mine.title, theirs.title},
        {QStringLiteral("description"), MilestoneDialog::tr("&Description"), mine.description, theirs.description},
        {QStringLiteral("amount"), MilestoneDialog::tr("&Amount, %1").arg(mine.amount.currency().symbol()),
         mine.amount.toString(locale), theirs.amount.toString(locale)},
        {QStringLiteral("due_date"), MilestoneDialog::tr("D&ue"), day(mine.dueDate), day(theirs.dueDate)}};
    fields.removeIf([](const ConflictDialog::Field &field) { return field.mine == field.theirs; });
    return fields;
}

/// Mine, with what was chosen of theirs.
MilestoneFields merge(MilestoneFields mine, const MilestoneFields &theirs, const QSet<QString> &chosen)
{
    if (chosen.contains(QStringLiteral("title")))
        mine.title = theirs.title;
    if (chosen.contains(QStringLiteral("description")))
        mine.description = theirs.description;
    if (chosen.contains(QStringLiteral("amount")))
        mine.amount = theirs.amount;
    if (chosen.contains(QStringLiteral("due_date")))
        mine.dueDate = theirs.dueDate;
    return mine;
}

} // namespace

MilestoneChange::MilestoneChange(OfficeContext &context, const Row &milestone, QWidget *page)
    : QObject(page), m_context(context), m_id(milestone.id()),
      m_version(milestone.integer(QStringLiteral("row_version"))), m_fields(fieldsOf(milestone)),
      m_dialog(new MilestoneDialog(tr("Change the milestone"), tr("Save"), m_fields, page))
{
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
    m_dialog->onSend([this] { send(); });
}

void MilestoneChange::start()
{
    m_dialog->open();
}

MilestoneFields MilestoneChange::fieldsOf(const Row &milestone)
{
    return {milestone.text(QStringLiteral("title")), milestone.text(QStringLiteral("description")),
            milestone.money(QStringLiteral("amount")), milestone.date(QStringLiteral("due_date"))};
}

void MilestoneChange::send()
{
    MilestoneFields mine = m_fields;
    if (const QList<Error> errors = m_dialog->read(mine); !errors.isEmpty())
        m_dialog->fail(errors);
    else
        save(mine);
}

void MilestoneChange::save(const MilestoneFields &mine)
{
    deliver(m_context.milestones.change(m_id, m_version, mine), this, [this, mine](const Outcome &changed) {
        if (!m_dialog)
            return;
        if (changed)
            m_dialog->finish();
        else if (changed.error().code == u"storage.conflict")
            askAboutConflict(mine, changed.error());
        else
            m_dialog->fail(changed.error());
    });
}

void MilestoneChange::askAboutConflict(const MilestoneFields &mine, const Error &conflict)
{
    deliver(RecordReader::read(m_context.database,
                               {QStringLiteral("list_milestone"), QStringLiteral("id"), {m_id.toString()}, {}}),
            this, [this, mine, conflict](const Expected<Rows> &rows) {
                if (!m_dialog)
                    return;
                if (rows && !rows->isEmpty())
                    settle(mine, rows->first());
                else
                    m_dialog->fail(rows ? conflict : rows.error());
            });
}

void MilestoneChange::settle(const MilestoneFields &mine, const Row &theirs)
{
    const MilestoneFields other = fieldsOf(theirs);
    const QList<ConflictDialog::Field> fields = differing(mine, other);
    m_version = theirs.integer(QStringLiteral("row_version"));
    if (fields.isEmpty()) {
        // Both wrote the same.
        m_dialog->finish();
        return;
    }
    auto *question = new ConflictDialog(fields, m_dialog);
    question->onSend([this, question, mine, other] {
        const MilestoneFields merged = merge(mine, other, question->theirs());
        question->finish();
        save(merged);
    });
    // Nothing is saved when the question is closed; what was typed stays to be sent again.
    connect(question, &QDialog::rejected, this, [this] {
        if (m_dialog)
            m_dialog->fail(QList<Error>{});
    });
    question->open();
}

} // namespace tenderyard
