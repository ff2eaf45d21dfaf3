// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/DocumentPane.h"

#include "models/documents/DocumentStore.h"
#include "models/domain/Deliver.h"
#include "models/lists/TextFormat.h"
#include "models/workflow/RuleWords.h"
#include "views/certifications/DocumentOpener.h"
#include "views/certifications/DocumentReading.h"
#include "views/common/Banner.h"
#include "views/common/Fonts.h"
#include "views/common/MarkLine.h"
#include "views/documents/DocumentBar.h"
#include "views/documents/DocumentView.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

DocumentPane::DocumentPane(OfficeContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_alarm(new Banner), m_view(new DocumentView),
      m_reading(new DocumentReading(*m_view, this)), m_state(new MarkLine),
      m_before(DocumentBar::makeTool(QStringLiteral("history"), tr("Show the previous version (B)"))),
      m_open(DocumentBar::makeTool(QStringLiteral("eye"), tr("Open in the system’s viewer"))),
      m_opener(new DocumentOpener(context.documents, this))
{
    m_before->setCheckable(true);
    m_state->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_view->bar().addAtEnd(m_before);
    m_view->bar().addAtEnd(m_open);
    m_view->bar().addAtEnd(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_alarm);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    setMinimumWidth(scaled(320));
    connect(m_before, &QPushButton::toggled, this, &DocumentPane::showPrevious);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_row)
            m_opener->open(m_showsPrevious ? *m_previous : *m_row);
    });
    connect(m_opener, &DocumentOpener::failed, this, &DocumentPane::showProblem);
    connect(m_view, &DocumentView::retry, this, [this] {
        if (m_row)
            load(m_showsPrevious ? *m_previous : *m_row);
    });
    connect(m_reading, &DocumentReading::read, this,
            [this](const QString &folded, const QList<PdfFields::Proposal> &proposals) {
                if (m_row && !m_showsPrevious)
                    Q_EMIT read({folded, proposals});
            });
    clear();
}

void DocumentPane::clear()
{
    ++m_token;
    m_row.reset();
    m_isUnchanged = false;
    setPrevious({});
    m_view->clear();
    m_open->hide();
    m_state->hide();
    m_alarm->dismiss();
}

void DocumentPane::setPrevious(const std::optional<Row> &previous)
{
    m_before->setVisible(previous.has_value());
    if (!previous)
        m_before->setChecked(false);
    m_previous = previous;
}

void DocumentPane::show(const Row &certification)
{
    const bool same = m_row && m_row->id() == certification.id() &&
                      m_row->text(QStringLiteral("sha256")) == certification.text(QStringLiteral("sha256"));
    if (same) {
        m_row = certification;
        return;
    }
    clear();
    m_row = certification;
    m_open->show();
    load(certification);
}

void DocumentPane::load(const Row &certification)
{
    m_view->showBusy();
    m_state->hide();
    m_alarm->dismiss();
    deliver(m_context.documents.get(certification.text(QStringLiteral("document_url")),
                                    certification.text(QStringLiteral("sha256"))),
            this, [this, token = ++m_token](const Expected<QByteArray> &content) {
                if (token != m_token)
                    return;
                if (content)
                    showContent(*content);
                else
                    showProblem(content.error());
            });
}

void DocumentPane::showContent(const QByteArray &content)
{
    m_view->showDocument(content);
    if (!m_showsPrevious) {
        m_isUnchanged = true;
        Q_EMIT checked(m_row->text(QStringLiteral("sha256")));
    }
    showState();
}

void DocumentPane::showState()
{
    const Row &shown = m_showsPrevious ? *m_previous : *m_row;
    m_state->set(stateLook());
    m_state->setAccessibleName(m_showsPrevious ? tr("Previous version") : tr("File unchanged since upload"));
    m_state->setToolTip(tr("%1, %2, uploaded %3\nSHA-256 %4")
                            .arg(shown.text(QStringLiteral("file_name")),
                                 QLocale().formattedDataSize(shown.integer(QStringLiteral("byte_size"))),
                                 TextFormat{}.time(shown.time(QStringLiteral("uploaded_at"))),
                                 grouped(shown.text(QStringLiteral("sha256")))));
    m_state->show();
}

StatusLook DocumentPane::stateLook() const
{
    if (m_showsPrevious)
        return {tr("Previous version"), Glyph::Half, Tone::Blue};
    // In a narrow pane the tools need the room.
    const QString words = width() >= scaled(460)   ? tr("File unchanged since upload")
                          : width() >= scaled(380) ? tr("Unchanged")
                                                   : QString();
    return {words, Glyph::Tick, Tone::Green};
}

void DocumentPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isUnchanged && m_row)
        showState();
}

QString DocumentPane::grouped(QString hash)
{
    // So that the long hash can be compared by eye.
    for (int at = 56; at > 0; at -= 8)
        hash.insert(at, u' ');
    return hash;
}

void DocumentPane::showProblem(const Error &error)
{
    const bool tampered = error.code == u"document.tampered";
    // A program that is missing to open it with leaves the document in sight.
    if (error.code == u"document.no_viewer") {
        m_alarm->show(Tone::Amber, RuleWords::text(error));
        return;
    }
    m_isUnchanged = m_isUnchanged && m_showsPrevious;
    m_state->set(
        {tampered ? tr("Changed in the store") : tr("Not read"), tampered ? Glyph::Cross : Glyph::Triangle, Tone::Red});
    m_state->show();
    if (tampered)
        m_alarm->show(Tone::Red, tr("The file in the store is not the one that was uploaded: it was changed there. It "
                                    "cannot be verified. Ask for it to be uploaded again, and tell whoever looks after "
                                    "the store."));
    m_view->showError(error, !tampered);
    if (!m_showsPrevious)
        Q_EMIT unreadable(error);
}

void DocumentPane::mark(const QList<PdfFields::Proposal> &proposals)
{
    if (!m_showsPrevious)
        m_reading->mark(proposals);
}

void DocumentPane::togglePrevious()
{
    if (m_previous)
        m_before->toggle();
}

void DocumentPane::showPrevious(bool shown)
{
    m_showsPrevious = shown && m_previous;
    if (m_row && (shown || m_isUnchanged))
        load(m_showsPrevious ? *m_previous : *m_row);
}

} // namespace tenderyard
