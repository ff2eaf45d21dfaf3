// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contractors/ProfilePage.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/RuleWords.h"
#include "views/certifications/NeedsList.h"
#include "views/common/Banner.h"
#include "views/common/ConflictDialog.h"
#include "views/common/FieldRow.h"
#include "views/common/FormDialog.h"
#include "views/common/PageHeader.h"
#include "views/common/StateStack.h"
#include "views/common/TextLabel.h"
#include "views/contractors/ProfileFieldSet.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace tenderyard {

ProfilePage::ProfilePage(OfficeContext &context, QWidget *parent)
    : Page(context, parent), m_reader(context.database), m_requests(context.database),
      m_fields(new ProfileFieldSet(this)), m_header(new PageHeader(tr("Profile"))), m_banner(new Banner),
      m_asked(new TextLabel({})), m_needs(new NeedsList(NeedsList::Adding::Offered)),
      m_save(makeButton(tr("&Save"), QStringLiteral("primary")))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_states = new StateStack(makeContent(), nullptr);
    m_header->addAction(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_states, 1);

    connect(m_fields, &ProfileFieldSet::edited, this, [this] { setDirty(true); });
    connect(m_save, &QPushButton::clicked, this, &ProfilePage::save);
    connect(m_needs, &NeedsList::addWanted, this,
            [this](const QString &type) { Q_EMIT go({QStringLiteral("certifications"), {}, type}); });
    connect(&m_reader, &RecordReader::loaded, this, &ProfilePage::showProfile);
    connect(&m_reader, &RecordReader::failed, m_states, &StateStack::showError);
    connect(&m_requests, &RecordReader::loaded, this, &ProfilePage::showRequests);
    connect(m_states, &StateStack::retry, &m_reader, &RecordReader::refresh);
}

QWidget *ProfilePage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 4, 0, 24);
    column->setSpacing(10);
    m_asked->setTone(Tone::Amber);
    m_asked->setWordWrap(true);
    m_asked->hide();
    column->addWidget(m_asked);
    const QList<ProfileFieldSet::Entry> entries = m_fields->entries();
    for (const ProfileFieldSet::Entry &entry : entries) {
        auto *row = new FieldRow(entry.label, entry.widget);
        m_rows.append({entry.name, row});
        column->addWidget(row);
    }
    column->addSpacing(12);
    m_needs->setMaximumWidth(scaled(620));
    column->addWidget(m_needs);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setBackgroundRole(QPalette::Base);
    return scroll;
}

void ProfilePage::open(const PlaceRequest &)
{
    m_banner->dismiss();
    readProfile();
    m_rows.first().second->setFocus();
}

void ProfilePage::readProfile()
{
    m_reader.watch(
        {QStringLiteral("list_contractor"), QStringLiteral("user_id"), {context().person.user.toString()}, {}},
        {words::entity::profile, words::entity::certification});
}

void ProfilePage::triggerPrimary()
{
    save();
}

QString ProfilePage::keyHints() const
{
    return tr("Ctrl+Enter save");
}

bool ProfilePage::mayLeave(const PlaceRequest &request)
{
    if (!m_dirty && !m_saving)
        return true;
    askToConfirm(this, tr("Leave without saving?"), tr("What you changed in the profile is not saved yet."),
                 tr("Leave without saving"), [this, request] {
                     setDirty(false);
                     if (m_profile)
                         m_fields->setFields(ProfileFieldSet::fieldsOf(*m_profile));
                     Q_EMIT go(request);
                 });
    return false;
}

void ProfilePage::setDirty(bool dirty)
{
    m_dirty = dirty;
    m_save->setEnabled(!m_saving && !m_readsOwn && (dirty || !m_profile));
}

void ProfilePage::showProfile(const Rows &rows)
{
    // What is on its way is judged by the version that it was made from, and read again afterwards.
    if (m_saving)
        return;
    const bool hadOne = m_profile.has_value();
    const bool isOwn = std::exchange(m_readsOwn, false);
    if (rows.isEmpty()) {
        m_profile.reset();
    } else if (!m_dirty || !hadOne || isOwn) {
        m_profile = rows.first();
        if (!m_dirty)
            m_fields->setFields(ProfileFieldSet::fieldsOf(*m_profile));
    }
    // While somebody types, the fields keep the version they were filled from: saving then tells of the conflict.
    m_states->showContent();
    showState();
    setDirty(m_dirty);
}

void ProfilePage::showState()
{
    m_needs->setVisible(m_profile.has_value());
    m_save->setText(m_profile ? tr("&Save") : tr("&Make the profile"));
    if (!m_profile) {
        m_header->setMeta(tr("Say who you are and what you do; then add certifications, and the office approves you."));
        m_header->setStatus({}, {});
        return;
    }
    const QString status = m_profile->text(QStringLiteral("verified_status"));
    m_header->setStatus(words::entity::profile, status);
    const QString reason = m_profile->text(QStringLiteral("status_reason"));
    if (status == words::profile::approved)
        m_header->setMeta(tr("You can bid. A change of company or categories has to be approved again."));
    else if (status == words::profile::suspended)
        m_header->setMeta(tr("Suspended: %1").arg(reason));
    else
        m_header->setMeta(tr("Staff of the office look at it; you can bid once it is approved."));
    deliver(context().contractors.requiredTypes(m_profile->id()), this,
            [this](const Expected<QList<RequiredType>> &needs) {
                if (needs)
                    m_needs->setNeeds(*needs);
            });
    m_requests.watch({QStringLiteral("list_change_request"),
                      QStringLiteral("contractor_id"),
                      {m_profile->text(QStringLiteral("id"))},
                      {QStringLiteral("created_at")}},
                     {QStringLiteral("contractors_change_request"), words::entity::profile});
}

void ProfilePage::showRequests(const Rows &rows)
{
    QStringList lines;
    for (const Row &row : rows) {
        if (row.isNull(QStringLiteral("answered_at")))
            lines.append(tr("Staff ask you to change: “%1”").arg(row.text(QStringLiteral("body"))));
    }
    m_asked->setText(lines.join(u'\n'));
    m_asked->setVisible(!lines.isEmpty());
}

void ProfilePage::clearErrors()
{
    for (const auto &[name, row] : std::as_const(m_rows))
        row->clearError();
}

void ProfilePage::showErrors(const QList<Error> &errors)
{
    QStringList others;
    FieldRow *first = nullptr;
    for (const Error &error : errors) {
        FieldRow *wrong = nullptr;
        for (const auto &[name, row] : std::as_const(m_rows)) {
            if (name == error.field)
                wrong = row;
        }
        if (wrong)
            wrong->setError(RuleWords::text(error));
        else
            others.append(RuleWords::text(error));
        first = first ? first : wrong;
    }
    if (first)
        first->field()->setFocus();
    if (!others.isEmpty())
        m_banner->show(Tone::Red, others.join(u'\n'));
}

void ProfilePage::save()
{
    if (m_saving || m_readsOwn)
        return;
    clearErrors();
    m_banner->dismiss();
    const ProfileFields fields = m_fields->fields();
    if (const QList<Error> errors = Contractors::check(fields); !errors.isEmpty()) {
        showErrors(errors);
        return;
    }
    m_saving = true;
    // From here on only what is typed after this is unsaved.
    setDirty(false);
    const Uuid id = m_profile ? m_profile->id() : Uuid();
    const qint64 version = m_profile ? m_profile->integer(QStringLiteral("row_version")) : 0;
    deliver(context().contractors.saveOwnProfile(id, version, fields), this,
            [this](const Expected<Uuid> &saved) { showSaved(saved); });
}

void ProfilePage::showSaved(const Expected<Uuid> &saved)
{
    m_saving = false;
    m_readsOwn = saved.has_value();
    setDirty(m_dirty || !saved);
    if (saved) {
        m_banner->show(Tone::Green, tr("The profile is saved."));
        Q_EMIT said(tr("Profile saved"));
        readProfile();
        // Whoever has just made the profile is a contractor with one from now on.
        deliver(context().accounts.refresh(), this, [this](const Expected<SignedIn> &person) {
            if (person)
                context().person = *person;
        });
    } else if (saved.error().code == u"storage.conflict") {
        askAboutConflict();
    } else {
        showErrors({saved.error()});
    }
}

void ProfilePage::askAboutConflict()
{
    deliver(RecordReader::read(
                context().database,
                {QStringLiteral("list_contractor"), QStringLiteral("user_id"), {context().person.user.toString()}, {}}),
            this, [this](const Expected<Rows> &rows) {
                if (!rows)
                    m_banner->show(Tone::Red, RuleWords::text(rows.error()));
                else if (!rows->isEmpty())
                    settle(rows->first());
            });
}

void ProfilePage::settle(const Row &theirs)
{
    const ProfileFields mine = m_fields->fields();
    const ProfileFields other = ProfileFieldSet::fieldsOf(theirs);
    QList<ConflictDialog::Field> differing;
    const QList<ProfileFieldSet::Entry> entries = m_fields->entries();
    for (const ProfileFieldSet::Entry &entry : entries) {
        const QString a = ProfileFieldSet::shown(mine, entry.name);
        const QString b = ProfileFieldSet::shown(other, entry.name);
        if (a != b)
            differing.append({entry.name, entry.label, a, b});
    }
    m_profile = theirs;
    if (differing.isEmpty()) {
        // Both wrote the same, or the row moved without touching a field.
        setDirty(false);
        showState();
        return;
    }
    auto *dialog = new ConflictDialog(differing, this);
    dialog->onSend([this, dialog, mine, other] {
        ProfileFields merged = mine;
        const QSet<QString> chosen = dialog->theirs();
        for (const QString &name : chosen)
            ProfileFieldSet::take(other, name, merged);
        m_fields->setFields(merged);
        dialog->finish();
        save();
    });
    dialog->open();
}

} // namespace tenderyard
