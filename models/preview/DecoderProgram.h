// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace tenderyard {

/// The program tenderyard-preview, which decodes what strangers sent.
class DecoderProgram
{
public:
    /// Where it is: installed in the folder for such programs (libexec), beside the program or, for test programs, in
    /// the folder above. Empty when it is missing.
    static QString path();
    /// Makes `process` ready to start it: with nothing of this program's environment but where libraries are found, and
    /// with what it says on its standard error thrown away, since that may quote the document.
    static void prepare(QProcess &process, const QString &path);
};

} // namespace tenderyard
