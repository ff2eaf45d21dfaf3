// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/TenderFormPage.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/lists/TextFormat.h"
#include "models/storage/Database.h"
#include "models/workflow/RuleWords.h"
#include "views/common/Banner.h"
#include "views/common/FormDialog.h"
#include "views/common/PageHeader.h"
#include "views/common/StateStack.h"
#include "views/common/TextLabel.h"
#include "views/tenders/DraftConflictDialog.h"
#include "views/tenders/DraftSaver.h"
#include "views/tenders/SectionList.h"
#include "views/tenders/TenderFormFields.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tenderyard {

namespace {

/// More links than these would wrap the banner over the form.
constexpr qsizetype mostLinks = 5;

QStringList sectionTitles()
{
    QStringList titles;
    for (int section = 0; section < TenderFieldTable::SectionCount; ++section)
        titles.append(TenderFieldTable::sectionTitle(static_cast<TenderFieldTable::Section>(section)));
    return titles;
}

} // namespace

TenderFormPage::TenderFormPage(OfficeContext &context, QWidget *parent)
    : Page(context, parent), m_saver(new DraftSaver(context.tenders, this)), m_header(new PageHeader(tr("New tender"))),
      m_post(makeButton(tr("&Post tender…"), QStringLiteral("primary"))), m_banner(new Banner),
      m_sections(new SectionList(sectionTitles())), m_fields(new TenderFormFields), m_area(new QScrollArea),
      m_states(new StateStack(makeContent(), nullptr))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    makeHeader();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_states, 1);
    connectSaver();
    connectForm();
    m_sections->setCurrent(0);
}

QWidget *TenderFormPage::makeContent()
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setBackgroundRole(QPalette::Base);
    m_fields->setBackgroundRole(QPalette::Base);
    m_area->setWidget(m_fields);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_banner);
    right->addWidget(m_area, 1);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(m_sections, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    return content;
}

void TenderFormPage::makeHeader()
{
    QPushButton *discard = makeButton(tr("&Discard…"), QStringLiteral("danger"));
    connect(discard, &QPushButton::clicked, this, &TenderFormPage::askToDiscard);
    connect(m_post, &QPushButton::clicked, this, &TenderFormPage::tryPost);
    m_header->addAction(discard);
    m_header->addAction(m_post);
}

void TenderFormPage::connectSaver()
{
    connect(m_saver, &DraftSaver::saved, this, [this] {
        showSaved();
        Q_EMIT said(tr("Draft saved"));
    });
    connect(m_saver, &DraftSaver::failed, this, [this](const Error &error) {
        m_post->setEnabled(true);
        if (error.field.isEmpty())
            m_banner->show(Tone::Red, RuleWords::text(error));
        else
            showErrors({error});
    });
    connect(m_saver, &DraftSaver::conflicted, this, &TenderFormPage::askAboutConflict);
    connect(m_saver, &DraftSaver::gone, this, &TenderFormPage::showGone);
    connect(m_saver, &DraftSaver::posted, this, [this](const Uuid &tender) {
        m_post->setEnabled(true);
        present({});
        Q_EMIT said(tr("Tender posted"));
        Q_EMIT go({QStringLiteral("tender"), tender, QStringLiteral("posted")});
    });
    connect(m_saver, &DraftSaver::discarded, this, [this] {
        present({});
        Q_EMIT said(tr("Draft discarded"));
        Q_EMIT go({QStringLiteral("tenders"), {}, {}});
    });
    connect(&context().database, &Database::changed, this, [this](const ChangeSet &changes) {
        if (!changes.own && changes.touches(words::entity::draft))
            followOtherWindow();
    });
}

void TenderFormPage::connectForm()
{
    connect(m_fields, &TenderFormFields::edited, this, &TenderFormPage::onEdited);
    connect(m_sections, &SectionList::chosen, this, &TenderFormPage::showSection);
    connect(m_states, &StateStack::retry, this, [this] { load(m_loading); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (const auto section = now ? m_fields->sectionOf(now) : std::nullopt)
            m_sections->setCurrent(*section);
    });
    auto *next = new QShortcut(Qt::Key_F8, this);
    connect(next, &QShortcut::activated, this, [this] { goToNextError(1); });
    auto *previous = new QShortcut(Qt::SHIFT | Qt::Key_F8, this);
    connect(previous, &QShortcut::activated, this, [this] { goToNextError(-1); });
}

void TenderFormPage::open(const PlaceRequest &request)
{
    const TenderDraft &shown = m_saver->draft();
    if (!request.id.isNull()) {
        if (request.id != shown.id)
            load(request.id);
        return;
    }
    // A new one that is being written is gone on with; a stored draft makes way for an empty form.
    m_loading = {};
    m_states->showContent();
    if (!shown.id.isNull() || shown.fields.deadlineZone.isEmpty())
        present({});
}

void TenderFormPage::load(const Uuid &draft)
{
    m_loading = draft;
    m_states->setBusy(true);
    deliver(context().tenders.loadDraft(draft), this, [this, draft](const Expected<TenderDraft> &loaded) {
        if (draft != m_loading)
            return;
        m_states->setBusy(false);
        if (loaded)
            present(*loaded);
        else
            m_states->showError(loaded.error());
    });
}

void TenderFormPage::present(const TenderDraft &draft)
{
    // The form is filled only after what it held before is on its way.
    m_saver->flush();
    m_fields->setFields(draft.fields);
    TenderDraft shown = draft;
    shown.fields = m_fields->fields();
    m_saver->start(shown);
    m_tried = false;
    m_errorField.clear();
    m_banner->dismiss();
    m_fields->showErrors({});
    m_area->ensureVisible(0, 0);
    showSections(m_fields->errors(context().database.clock().now()));
    showSaved();
    m_states->showContent();
    m_fields->focusField(QStringLiteral("title"));
}

void TenderFormPage::showSaved()
{
    const TenderDraft &draft = m_saver->draft();
    const QString title = draft.fields.title.simplified();
    m_header->setTitle(title.isEmpty() ? tr("New tender") : title);
    if (draft.rowVersion == 0) {
        m_header->setMeta(tr("Saves itself as a draft while you write  ·  nobody else sees it until you post it"));
        return;
    }
    const QDateTime saved = draft.savedAt.toLocalTime();
    const bool isToday = saved.date() == QDate::currentDate();
    const QString when = isToday ? QLocale().toString(saved.time(), QLocale::ShortFormat) : TextFormat{}.time(saved);
    m_header->setMeta(tr("Draft, saved %1  ·  nobody else sees it until you post it").arg(when));
}

void TenderFormPage::onEdited()
{
    m_saver->change(m_fields->fields());
    const QList<Error> errors = m_fields->errors(context().database.clock().now());
    if (m_tried)
        showErrors(errors);
    else
        showSections(errors);
}

void TenderFormPage::triggerPrimary()
{
    tryPost();
}

void TenderFormPage::tryPost()
{
    if (!m_post->isEnabled())
        return;
    m_tried = true;
    m_errorField.clear();
    const QList<Error> errors = m_fields->errors(context().database.clock().now());
    showErrors(errors);
    if (errors.isEmpty())
        askToPost();
    else
        goToNextError(1);
}

void TenderFormPage::askToPost()
{
    const TenderFields fields = m_fields->fields();
    const QString explanation =
        fields.sealed
            ? tr("“%1” becomes visible to the contractors of the office. Bids stay sealed until the deadline. "
                 "What you posted cannot be rewritten afterwards.")
            : tr("“%1” becomes visible to the contractors of the office. You see bids as they arrive. What you "
                 "posted cannot be rewritten afterwards.");
    askToConfirm(
        this, tr("Post the tender"), explanation.arg(fields.title.simplified()), tr("Post tender"),
        [this] {
            m_post->setEnabled(false);
            m_saver->change(m_fields->fields());
            m_saver->post();
        },
        QStringLiteral("primary"));
}

void TenderFormPage::askToDiscard()
{
    askToConfirm(this, tr("Discard the draft"), tr("What you wrote here is deleted. This cannot be undone."),
                 tr("Discard"), [this] { m_saver->discard(); });
}

void TenderFormPage::showErrors(const QList<Error> &errors)
{
    m_errors = errors;
    m_fields->showErrors(errors);
    showSections(errors);
    showBanner(errors);
}

void TenderFormPage::showSections(const QList<Error> &errors)
{
    QList<int> counts(TenderFieldTable::SectionCount, 0);
    for (const Error &error : errors)
        ++counts[TenderFieldTable::named(error.field).section];
    for (int section = 0; section < TenderFieldTable::SectionCount; ++section)
        m_sections->setErrors(section, m_tried || counts.at(section) == 0 ? counts.at(section) : -1);
}

void TenderFormPage::showBanner(const QList<Error> &errors)
{
    if (errors.isEmpty()) {
        m_banner->dismiss();
        return;
    }
    m_banner->show(Tone::Red, tr("%n things to mend before you can post:", nullptr, int(errors.size())));
    for (const Error &error : errors.first(std::min(mostLinks, errors.size()))) {
        const QString field = error.field;
        connect(m_banner->addLink(TenderFieldTable::named(field).label), &QPushButton::clicked, this, [this, field] {
            m_errorField = field;
            m_fields->focusField(field);
        });
    }
}

void TenderFormPage::goToNextError(int direction)
{
    if (m_errors.isEmpty())
        return;
    const auto found = std::ranges::find(m_errors, m_errorField, &Error::field);
    const qsizetype count = m_errors.size();
    qsizetype next = direction > 0 ? 0 : count - 1;
    if (found != m_errors.end())
        next = (found - m_errors.begin() + direction + count) % count;
    m_errorField = m_errors.at(next).field;
    m_fields->focusField(m_errorField);
}

void TenderFormPage::showSection(int section)
{
    const auto wanted = static_cast<TenderFieldTable::Section>(section);
    m_area->ensureWidgetVisible(m_fields->heading(wanted), 0, m_area->viewport()->height() - 40);
    const QList<TenderFieldTable::Field> fields = TenderFieldTable::all();
    const auto first = std::ranges::find(fields, wanted, &TenderFieldTable::Field::section);
    m_fields->focusField(first->name);
}

void TenderFormPage::askAboutConflict(const TenderDraft &theirs)
{
    m_post->setEnabled(true);
    const TenderFields mine = m_fields->fields();
    auto *dialog = new DraftConflictDialog(mine, theirs.fields, this);
    connect(dialog, &QDialog::finished, this, [this, dialog, theirs](int result) {
        // Closed without a choice: nothing is written, and what is typed stays until the next change asks again.
        if (result != QDialog::Accepted)
            return;
        const TenderFields chosen = dialog->fields();
        m_fields->setFields(chosen);
        m_saver->resolve(theirs, chosen);
        onEdited();
    });
    dialog->open();
}

void TenderFormPage::followOtherWindow()
{
    const TenderDraft shown = m_saver->draft();
    if (shown.rowVersion == 0 || m_saver->isPending())
        return;
    deliver(context().tenders.loadDraft(shown.id), this, [this, shown](const Expected<TenderDraft> &stored) {
        if (m_saver->draft().id != shown.id || m_saver->isPending())
            return;
        if (!stored && stored.error().code == u"storage.not_found")
            showGone();
        else if (stored && stored->rowVersion > m_saver->draft().rowVersion)
            present(*stored);
    });
}

void TenderFormPage::showGone()
{
    m_post->setEnabled(true);
    m_banner->show(Tone::Amber,
                   tr("This draft was posted or discarded in another window. What you see is not stored."));
    connect(m_banner->addLink(tr("Keep as a new draft")), &QPushButton::clicked, this, [this] {
        const TenderFields typed = m_fields->fields();
        present({});
        m_fields->setFields(typed);
        m_saver->change(typed);
    });
}

QString TenderFormPage::keyHints() const
{
    return tr("F8 next error · Ctrl+Enter post");
}

bool TenderFormPage::mayLeave(const PlaceRequest &)
{
    m_saver->flush();
    return true;
}

void TenderFormPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_saver->flush();
}

} // namespace tenderyard
