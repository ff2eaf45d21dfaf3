// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/DocumentPane.h"

#include "models/documents/DocumentStore.h"
#include "models/domain/Deliver.h"
#include "models/lists/TextFormat.h"
#include "models/workflow/RuleWords.h"
#include "views/certifications/DocumentOpener.h"
#include "views/certifications/FactList.h"
#include "views/certifications/ImageView.h"
#include "views/common/BusyBar.h"
#include "views/common/MarkLine.h"
#include "views/common/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QtConcurrentRun>

namespace tenderyard {

namespace {

QPushButton *zoomButton(const QString &text, const QString &name)
{
    QPushButton *button = makeButton(text, QStringLiteral("flat"));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

DocumentPane::DocumentPane(OfficeContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_busy(new BusyBar), m_state(new MarkLine), m_zoomTools(new QWidget),
      m_zoom(new TextLabel({}, TextRole::Caption, TextLabel::Ink::Secondary)), m_stack(new QStackedWidget),
      m_image(new ImageView), m_facts(new FactList),
      m_open(makeButton(tr("Open in the system’s &viewer"), {}, QStringLiteral("eye"))),
      m_opener(new DocumentOpener(context.documents, this))
{
    m_stack->addWidget(makeFile());
    m_stack->addWidget(m_image);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(makeLine());
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    setMinimumWidth(scaled(320));
    connect(m_image, &ImageView::zoomChanged, this,
            [this](int percent) { m_zoom->setText(tr("%1 %").arg(QLocale().toString(percent))); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_row)
            m_opener->open(*m_row);
    });
    connect(m_opener, &DocumentOpener::failed, this, &DocumentPane::showProblem);
    clear();
}

QWidget *DocumentPane::makeBar()
{
    QPushButton *out = zoomButton(tr("−"), tr("Smaller"));
    QPushButton *in = zoomButton(tr("+"), tr("Larger"));
    QPushButton *fit = zoomButton(tr("Fit"), tr("Fit to the width"));
    out->setShortcut(QKeySequence::ZoomOut);
    in->setShortcut(QKeySequence::ZoomIn);
    connect(out, &QPushButton::clicked, this, [this] { m_image->zoomBy(0.8); });
    connect(in, &QPushButton::clicked, this, [this] { m_image->zoomBy(1.25); });
    connect(fit, &QPushButton::clicked, m_image, &ImageView::fitWidth);
    auto *tools = new QHBoxLayout(m_zoomTools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(4);
    tools->addWidget(out);
    tools->addWidget(m_zoom);
    tools->addWidget(in);
    tools->addWidget(fit);
    auto *bar = new QWidget;
    bar->setFixedHeight(scaled(44));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(m_zoomTools);
    row->addStretch();
    row->addWidget(m_state);
    return bar;
}

QWidget *DocumentPane::makeFile()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Window);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_facts);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addStretch();
    return page;
}

void DocumentPane::clear()
{
    ++m_token;
    m_row.reset();
    m_facts->clear();
    m_open->hide();
    m_zoomTools->hide();
    m_state->hide();
    m_busy->setBusy(false);
    m_stack->setCurrentIndex(0);
}

void DocumentPane::show(const Row &certification)
{
    if (m_row && m_row->id() == certification.id() &&
        m_row->text(QStringLiteral("sha256")) == certification.text(QStringLiteral("sha256"))) {
        m_row = certification;
        return;
    }
    clear();
    m_row = certification;
    showFacts(certification);
    m_busy->setBusy(true);
    deliver(m_context.documents.get(certification.text(QStringLiteral("document_url")),
                                    certification.text(QStringLiteral("sha256"))),
            this, [this, token = m_token](const Expected<QByteArray> &content) {
                if (token != m_token)
                    return;
                m_busy->setBusy(false);
                if (content)
                    showContent(*content);
                else
                    showProblem(content.error());
            });
}

void DocumentPane::showFacts(const Row &certification)
{
    m_facts->add(tr("File"), certification.text(QStringLiteral("file_name")));
    const QString type = certification.text(QStringLiteral("media_type"));
    m_facts->add(tr("Kind"), type == u"application/pdf" ? tr("PDF document") : tr("Picture"));
    m_facts->add(tr("Size"), QLocale().formattedDataSize(certification.integer(QStringLiteral("byte_size"))));
    m_facts->add(tr("Uploaded"), TextFormat{}.time(certification.time(QStringLiteral("uploaded_at"))));
    // Grouped, so that the long hash can break into lines.
    QString hash = certification.text(QStringLiteral("sha256"));
    for (int at = 56; at > 0; at -= 8)
        hash.insert(at, u' ');
    m_facts->add(tr("SHA-256"), hash);
    m_open->show();
}

void DocumentPane::showContent(const QByteArray &content)
{
    m_state->set({tr("File unchanged since upload"), Glyph::Tick, Tone::Green});
    m_state->show();
    Q_EMIT checked(m_row->text(QStringLiteral("sha256")));
    if (!m_row->text(QStringLiteral("media_type")).startsWith(QStringLiteral("image/")))
        return;
    m_busy->setBusy(true);
    deliver(QtConcurrent::run([content] { return ImageView::decode(content); }), this,
            [this, token = m_token](const Expected<QImage> &image) {
                if (token == m_token)
                    showImage(image);
            });
}

void DocumentPane::showImage(const Expected<QImage> &image)
{
    m_busy->setBusy(false);
    if (!image)
        return;
    m_stack->setCurrentWidget(m_image);
    m_image->setImage(*image);
    m_zoomTools->show();
}

void DocumentPane::showProblem(const Error &error)
{
    m_state->set({RuleWords::text(error), Glyph::Triangle, Tone::Red});
    m_state->show();
    Q_EMIT refused(error);
}

} // namespace tenderyard
