// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/CopyArguments.h"

namespace tenderyard {

namespace {

tl::unexpected<Error> wrongCopy(const QString &text)
{
    return tl::unexpected<Error>(Error{QStringLiteral("usage.wrong"), text, {}, {}, {}});
}

} // namespace

Expected<CopyArguments> CopyArguments::read(QStringList arguments)
{
    CopyArguments read;
    QStringList places;
    while (!arguments.isEmpty()) {
        const QString argument = arguments.takeFirst();
        if (!argument.startsWith(u"--")) {
            places.append(argument);
        } else if (argument == u"--resume") {
            read.resume = true;
        } else if (argument == u"--server" || argument == u"--certificate") {
            if (arguments.isEmpty())
                return wrongCopy(tr("%1 needs a value.").arg(argument));
            (argument == u"--server" ? read.publicServer : read.certificate) = arguments.takeFirst();
        } else {
            return wrongCopy(tr("Unknown option %1.").arg(argument));
        }
    }
    if (places.size() != 2)
        return wrongCopy(tr("Name the office that is copied and where to: tenderyard copy FROM TO."));
    read.from = places.first();
    read.to = places.last();
    return read;
}

QString CopyArguments::help()
{
    return tr("Moving an office between a file and a server:\n"
              "tenderyard copy FROM TO [--resume] [--server HOST[:PORT]] [--certificate FILE]\n"
              "                                    copies an office with its documents, and gives everybody a new\n"
              "                                    password; --resume goes on with a copy that was cut\n"
              "\n"
              "FROM and TO are the path of a file or postgresql://postgres@db.example.org/office, for a superuser. The "
              "copy needs a\n"
              "new file or an empty database. Passwords are asked for, or read from PGPASSWORD or ~/.pgpass.\n");
}

} // namespace tenderyard
