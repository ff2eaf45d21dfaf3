// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/documents/PortfolioEntry.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFont>
#include <QList>
#include <QString>

class QTextDocument;

namespace tenderyard {

/// The pages of a portfolio that the program itself writes: what is in it, and what stands in for a document that
/// could not be included. A4, in the reader's language and direction. Any thread.
class PortfolioCover
{
    Q_DECLARE_TR_FUNCTIONS(PortfolioCover)
public:
    /// `madeOn`: the day that stands on it.
    PortfolioCover(const QString &company, const QDate &madeOn, const QFont &font, Qt::LayoutDirection direction);

    /// The list of what is in it, with the pages that each begins on; as a PDF.
    QByteArray contents(const QList<PortfolioEntry> &entries) const;
    /// The page that stands in for the document of this entry; as a PDF.
    QByteArray standIn(const PortfolioEntry &entry) const;

private:
    /// `before`: how many pages come before the first document.
    QString listing(const QList<PortfolioEntry> &entries, int before) const;
    void lay(QTextDocument &document, const QString &html) const;
    /// Writes it, and tells how many pages it has in `pages`.
    QByteArray print(const QString &html, int &pages) const;

    QString m_company;
    QDate m_madeOn;
    QFont m_font;
    Qt::LayoutDirection m_direction;
};

} // namespace tenderyard
