// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "views/shell/OfficeContext.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tenderyard {

class Banner;
class TextLabel;
class TypeChoices;
class UploadCard;

/// The files that somebody dropped or chose, each with a card, until they are saved as certifications. A few are under
/// way at a time; the others wait for their turn.
class UploadPane : public QWidget
{
    Q_OBJECT
public:
    /// How many files are read, looked at and sent at a time.
    static constexpr int mostAtOnce = 3;
    /// How many cards there are at most.
    static constexpr int mostCards = 50;

    /// `types` outlives the pane.
    UploadPane(OfficeContext &context, TypeChoices &types, QWidget *parent = nullptr);

    /// Whose certifications they become, and the company that is suggested as their holder.
    void setContractor(const Uuid &contractor, const QString &companyName);
    /// Makes a card for each file that has none yet. `documentType` may be empty.
    void add(const QStringList &paths, const QString &documentType = {});
    /// Rows of list_certification that a new one may renew.
    void setPresent(const Rows &present);
    int count() const { return int(m_cards.size()); }
    /// How many would be lost with the pane.
    int unfinished() const;
    /// The card that has the focus, or else all that are complete (Ctrl+Enter).
    void save();

Q_SIGNALS:
    void countChanged(int count);
    /// More files are wanted.
    void addWanted();
    void saved(const tenderyard::Uuid &certification);
    /// The last card was saved or removed.
    void emptied(const tenderyard::Uuid &lastSaved);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    UploadCard *cardOf(const QString &path) const;
    UploadCard *makeCard(const QString &path, const QString &documentType);
    void startNext();
    void showSummary();
    void saveAll();
    void remove(UploadCard *card);
    void letGo(UploadCard *card);

    OfficeContext &m_context;
    TypeChoices &m_types;
    Uuid m_contractor;
    QString m_companyName;
    Rows m_present;
    Uuid m_lastSaved;
    QList<UploadCard *> m_cards;
    Banner *m_note;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    TextLabel *m_summary;
    QPushButton *m_saveAll;
    QWidget *m_bar;
};

} // namespace tenderyard
