// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SaslPrep.h"

#include <QList>

#include <algorithm>
#include <array>

namespace tenderyard {

namespace {

struct CodeRange
{
    char32_t first;
    char32_t last;
};

template<size_t n> bool isWithin(const std::array<CodeRange, n> &ranges, char32_t code)
{
    return std::ranges::any_of(ranges, [code](CodeRange r) { return code >= r.first && code <= r.last; });
}

/// RFC 3454, table C.1.2.
constexpr std::array otherSpaces{CodeRange{0x00A0, 0x00A0}, CodeRange{0x1680, 0x1680}, CodeRange{0x2000, 0x200B},
                                 CodeRange{0x202F, 0x202F}, CodeRange{0x205F, 0x205F}, CodeRange{0x3000, 0x3000}};
/// Table B.1: commonly mapped to nothing.
constexpr std::array invisible{CodeRange{0x00AD, 0x00AD}, CodeRange{0x034F, 0x034F}, CodeRange{0x1806, 0x1806},
                               CodeRange{0x180B, 0x180D}, CodeRange{0x200B, 0x200D}, CodeRange{0x2060, 0x2060},
                               CodeRange{0xFE00, 0xFE0F}, CodeRange{0xFEFF, 0xFEFF}};
/// Tables C.2.2 and C.6 to C.9; controls, private use, non-characters and surrogates are known to Qt.
constexpr std::array forbidden{CodeRange{0x0340, 0x0341},   CodeRange{0x06DD, 0x06DD},  CodeRange{0x070F, 0x070F},
                               CodeRange{0x180E, 0x180E},   CodeRange{0x200C, 0x200F},  CodeRange{0x2028, 0x202E},
                               CodeRange{0x2060, 0x2063},   CodeRange{0x206A, 0x206F},  CodeRange{0x2FF0, 0x2FFB},
                               CodeRange{0xFEFF, 0xFEFF},   CodeRange{0xFFF9, 0xFFFD},  CodeRange{0x1D173, 0x1D17A},
                               CodeRange{0xE0001, 0xE0001}, CodeRange{0xE0020, 0xE007F}};

bool isForbidden(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Other_Control || category == QChar::Other_PrivateUse ||
           category == QChar::Other_Surrogate || QChar::isNonCharacter(code) || isWithin(otherSpaces, code) ||
           isWithin(forbidden, code) || QChar::unicodeVersion(code) == QChar::Unicode_Unassigned ||
           QChar::unicodeVersion(code) > QChar::Unicode_3_2;
}

bool isRightToLeft(char32_t code)
{
    return QChar::direction(code) == QChar::DirR || QChar::direction(code) == QChar::DirAL;
}

/// Letters written from right to left stand at both ends, and none of the other kind between them.
bool hasOneDirection(const QList<uint> &codes)
{
    if (std::ranges::none_of(codes, isRightToLeft))
        return true;
    const bool mixed = std::ranges::any_of(codes, [](char32_t code) { return QChar::direction(code) == QChar::DirL; });
    return !mixed && isRightToLeft(codes.first()) && isRightToLeft(codes.last());
}

QString mapped(const QString &password)
{
    QString text;
    for (const char32_t code : password.toUcs4()) {
        if (isWithin(otherSpaces, code))
            text.append(u' ');
        else if (!isWithin(invisible, code))
            text.append(QChar::fromUcs4(code));
    }
    return text;
}

} // namespace

QString saslPrepared(const QString &password)
{
    const bool plain = std::ranges::all_of(password, [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return password;
    const QString text = mapped(password);
    // Looked at before they are composed, as libpq does; the standard would have it after.
    const QList<uint> codes = text.toUcs4();
    const bool fits = !codes.isEmpty() && std::ranges::none_of(codes, isForbidden) && hasOneDirection(codes);
    return fits ? text.normalized(QString::NormalizationForm_KC) : password;
}

} // namespace tenderyard
