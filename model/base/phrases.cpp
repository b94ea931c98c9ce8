#include "model/base/phrases.h"

#include <QFile>
#include <QTranslator>

namespace dekade::base {

namespace {

std::shared_ptr<QTranslator> translatorOf(QLocale::Language language)
{
    if (language != QLocale::Chinese)
        return {};
    const QString file = QStringLiteral(":/i18n/dekade_zh_CN.qm");
    auto translator = std::make_shared<QTranslator>();
    if (!QFile::exists(file) || !translator->load(file))
        return {};
    return translator;
}

} // namespace

Phrases::Phrases(QLocale::Language language)
    : m_language(language)
    , m_translator(translatorOf(language))
{
}

QString Phrases::text(const char *source, int n) const
{
    QString text = m_translator ? m_translator->translate("Figure", source, nullptr, n) : QString();
    if (text.isEmpty()) {
        text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(QLatin1String("(s)"), QLatin1String(n == 1 ? "" : "s"));
    }
    if (n >= 0)
        text.replace(QLatin1String("%n"), QString::number(n));
    return text;
}

} // namespace dekade::base
