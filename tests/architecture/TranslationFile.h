// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace tenderyard {

/// What a .ts file of Qt Linguist holds.
class TranslationFile
{
public:
    struct Message
    {
        QString context;
        QString source;
        QString comment;
        bool isPlural = false;
        QString type;      ///< "unfinished", "vanished", "obsolete", or empty for one that is done
        QStringList forms; ///< the translation, or its plural forms

        /// Tells messages apart, and is readable.
        QString key() const;
    };

    explicit TranslationFile(const QByteArray &bytes);

    /// Why the file could not be read; empty when it could.
    QString error() const { return m_error; }
    const QList<Message> &messages() const { return m_messages; }

private:
    QString m_error;
    QList<Message> m_messages;
};

} // namespace tenderyard
