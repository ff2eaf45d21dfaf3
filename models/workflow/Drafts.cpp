// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/Drafts.h"

#include "models/domain/Folding.h"
#include "models/domain/Statuses.h"
#include "models/workflow/DraftContent.h"
#include "models/workflow/RowValues.h"

#include <QJsonDocument>

namespace tenderyard {

namespace {

const QString drafts = words::entity::draft;

/// What a list shows of a half-written title.
QString shownTitle(const TenderFields &fields)
{
    constexpr qsizetype longest = 300;
    QString title = fields.title.simplified();
    title.remove(QChar(u'\0'));
    return title.left(longest);
}

std::optional<Money> amountIn(const Row &row, const QString &column)
{
    return row.isNull(column) ? std::optional<Money>() : row.money(column);
}

} // namespace

Expected<TenderDraft> Drafts::save(Connection &connection, const TenderDraft &draft)
{
    const QString title = shownTitle(draft.fields);
    Binds values{{QStringLiteral("title"), RowValues::orEmpty(title)},
                 {QStringLiteral("title_fold"), RowValues::orEmpty(foldForSearch(title))},
                 {QStringLiteral("content"), DraftContent::toJson(draft.fields)},
                 {QStringLiteral("updated_at"), connection.now()}};
    Outcome saved;
    Uuid id = draft.id;
    if (draft.rowVersion == 0) {
        id = id.isNull() ? Uuid::create() : id;
        values.insert(RowValues::newRow(connection, id));
        values.insert(QStringLiteral("owner_id"), RowValues::key(connection.user()));
        saved = connection.insert(drafts, values);
    } else {
        saved = connection.update(drafts, id, draft.rowVersion, values);
    }
    if (!saved)
        return tl::unexpected(saved.error());
    return load(connection, id);
}

Expected<TenderDraft> Drafts::load(Connection &connection, const Uuid &id)
{
    const Expected<Row> row =
        connection.selectOne(QStringLiteral("SELECT content, updated_at, row_version FROM list_draft WHERE id = :id"),
                             {{QStringLiteral("id"), RowValues::key(id)}});
    if (!row)
        return tl::unexpected(row.error());
    const QJsonDocument content = QJsonDocument::fromJson(row->text(QStringLiteral("content")).toUtf8());
    TenderDraft draft;
    draft.id = id;
    draft.rowVersion = row->integer(QStringLiteral("row_version"));
    draft.fields = DraftContent::fromJson(content.object());
    draft.savedAt = row->time(QStringLiteral("updated_at"));
    return draft;
}

Outcome Drafts::discard(Connection &connection, const Uuid &id, qint64 rowVersion)
{
    return connection.remove(drafts, id, rowVersion);
}

Expected<TenderDraft> Drafts::copyOf(Connection &connection, const Uuid &contract)
{
    const Expected<Row> row = connection.selectOne(
        QStringLiteral("SELECT c.title, c.description_scope, c.location, c.currency, c.categories, c.budget_shown, "
                       "c.sealed, v.budget_min, v.budget_max FROM contracts_contract AS c "
                       "JOIN list_contract AS v ON v.id = c.id WHERE c.id = :id"),
        {{QStringLiteral("id"), RowValues::key(contract)}});
    if (!row)
        return tl::unexpected(row.error());
    TenderDraft draft;
    draft.fields.title = row->text(QStringLiteral("title"));
    draft.fields.scope = row->text(QStringLiteral("description_scope"));
    draft.fields.location = row->text(QStringLiteral("location"));
    draft.fields.currency = row->text(QStringLiteral("currency"));
    draft.fields.categories = row->list(QStringLiteral("categories"));
    draft.fields.budgetShown = row->flag(QStringLiteral("budget_shown"));
    draft.fields.sealed = row->flag(QStringLiteral("sealed"));
    draft.fields.budgetMin = amountIn(*row, QStringLiteral("budget_min"));
    draft.fields.budgetMax = amountIn(*row, QStringLiteral("budget_max"));
    return save(connection, draft);
}

} // namespace tenderyard
