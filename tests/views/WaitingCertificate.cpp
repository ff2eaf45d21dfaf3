// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/WaitingCertificate.h"

#include "app/demo/CertificatePdf.h"
#include "models/documents/FolderStore.h"
#include "models/documents/ServerStore.h"
#include "tests/support/TestOffice.h"
#include "tests/views/SampleOffice.h"

#include <QLocale>

namespace tenderyard {

WaitingCertificate WaitingCertificate::ofNumber(const QString &number, const QString &holder)
{
    WaitingCertificate certificate;
    CertificationFields &fields = certificate.entered;
    fields.documentType = QStringLiteral("ISO 14001");
    fields.issuer = QStringLiteral("Certa Quality Assurance");
    fields.number = number;
    fields.holder = holder;
    fields.issuedOn = QDate::currentDate().addDays(-30);
    fields.expiresOn = QDate::currentDate().addDays(700);
    certificate.printed = fields;
    return certificate;
}

QByteArray WaitingCertificate::page() const
{
    const QLocale english(QLocale::English, QLocale::Ireland);
    const auto date = [&english](const QDate &day) { return english.toString(day, QStringLiteral("d MMMM yyyy")); };
    CertificatePdf pdf;
    pdf.issuer = printed.issuer;
    pdf.title = QStringLiteral("Certificate of registration");
    pdf.holder = printed.holder;
    pdf.statement = QStringLiteral("meets what is asked for.");
    pdf.facts = {{QStringLiteral("Document"), printed.documentType},
                 {QStringLiteral("Certificate number"), printed.number},
                 {QStringLiteral("Date of issue"), date(printed.issuedOn)},
                 {QStringLiteral("Valid until"), date(printed.expiresOn)}};
    return pdf.toPdf();
}

Uuid WaitingCertificate::upload(SampleOffice &office, const QString &login, const Uuid &supersedes) const
{
    Uuid made;
    office.actAs(login, [&](Connection &connection) -> Outcome {
        const QString name = QStringLiteral("certificate.pdf");
        Expected<StoredFile> file = TestOffice::isOnServer()
                                        ? ServerStore::putNow(connection, page(), name)
                                        : FolderStore(FolderStore::folderBeside(office.path())).putNow(page(), name);
        if (!file)
            return tl::unexpected(file.error());
        const Expected<QVariant> contractor =
            connection.scalar(QStringLiteral("SELECT id FROM contractors_contractor WHERE user_id = :user"),
                              {{QStringLiteral("user"), QVariant::fromValue(connection.user())}});
        if (!contractor)
            return tl::unexpected(contractor.error());
        const Expected<Uuid> added = Contractors::addCertificationIn(
            connection, Uuid::fromString(contractor->toString()), entered, *file, supersedes);
        if (!added)
            return tl::unexpected(added.error());
        made = *added;
        return {};
    });
    return made;
}

} // namespace tenderyard
