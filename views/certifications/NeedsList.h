// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Contractors.h"

#include <QWidget>

class QVBoxLayout;

namespace tenderyard {

/// The types of certifications that an office asks of a contractor, and how each of them stands.
class NeedsList : public QWidget
{
    Q_OBJECT
public:
    /// Whether rows that lack something offer to add it.
    enum class Adding { No, Offered };
    explicit NeedsList(Adding adding, QWidget *parent = nullptr);

    void setNeeds(const QList<RequiredType> &needs);
    /// The required types that have no valid certification, in words; of those to be verified or expiring, none.
    static QStringList missingOf(const QList<RequiredType> &needs);

Q_SIGNALS:
    void addWanted(const QString &documentType);

private:
    QWidget *makeRow(const RequiredType &need);
    const Adding m_adding;
    QVBoxLayout *m_column;
    QList<QWidget *> m_made;
};

} // namespace tenderyard
