// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview/DecoderProgram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

namespace tenderyard {

QString DecoderProgram::path()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &folder :
         {QStringLiteral("."), QStringLiteral(TENDERYARD_PREVIEW_FOLDER), QStringLiteral("..")}) {
        const QFileInfo program(here.filePath(folder + QStringLiteral("/tenderyard-preview")));
        if (program.isFile() && program.isExecutable())
            return program.canonicalFilePath();
    }
    return {};
}

void DecoderProgram::prepare(QProcess &process, const QString &path)
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    // The last two are for builds with the sanitizers.
    for (const QString &name : {QStringLiteral("LD_LIBRARY_PATH"), QStringLiteral("QT_PLUGIN_PATH"),
                                QStringLiteral("ASAN_OPTIONS"), QStringLiteral("UBSAN_OPTIONS")}) {
        if (own.contains(name))
            environment.insert(name, own.value(name));
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QDir::rootPath());
    process.setProgram(path);
    process.setStandardErrorFile(QProcess::nullDevice());
}

} // namespace tenderyard
