// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Look.h"

#include "views/common/AppStyle.h"
#include "views/common/Fonts.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

namespace tenderyard {

void dressApplication(QApplication &application)
{
    const QSettings settings;
    const QString language = settings.value(QStringLiteral("look/language")).toString();
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    // "C" is no place where people live: its dates and figures are made for programs.
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English, QLocale::Ireland);
    QLocale::setDefault(locale);
    auto *qtWords = new QTranslator(&application);
    if (qtWords->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtWords);
    // English too has a file: its plurals.
    auto *words = new QTranslator(&application);
    if (words->load(locale, QStringLiteral("tenderyard"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        words->load(QStringLiteral(":/i18n/tenderyard_en")))
        QCoreApplication::installTranslator(words);
    application.setLayoutDirection(locale.textDirection());
    installFonts();
    AppStyle::install(application, AppStyle::schemeFromText(settings.value(QStringLiteral("look/scheme")).toString()));
}

} // namespace tenderyard
