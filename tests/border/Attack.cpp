// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/border/Attack.h"

#include "tests/border/SqlAnswer.h"

#include <QDir>
#include <QFile>

namespace tenderyard {

QList<Attack> Attack::ofFolder(const QString &path)
{
    QList<Attack> attacks;
    const QDir folder(path);
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString line = lines.at(i).trimmed();
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const QString separator = QStringLiteral(" | ");
            const Attack attack{QStringLiteral("%1:%2").arg(name).arg(i + 1), line.section(separator, 0, 0).trimmed(),
                                line.section(separator, 1, 1).trimmed(), line.section(separator, 2).trimmed()};
            if (attack.statement.isEmpty())
                qFatal("%s is no attack: %s", qPrintable(attack.place), qPrintable(line));
            attacks.append(attack);
        }
    }
    return attacks;
}

bool Attack::isMetBy(const SqlAnswer &answer) const
{
    if (expectation == u"0 rows")
        return answer.isDone() && answer.count == 0;
    if (expectation.startsWith(u'='))
        return answer.isDone() && !answer.rows.isEmpty() && answer.value() == expectation.mid(1).trimmed();
    const QString code = expectation.section(u' ', 1);
    return answer.sqlState == expectation.section(u' ', 0, 0) && (code.isEmpty() || answer.message == code);
}

} // namespace tenderyard
