#pragma once

#include <QLocale>

namespace dekade::app {

/// Makes the program speak a language: --lang, else the one set in the window, else the system's where we have it, else English.
void installLanguage(QLocale::Language language);
QLocale::Language systemLanguage();

} // namespace dekade::app
