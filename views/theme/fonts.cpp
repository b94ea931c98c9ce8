#include "views/theme/fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QStringList>

#include <algorithm>

namespace dekade::theme {

namespace {

QString latinFamily() { return QStringLiteral("Inter"); }
QString chineseFamily() { return QStringLiteral("Noto Sans CJK SC"); }

const QStringList &families()
{
    static const QStringList kFamilies {latinFamily(), chineseFamily(), QStringLiteral("DejaVu Sans"), QStringLiteral("Sans Serif")};
    return kFamilies;
}

} // namespace

QFont font(double px, Weight weight)
{
    QFont font;
    font.setFamilies(families());
    // QFont knows whole pixels only; layouts measure what is drawn, so rounding here moves nothing out of place.
    font.setPixelSize(std::max(1, qRound(px)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

QString fontHint()
{
    const QStringList installed = QFontDatabase::families();
    if (!installed.contains(latinFamily()))
        return QCoreApplication::translate("Fonts", "Inter is not installed, another sans serif stands in for it: install fonts-inter.");
    if (!installed.contains(chineseFamily()))
        return QCoreApplication::translate("Fonts", "Noto Sans CJK SC is not installed, Chinese may show as boxes: install fonts-noto-cjk.");
    return {};
}

QString cssFamilies()
{
    return QStringLiteral("Inter, 'Noto Sans CJK SC', 'DejaVu Sans', Verdana, sans-serif");
}

} // namespace dekade::theme
