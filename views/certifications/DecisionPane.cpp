// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/DecisionPane.h"

#include "models/domain/Statuses.h"
#include "models/lists/TextFormat.h"
#include "models/storage/Database.h"
#include "models/workflow/Categories.h"
#include "views/certifications/CheckedFields.h"
#include "views/certifications/DecisionBar.h"
#include "views/certifications/FactList.h"
#include "views/certifications/SubjectWords.h"
#include "views/common/MarkLine.h"
#include "views/common/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace tenderyard {

DecisionPane::DecisionPane(OfficeContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new TextLabel({}, TextRole::Pane)),
      m_meta(new TextLabel({}, TextRole::Caption, TextLabel::Ink::Secondary)), m_claim(new MarkLine),
      m_takeOver(makeButton(tr("Take over"), QStringLiteral("link"))), m_claimRow(makeClaim()),
      m_fields(new CheckedFields), m_facts(new FactList),
      m_marksTitle(new TextLabel(tr("Checked by the program"), TextRole::Caption, TextLabel::Ink::Secondary)),
      m_marks(new QVBoxLayout), m_bar(new DecisionBar(context))
{
    m_title->setWordWrap(true);
    m_meta->setWordWrap(true);
    m_facts->setContentsMargins(scaled(10), 0, scaled(10), 0);
    // What comes a second later must not push everything down.
    QSizePolicy kept = m_claimRow->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_claimRow->setSizePolicy(kept);
    m_marks->setSpacing(scaled(6));
    m_marks->setContentsMargins(scaled(10), 0, scaled(10), 0);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(10), scaled(12), scaled(10), scaled(12));
    column->setSpacing(scaled(4));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(scaled(10), 0, scaled(10), 0);
    head->setSpacing(scaled(4));
    head->addWidget(m_title);
    head->addWidget(m_meta);
    head->addWidget(m_claimRow);
    column->addLayout(head);
    column->addSpacing(scaled(6));
    column->addWidget(m_fields);
    column->addWidget(m_facts);
    column->addSpacing(scaled(12));
    m_marksTitle->setContentsMargins(scaled(10), 0, scaled(10), 0);
    column->addWidget(m_marksTitle);
    column->addLayout(m_marks);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(makeLine());
    whole->addWidget(m_bar);
    setMinimumWidth(scaled(320));
    connect(m_fields, &CheckedFields::differencesChanged, this, &DecisionPane::noteDifferences);
    clear();
}

QWidget *DecisionPane::makeClaim()
{
    auto *claim = new QWidget;
    m_takeOver->setToolTip(tr("Take over (O)"));
    m_claim->setWordWrap(true);
    auto *row = new QHBoxLayout(claim);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_claim, 1);
    row->addWidget(m_takeOver);
    connect(m_takeOver, &QPushButton::clicked, this, &DecisionPane::takeOverWanted);
    return claim;
}

void DecisionPane::clear()
{
    m_certification.reset();
    m_profile.reset();
    m_desk.reset();
    m_finding.reset();
    m_previous.reset();
    m_reading.reset();
    m_checked.clear();
    m_file = File::Reading;
    m_title->clear();
    m_meta->clear();
    m_claimRow->hide();
    m_bar->clear();
    m_fields->clear();
    m_facts->clear();
    showMarks();
}

void DecisionPane::showCertification(const Row &certification)
{
    m_certification = certification;
    m_title->setText(certification.text(QStringLiteral("company_name")));
    m_meta->setText(tr("%1 · uploaded %2")
                        .arg(Categories::documentTypeName(certification.text(QStringLiteral("document_type"))),
                             SubjectWords::time(certification.time(QStringLiteral("uploaded_at")))));
    m_bar->setSubject(words::entity::certification, certification);
    compare();
}

void DecisionPane::showProfile(const Row &profile)
{
    m_profile = profile;
    m_title->setText(profile.text(QStringLiteral("company_name")));
    m_meta->setText(
        tr("Profile · waits since %1").arg(SubjectWords::time(profile.time(QStringLiteral("waiting_since")))));
    m_facts->clear();
    SubjectWords::addProfile(m_facts, profile);
    m_bar->setSubject(words::entity::profile, profile);
    showMarks();
}

bool DecisionPane::isOnDesk(const QString &column) const
{
    return m_desk && m_desk->flag(column);
}

void DecisionPane::setDesk(const std::optional<Row> &desk)
{
    const bool wasOthers = isOnDesk(QStringLiteral("taken_by_other"));
    m_desk = desk;
    const bool isOthers = isOnDesk(QStringLiteral("taken_by_other"));
    if (isOthers)
        m_claim->set(
            {tr("%1 is checking this").arg(desk->text(QStringLiteral("taken_by"))), Glyph::Pause, Tone::Violet});
    else if (isOnDesk(QStringLiteral("taken_by_me")))
        m_claim->set({tr("Taken by you"), Glyph::Disc, Tone::Teal});
    m_takeOver->setVisible(isOthers);
    m_claimRow->setVisible(isOthers || isOnDesk(QStringLiteral("taken_by_me")));
    if (wasOthers != isOthers)
        m_bar->refresh();
}

void DecisionPane::setFinding(const std::optional<Row> &finding)
{
    m_finding = finding;
    compare();
}

void DecisionPane::setPrevious(const std::optional<Row> &previous)
{
    m_previous = previous;
    compare();
}

void DecisionPane::setChecked(const QString &sha256)
{
    if (!m_certification || m_certification->text(QStringLiteral("sha256")) != sha256)
        return;
    m_checked = sha256;
    m_file = File::Same;
    m_bar->setChecked(sha256);
    noteDifferences();
}

void DecisionPane::setUnreadable(const Error &error)
{
    m_file = error.code == u"document.tampered" ? File::Tampered : File::Missing;
    m_checked.clear();
    m_bar->setChecked({});
    noteDifferences();
}

void DecisionPane::setReading(const FieldComparison::Reading &reading)
{
    m_reading = reading;
    compare();
}

void DecisionPane::compare()
{
    if (m_certification)
        m_fields->setFields(FieldComparison::compare(*m_certification, m_reading, m_finding, m_previous));
}

void DecisionPane::noteDifferences()
{
    if (!m_certification)
        return;
    const QList<ComparedField> differences = m_fields->differences();
    QStringList corrections;
    QList<PdfFields::Proposal> places;
    for (const ComparedField &field : differences) {
        corrections.append(tr("Please correct “%1” to %2.").arg(field.label, field.printed));
        places.append(*field.proposal);
    }
    m_bar->setCorrection(corrections.join(u'\n'));
    m_bar->setBlocked(blocked(differences));
    showMarks();
    Q_EMIT differing(places);
}

QString DecisionPane::blocked(const QList<ComparedField> &differences) const
{
    switch (m_file) {
    case File::Tampered:
        return tr("The file was changed in the store after it was uploaded.");
    case File::Missing:
        return tr("The file cannot be read from the store.");
    case File::Reading:
        return tr("The file is still being read.");
    case File::Same:
        break;
    }
    if (!m_reading)
        return tr("The document is still being read.");
    QStringList labels;
    for (const ComparedField &field : differences)
        labels.append(tr("“%1”").arg(field.label));
    return labels.isEmpty() ? QString()
                            : tr("%1 differs from the document.", nullptr, int(labels.size()))
                                  .arg(QLocale().createSeparatedList(labels));
}

void DecisionPane::showMarks()
{
    for (QWidget *mark : std::as_const(m_madeMarks)) {
        mark->hide();
        mark->deleteLater();
    }
    m_madeMarks.clear();
    m_marksTitle->setVisible(m_certification.has_value());
    if (!m_certification)
        return;
    QList<StatusLook> marks;
    if (m_file == File::Same)
        marks.append({tr("File matches its SHA-256"), Glyph::Tick, Tone::Green});
    else if (m_file == File::Tampered)
        marks.append({tr("File does not match its SHA-256: it was changed in the store"), Glyph::Cross, Tone::Red});
    else if (m_file == File::Missing)
        marks.append({tr("File not compared with its SHA-256"), Glyph::Triangle, Tone::Amber});
    marks += SubjectWords::marksOf(*m_certification, m_context.database.clock().now().date(), m_context.person.user);
    if (m_finding && !m_finding->isNull(QStringLiteral("file_elsewhere")))
        marks.append({tr("%1 uploaded the same file").arg(m_finding->text(QStringLiteral("file_elsewhere"))),
                      Glyph::Cross, Tone::Red});
    if (m_previous)
        marks.append({tr("Replaces %1, valid until %2")
                          .arg(m_previous->text(QStringLiteral("number")),
                               TextFormat{}.date(m_previous->date(QStringLiteral("expires_on")))),
                      Glyph::Dash, Tone::Neutral});
    for (const StatusLook &look : std::as_const(marks)) {
        auto *mark = new MarkLine(look);
        mark->setWordWrap(true);
        m_marks->addWidget(mark);
        m_madeMarks.append(mark);
    }
}

} // namespace tenderyard
