#include "app/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace dekade::app {

QLocale::Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? QLocale::Chinese : QLocale::English;
}

void installLanguage(QLocale::Language language)
{
    static QTranslator *current = nullptr;
    if (current)
        QCoreApplication::removeTranslator(current);
    delete current;
    // English as well: its file holds the plural forms.
    current = new QTranslator(QCoreApplication::instance());
    const QString name = language == QLocale::Chinese ? QStringLiteral(":/i18n/dekade_zh_CN.qm") : QStringLiteral(":/i18n/dekade_en.qm");
    if (current->load(name))
        QCoreApplication::installTranslator(current);
}

} // namespace dekade::app
