// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace tenderyard {

/// The words of the help inside the program, in the program's language.
class HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(HelpTexts)
public:
    struct Section
    {
        /// Stable: where links lead.
        QString anchor;
        QString title;
        QStringList paragraphs;
    };

    static QList<Section> all();

private:
    static Section roles();
    static Section workflow();
    static Section sealedBids();
    static Section certifications();
    static Section verification();
    static Section onBehalf();
    static Section import();
    static Section server();
    static Section documents();
    static Section backup();
    static Section keys();
};

} // namespace tenderyard
