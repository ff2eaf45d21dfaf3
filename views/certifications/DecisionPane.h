// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "models/storage/Row.h"
#include "views/certifications/FieldComparison.h"
#include "views/common/StatusWords.h"
#include "views/shell/OfficeContext.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace tenderyard {

class CheckedFields;
class DecisionBar;
class FactList;
class MarkLine;
class TextLabel;

/// The trailing side of the cockpit: what was entered and whether it fits, what the program found, who is at it, and
/// what staff can decide.
class DecisionPane : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionPane(OfficeContext &context, QWidget *parent = nullptr);

    DecisionBar &bar() { return *m_bar; }
    void clear();
    /// A row of list_certification.
    void showCertification(const Row &certification);
    /// A row of list_contractor.
    void showProfile(const Row &profile);
    /// A row of list_verification_desk; nothing for what does not stand there.
    void setDesk(const std::optional<Row> &desk);
    /// A row of certification_finding.
    void setFinding(const std::optional<Row> &finding);
    /// The certification that this one renews: a row of list_certification.
    void setPrevious(const std::optional<Row> &previous);
    /// The stored file was found to have this hash; verifying becomes possible.
    void setChecked(const QString &sha256);
    /// It could not be read, or is not what was uploaded.
    void setUnreadable(const Error &error);
    /// What the document says; nothing says nothing.
    void setReading(const FieldComparison::Reading &reading);

Q_SIGNALS:
    /// Where the document says something else.
    void differing(const QList<tenderyard::PdfFields::Proposal> &proposals);
    /// What a colleague has shall be one's own.
    void takeOverWanted();

private:
    enum class File { Reading, Same, Tampered, Missing };

    QWidget *makeClaim();
    void compare();
    void noteDifferences();
    void showMarks();
    QString blocked(const QList<ComparedField> &differences) const;
    bool isOnDesk(const QString &column) const;

    OfficeContext &m_context;
    std::optional<Row> m_certification;
    std::optional<Row> m_profile;
    std::optional<Row> m_desk;
    std::optional<Row> m_finding;
    std::optional<Row> m_previous;
    std::optional<FieldComparison::Reading> m_reading;
    QString m_checked;
    File m_file = File::Reading;
    TextLabel *m_title;
    TextLabel *m_meta;
    MarkLine *m_claim;
    QPushButton *m_takeOver;
    QWidget *m_claimRow;
    CheckedFields *m_fields;
    FactList *m_facts;
    TextLabel *m_marksTitle;
    QVBoxLayout *m_marks;
    QList<QWidget *> m_madeMarks;
    DecisionBar *m_bar;
};

} // namespace tenderyard
