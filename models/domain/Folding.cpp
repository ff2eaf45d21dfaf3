// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Folding.h"

namespace tenderyard {

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
            // Letters that decomposition leaves alone, and that people type without their stroke.
            if (c == QChar(0x00f8))
                folded += u'o';
            else if (c == QChar(0x0142))
                folded += u'l';
            else if (c == QChar(0x0131))
                folded += u'i';
            else
                folded += c;
        }
    }
    return folded.simplified();
}

} // namespace tenderyard
