// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/TranslationFile.h"

#include <QXmlStreamReader>

namespace tenderyard {

namespace {

/// Reads <translation>, which holds either text or <numerusform>s.
void readTranslation(QXmlStreamReader &xml, TranslationFile::Message *message)
{
    message->type = xml.attributes().value(QLatin1String("type")).toString();
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            message->forms.append(xml.readElementText());
        else
            text.append(xml.text());
    }
    if (!message->isPlural)
        message->forms = {text};
}

TranslationFile::Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslationFile::Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, &message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QString TranslationFile::Message::key() const
{
    return comment.isEmpty() ? QStringLiteral("%1: \"%2\"").arg(context, source)
                             : QStringLiteral("%1: \"%2\" (%3)").arg(context, source, comment);
}

TranslationFile::TranslationFile(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            m_messages.append(readMessage(xml, context));
    }
    if (xml.hasError())
        m_error = xml.errorString();
}

} // namespace tenderyard
