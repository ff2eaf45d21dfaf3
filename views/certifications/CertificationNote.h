// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "models/workflow/CertificationCatalog.h"
#include "views/shell/OfficeContext.h"

#include <QWidget>

namespace tenderyard {

class Banner;

/// What is to be known of one certification beside its fields: why staff sent it back, with the way to mend it, and
/// what it renews or what renews it. Hidden when there is nothing.
class CertificationNote : public QWidget
{
    Q_OBJECT
public:
    explicit CertificationNote(OfficeContext &context, QWidget *parent = nullptr);

    /// Reads the office's own words for reasons (again).
    void load();
    /// Rows of list_certification of the same contractor, to name what is renewed.
    void setAll(const Rows &all);
    /// One of them; null hides it.
    void show(const Row *certification);
    /// A stored reason in the office's words, or else in the program's.
    QString reasonWord(const QString &code) const;
    /// The column that the reason is about: the one that its text names, or else the one of its code.
    static QString fieldOf(const QString &code, const QString &text);

Q_SIGNALS:
    /// The one that is shown shall be mended, at this column (document_url: its file).
    void mendWanted(const QString &field);

private:
    QString rejectionWords(const Row &row) const;
    QString renewalWords(const Row &row) const;

    OfficeContext &m_context;
    Banner *m_rejected;
    Banner *m_renewal;
    QList<RejectionCode> m_codes;
    Rows m_all;
    QString m_shown;
};

} // namespace tenderyard
