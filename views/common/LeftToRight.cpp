// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/LeftToRight.h"

#include <QGuiApplication>

namespace tenderyard {

namespace {

QString withinIsolate(QChar isolate, const QString &text)
{
    constexpr QChar popIsolate(0x2069);
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return mirrored && !text.isEmpty() ? isolate + text + popIsolate : text;
}

} // namespace

QString leftToRight(const QString &text)
{
    constexpr QChar leftToRightIsolate(0x2066);
    return withinIsolate(leftToRightIsolate, text);
}

QString isolated(const QString &name)
{
    constexpr QChar firstStrongIsolate(0x2068);
    return withinIsolate(firstStrongIsolate, name);
}

} // namespace tenderyard
