// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Folding.h"

namespace tenderyard {

namespace {

/// Letters that decomposition and case folding leave alone, and that people type in another way.
void appendLetter(QString &text, QChar letter)
{
    switch (letter.unicode()) {
    case 0x00df:
        text += QLatin1String("ss");
        break;
    case 0x00e6:
        text += QLatin1String("ae");
        break;
    case 0x0153:
        text += QLatin1String("oe");
        break;
    case 0x00fe:
        text += QLatin1String("th");
        break;
    case 0x00f8:
        text += u'o';
        break;
    case 0x0142:
        text += u'l';
        break;
    case 0x0131:
        text += u'i';
        break;
    case 0x00f0:
    case 0x0111:
        text += u'd';
        break;
    case 0x0127:
        text += u'h';
        break;
    case 0x0640: // the Arabic tatweel, which only stretches a word
        break;
    default:
        text += letter;
    }
}

} // namespace

QString foldForSearch(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        switch (c.category()) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_SpacingCombining:
        case QChar::Mark_Enclosing:
        case QChar::Other_Format:
            break;
        default:
            appendLetter(folded, c);
        }
    }
    return folded.simplified();
}

} // namespace tenderyard
