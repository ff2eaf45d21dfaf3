// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

#include <QList>
#include <QString>

namespace tenderyard {

/// The classes, structs and enums that a header defines at namespace level; a heuristic on stripped text, which
/// follows braces and does not parse C++.
class ClassOutline
{
public:
    struct Type
    {
        QString keyword; ///< class, struct or enum
        QString name;
        QString bases; ///< what follows the colon
        qsizetype line = 0;
    };

    explicit ClassOutline(const SourceFile &file);

    const QList<Type> &types() const { return m_types; }

private:
    QList<Type> m_types;
};

} // namespace tenderyard
