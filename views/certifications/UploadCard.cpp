// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/UploadCard.h"

#include "models/domain/Deliver.h"
#include "models/workflow/Categories.h"
#include "models/workflow/RuleWords.h"
#include "views/certifications/CertificationFieldSet.h"
#include "views/certifications/DocumentGlance.h"
#include "views/certifications/TypeChoices.h"
#include "views/certifications/UploadThumb.h"
#include "views/common/ElidedLabel.h"
#include "views/common/FieldRow.h"
#include "views/common/MarkLine.h"
#include "views/common/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace tenderyard {

namespace {

using State = CertificationUpload::State;

QString presentWords(const Row &present)
{
    const QString number = present.text(QStringLiteral("number"));
    const QDate expires = present.date(QStringLiteral("expires_on"));
    const QString date = QLocale().toString(expires, QStringLiteral("d MMM yyyy"));
    if (!expires.isValid())
        return number.isEmpty() ? UploadCard::tr("the present one") : number;
    return number.isEmpty() ? UploadCard::tr("the one until %1").arg(date)
                            : UploadCard::tr("%1, until %2").arg(number, date);
}

} // namespace

UploadCard::UploadCard(OfficeContext &context, TypeChoices &types, const Start &start, QWidget *parent)
    : QWidget(parent), m_context(context), m_start(start),
      m_upload(new CertificationUpload(context.documents, start.path, this)),
      m_fields(new CertificationFieldSet(context, types, this)), m_glance(new DocumentGlance(this)),
      m_thumb(new UploadThumb(m_upload->fileName())), m_state(new MarkLine), m_warning(new MarkLine),
      m_progress(new QProgressBar), m_pause(makeButton(tr("Pause"))), m_cancel(makeButton(tr("Cancel"))),
      m_retry(makeButton(tr("Retry"), {}, QStringLiteral("refresh"))), m_remove(makeButton(tr("Remove"))),
      m_save(makeButton(tr("Save"))), m_form(new QWidget), m_replaces(new QComboBox), m_problem(new TextLabel({}))
{
    const QString name = m_upload->fileName();
    setAccessibleName(name);
    m_pause->setAccessibleName(tr("Pause %1").arg(name));
    m_cancel->setAccessibleName(tr("Cancel %1").arg(name));
    m_retry->setAccessibleName(tr("Retry %1").arg(name));
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_save->setAccessibleName(tr("Save %1").arg(name));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(scaled(4));
    m_progress->setAccessibleName(tr("Progress of %1").arg(name));
    m_warning->setWordWrap(true);
    m_warning->hide();
    m_state->setWordWrap(true);
    m_problem->setTone(Tone::Red);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *fields = new QVBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(makeTop());
    fields->addWidget(m_progress);
    fields->addWidget(m_warning);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 4, 0, 0);
    form->setSpacing(6);
    makeFields(form);
    form->addWidget(m_problem);
    // As wide as its fields, which stand below each other then.
    m_form->setMaximumWidth(scaled(160) + 16 + scaled(440));
    auto *leading = new QHBoxLayout;
    leading->addWidget(m_form, 1);
    leading->addStretch();
    fields->addLayout(leading);
    fields->addStretch();
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(3, 16, 3, 16);
    whole->setSpacing(20);
    whole->addWidget(m_thumb, 0, Qt::AlignTop);
    whole->addLayout(fields, 1);

    m_fields->setType(start.documentType);
    m_fields->suggestHolder(start.companyName);
    connectUpload();
    showState();
}

UploadCard::~UploadCard() = default;

QWidget *UploadCard::makeTop()
{
    auto *name = new ElidedLabel(m_upload->fileName(), TextRole::Section);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(name);
    lines->addWidget(m_state);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(lines, 1);
    for (QPushButton *button : {m_pause, m_cancel, m_retry, m_remove, m_save})
        row->addWidget(button, 0, Qt::AlignTop);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_upload->state() == State::Paused)
            m_upload->resume();
        else
            m_upload->pause();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_saveWanted = false;
        m_upload->cancel();
    });
    connect(m_retry, &QPushButton::clicked, m_upload, &CertificationUpload::start);
    connect(m_remove, &QPushButton::clicked, this, &UploadCard::removeWanted);
    connect(m_save, &QPushButton::clicked, this, &UploadCard::save);
    return top;
}

void UploadCard::makeFields(QVBoxLayout *column)
{
    const auto addRow = [column](const QString &label, QWidget *field) {
        auto *row = new FieldRow(label, field);
        row->putNoteBelow();
        column->addWidget(row);
        return row;
    };
    m_fields->addTo(
        [&](const QString &name, const QString &label, QWidget *field) {
            // Several cards have the same letters: Tab goes from field to field.
            FieldRow *row = addRow(QString(label).remove(u'&'), field);
            if (name == u"document_type") {
                m_replacesRow = addRow(tr("Renews"), m_replaces);
                m_replacesRow->setHint(tr("The present one counts until staff have verified the new one."));
                m_replacesRow->hide();
            }
            return row;
        },
        [column](QWidget *widget) { column->addWidget(widget); });
    connect(m_fields, &CertificationFieldSet::edited, this, &UploadCard::changed);
    connect(m_fields, &CertificationFieldSet::typeChanged, this, &UploadCard::showReplaceable);
    connect(m_replaces, &QComboBox::currentIndexChanged, this, &UploadCard::changed);
}

void UploadCard::connectUpload()
{
    connect(m_upload, &CertificationUpload::changed, this, [this] {
        showState();
        Q_EMIT changed();
        if (m_saveWanted && m_upload->state() == State::Stored)
            save();
    });
    connect(m_upload, &CertificationUpload::contentRead, this, [this](const QByteArray &content) {
        m_warning->hide();
        m_isGlancing = true;
        m_glance->look(content, devicePixelRatioF());
    });
    connect(m_glance, &DocumentGlance::pictured, m_thumb, &UploadThumb::setImage);
    connect(m_glance, &DocumentGlance::proposed, m_fields, &CertificationFieldSet::setProposals);
    connect(m_glance, &DocumentGlance::finished, this, [this] {
        m_isGlancing = false;
        Q_EMIT changed();
    });
    connect(m_glance, &DocumentGlance::failed, this, [this](const Error &error) {
        m_warning->set(
            {tr("%1 Staff may not be able to read it.").arg(RuleWords::text(error)), Glyph::Triangle, Tone::Amber});
        m_warning->show();
    });
}

void UploadCard::startUpload()
{
    if (m_upload->state() == State::Waiting)
        m_upload->start();
}

QString UploadCard::stateWords() const
{
    const auto size = [this](int kib) { return QLocale().formattedDataSize(qint64(kib) * 1024, 1); };
    switch (m_upload->state()) {
    case State::Waiting:
        return tr("Waiting for its turn");
    case State::Reading:
        return tr("Reading the file");
    case State::Sending:
        return m_upload->all() > 0 ? tr("Uploading: %1 of %2").arg(size(m_upload->done()), size(m_upload->all()))
                                   : tr("Uploading");
    case State::Paused:
        return m_upload->all() > 0 ? tr("Paused: %1 of %2").arg(size(m_upload->done()), size(m_upload->all()))
                                   : tr("Paused");
    case State::Stored:
        return m_saving ? tr("Saving")
                        : tr("Uploaded, %1, not saved yet")
                              .arg(QLocale().formattedDataSize(m_upload->stored()->byteSize, 1));
    case State::Failed:
        return RuleWords::text(m_upload->error());
    case State::Cancelled:
        return tr("Cancelled: nothing of it is kept");
    }
    return {};
}

void UploadCard::showState()
{
    const State state = m_upload->state();
    const bool underWay = m_upload->isActive() || state == State::Waiting || state == State::Paused;
    StatusLook look{stateWords(), Glyph::Half, Tone::Blue};
    if (state == State::Stored)
        look = {look.word, Glyph::Tick, Tone::Green};
    else if (state == State::Failed)
        look = {look.word, Glyph::Cross, Tone::Red};
    else if (state == State::Paused)
        look = {look.word, Glyph::Pause, Tone::Amber};
    else if (!m_upload->isActive())
        look = {look.word, Glyph::Ring, Tone::Neutral};
    if (m_saveWanted && underWay)
        look.word = tr("%1 – saved by itself when it is there").arg(look.word);
    m_state->set(look);
    m_progress->setVisible(underWay);
    m_progress->setRange(0, m_upload->all() > 0 || state != State::Sending ? std::max(1, m_upload->all()) : 0);
    m_progress->setValue(m_upload->done());
    // A button that goes hands the focus on to what takes its place.
    QWidget *focused = focusWidget();
    const bool wasOnButton =
        focused && focused->hasFocus() && QList<QWidget *>{m_pause, m_cancel, m_retry}.contains(focused);
    m_pause->setVisible(underWay);
    m_pause->setText(state == State::Paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(state == State::Paused ? tr("Resume %1").arg(m_upload->fileName())
                                                      : tr("Pause %1").arg(m_upload->fileName()));
    m_cancel->setVisible(underWay);
    m_retry->setVisible((state == State::Failed && !m_upload->isRefused()) || state == State::Cancelled);
    m_remove->setVisible(!underWay);
    m_remove->setEnabled(!m_saving);
    m_save->setVisible(!m_upload->isRefused());
    m_save->setEnabled(!m_saving);
    m_form->setVisible(!m_upload->isRefused());
    m_form->setEnabled(!m_saving);
    if (wasOnButton && !focused->isVisible())
        (m_retry->isVisible() ? m_retry : m_remove)->setFocus();
}

void UploadCard::setPresent(const Rows &present)
{
    m_present = present;
    showReplaceable();
}

void UploadCard::showReplaceable()
{
    QList<QPair<QString, QString>> entries{{tr("Nothing: it is another one"), QString()}};
    const QString type = m_fields->type();
    for (const Row &row : std::as_const(m_present)) {
        if (row.text(QStringLiteral("document_type")) == type && !type.isEmpty())
            entries.append({presentWords(row), row.id().toString()});
    }
    // A list that somebody has open stays open while it says the same.
    if (entries == m_replaceable)
        return;
    m_replaceable = entries;
    const QString chosen = m_replaces->currentData().toString();
    {
        const QSignalBlocker quiet(m_replaces);
        m_replaces->clear();
        for (const auto &[text, id] : std::as_const(entries))
            m_replaces->addItem(text, id);
        m_replaces->setCurrentIndex(std::max(0, m_replaces->findData(chosen)));
    }
    m_replacesRow->setVisible(m_replaces->count() > 1);
    Q_EMIT changed();
}

bool UploadCard::isComplete() const
{
    CertificationFields fields;
    return !m_upload->isRefused() && m_fields->read(fields).isEmpty();
}

bool UploadCard::isUnfinished() const
{
    return !m_upload->isRefused() && (m_upload->state() != State::Cancelled || m_fields->isTouched());
}

void UploadCard::focusFirst()
{
    (m_upload->isRefused() ? static_cast<QWidget *>(m_remove) : m_fields->field({}))->setFocus();
}

void UploadCard::showErrors(const QList<Error> &errors)
{
    QStringList others;
    QWidget *first = nullptr;
    for (const Error &error : errors) {
        FieldRow *row = m_fields->row(error.field);
        if (row)
            row->setError(RuleWords::text(error));
        else
            others.append(RuleWords::text(error));
        if (row && !first)
            first = row->field();
    }
    m_problem->setText(others.join(u'\n'));
    m_problem->setVisible(!others.isEmpty());
    if (first)
        first->setFocus();
}

void UploadCard::save()
{
    if (m_saving || m_upload->isRefused())
        return;
    for (const QString &name : CertificationFieldSet::names())
        m_fields->row(name)->clearError();
    m_problem->hide();
    CertificationFields fields;
    const QList<Error> errors = m_fields->read(fields);
    m_saveWanted = errors.isEmpty();
    if (!errors.isEmpty()) {
        showErrors(errors);
    } else if (m_upload->state() == State::Stored) {
        m_saveWanted = false;
        insert();
        return;
    } else if (m_upload->state() == State::Failed || m_upload->state() == State::Cancelled) {
        // It is wanted after all.
        m_upload->start();
    }
    showState();
}

void UploadCard::insert()
{
    m_saving = true;
    showState();
    CertificationFields fields;
    m_fields->read(fields);
    const Uuid replaced = Uuid::fromString(m_replaces->currentData().toString());
    deliver(m_context.contractors.addCertification(m_start.contractor, fields, *m_upload->stored(), replaced), this,
            [this](const Expected<Uuid> &added) {
                m_saving = false;
                showState();
                if (added)
                    Q_EMIT saved(*added);
                else
                    showErrors({added.error()});
                Q_EMIT changed();
            });
}

} // namespace tenderyard
