// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "models/domain/Uuid.h"
#include "models/workflow/CertificationCatalog.h"
#include "models/workflow/Contractors.h"
#include "views/shell/OfficeContext.h"

#include <QObject>

namespace tenderyard {

/// What a certification can be, for choosing: the types that staff maintain, those first that a contractor's trades
/// need. Read off the GUI thread; changed() says when they are here.
class TypeChoices : public QObject
{
    Q_OBJECT
public:
    struct Choice
    {
        /// As it is stored.
        QString type;
        /// The contractor's trades need it.
        bool required = false;

        bool operator==(const Choice &) const = default;
    };

    explicit TypeChoices(OfficeContext &context, QObject *parent = nullptr);

    /// Reads them (again); without a contractor nothing is marked as needed.
    void load(const Uuid &contractor);
    bool isLoaded() const { return m_loaded; }
    /// What is offered: no retired ones, unless they are needed.
    const QList<Choice> &choices() const { return m_choices; }
    /// An insurance: its limit is asked for. Of retired types too.
    bool hasLimit(const QString &type) const;

Q_SIGNALS:
    void changed();
    void failed(const tenderyard::Error &error);

private:
    void take(const QList<CertificationType> &types, const QList<RequiredType> &needs);

    OfficeContext &m_context;
    QList<CertificationType> m_types;
    QList<Choice> m_choices;
    /// Answers for another contractor are dropped.
    quint64 m_token = 0;
    bool m_loaded = false;
};

} // namespace tenderyard
