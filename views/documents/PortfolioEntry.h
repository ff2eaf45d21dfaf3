// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace tenderyard {

/// One certification in a portfolio.
struct PortfolioEntry
{
    /// As it is shown.
    QString type;
    QString number;
    QString issuer;
    QString holder;
    QDate issuedOn;
    QDate expiresOn;
    /// In words.
    QString status;
    /// Where its document is kept.
    QString documentUrl;
    QString sha256;
    /// Its pages, once they were read; or why they cannot be among the others.
    QByteArray pdf;
    int pages = 0;
    QString problem;

    bool isIncluded() const { return problem.isEmpty(); }
    /// How it is called in the bookmarks.
    QString title() const { return number.isEmpty() ? type : type + QStringLiteral(" – ") + number; }
};

} // namespace tenderyard
