// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Invitation.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <array>

namespace tenderyard {

namespace {

const QString invitationTitle = QStringLiteral("Tenderyard invitation");
const QString certificateBegin = QStringLiteral("-----BEGIN CERTIFICATE-----");
const QString certificateEnd = QStringLiteral("-----END CERTIFICATE-----");
/// Far more than an invitation has; what is pasted by mistake is not searched for long.
constexpr qsizetype longestText = 64 * 1024;

struct Mark
{
    QLatin1String word;
    QString Invitation::*value;
};

constexpr std::array marks{Mark{QLatin1String("Office"), &Invitation::office},
                           Mark{QLatin1String("Server"), &Invitation::hosts},
                           Mark{QLatin1String("Database"), &Invitation::database},
                           Mark{QLatin1String("Sign-in"), &Invitation::signIn},
                           Mark{QLatin1String("One-time password"), &Invitation::password},
                           Mark{QLatin1String("CA SHA-256"), &Invitation::fingerprint}};

/// A line without the marks of a quotation and of the direction of writing.
QString cleaned(QString line)
{
    static const QRegularExpression direction(
        QStringLiteral("[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    static const QRegularExpression quotation(QStringLiteral("^[>|\\s]+"));
    return line.remove(direction).remove(quotation).replace(QChar::Nbsp, u' ').trimmed();
}

QString hexadecimal(QString text)
{
    static const QRegularExpression between(QStringLiteral("[\\s:]"));
    return text.remove(between).toLower();
}

/// The certificates among the lines, without what stands between them; empty when there are none.
QString certificatesIn(const QStringList &lines)
{
    QString certificates;
    qsizetype begin = lines.indexOf(certificateBegin);
    while (begin >= 0) {
        const qsizetype end = lines.indexOf(certificateEnd, begin);
        if (end < 0)
            break;
        certificates += lines.mid(begin, end - begin + 1).join(u'\n') + u'\n';
        begin = lines.indexOf(certificateBegin, end);
    }
    return certificates;
}

} // namespace

Expected<Invitation> Invitation::fromText(const QString &text)
{
    QStringList lines = text.left(longestText).split(u'\n');
    for (QString &line : lines)
        line = cleaned(line);
    Invitation found;
    bool any = false;
    for (const QString &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(u':');
        const QString word = line.left(colon).trimmed();
        for (const Mark &mark : marks) {
            QString &value = found.*mark.value;
            // The first of each counts: an answer above a quoted invitation may repeat them.
            if (colon > 0 && value.isEmpty() && word.compare(mark.word, Qt::CaseInsensitive) == 0) {
                value = line.sliced(colon + 1).trimmed();
                any = true;
            }
        }
    }
    if (!any)
        return failure(QStringLiteral("invitation.none"));
    if (found.hosts.isEmpty() || found.database.isEmpty() || found.signIn.isEmpty())
        return failure(QStringLiteral("invitation.incomplete"));
    found.fingerprint = hexadecimal(found.fingerprint);
    found.certificate = certificatesIn(lines);
    if (!found.certificate.isEmpty()) {
        const QString actual = fingerprintsOf(found.certificate.toLatin1()).value(0);
        if (actual.isEmpty() || (!found.fingerprint.isEmpty() && found.fingerprint != actual))
            return failure(QStringLiteral("invitation.certificate"));
        found.fingerprint = actual;
    }
    return found;
}

QString Invitation::toText() const
{
    QStringList lines{invitationTitle};
    for (const Mark &mark : marks) {
        const QString &value = this->*mark.value;
        if (!value.isEmpty())
            lines.append(mark.word + QStringLiteral(": ") + value);
    }
    return lines.join(u'\n') + u'\n' + certificate;
}

QString Invitation::certificatesOf(const QByteArray &pem)
{
    QStringList lines = QString::fromLatin1(pem).split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    return certificatesIn(lines);
}

QStringList Invitation::fingerprintsOf(const QByteArray &pem)
{
    const QByteArray begin = certificateBegin.toLatin1();
    QStringList fingerprints;
    for (qsizetype from = pem.indexOf(begin); from >= 0; from = pem.indexOf(begin, from)) {
        from += begin.size();
        const qsizetype end = pem.indexOf(certificateEnd.toLatin1(), from);
        if (end < 0)
            break;
        const QByteArray der = QByteArray::fromBase64(pem.sliced(from, end - from).simplified().replace(' ', ""));
        if (!der.isEmpty())
            fingerprints.append(QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex()));
    }
    return fingerprints;
}

} // namespace tenderyard
