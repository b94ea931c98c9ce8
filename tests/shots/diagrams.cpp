// Drawings of single models to look at: dekade-diagrams DIR CONFIGS [WORD]
// DIR gets the PNGs, CONFIGS is tests/data/architecture/configs; with WORD only those whose name contains it.
#include "model/architecture/configreader.h"
#include "views/inspector/drawing/blockdiagram.h"
#include "views/inspector/drawing/paintdiagram.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <cmath>

using namespace dekade;

namespace {

constexpr double kRatio = 2; ///< device px a px

architecture::Config configOf(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name + QStringLiteral(".json")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qUtf8Printable(file.fileName()));
    const auto read = architecture::readConfig(file.readAll().toStdString());
    if (!read)
        qFatal("%s: %s", qUtf8Printable(name), read.problem().text().c_str());
    return read->config;
}

/// Llama 4 Maverick is Scout with every second block dense, 16,384 wide, and 128 experts in the others.
architecture::Config maverick(architecture::Config config)
{
    for (std::size_t i = 0; i < config.layers.size(); ++i) {
        architecture::FeedForward &feedForward = config.layers[i].feedForward;
        feedForward.experts = 128;
        if (i % 2 == 0)
            feedForward = {.isGated = true, .width = 16384};
    }
    return config;
}

void take(const QDir &folder, const QString &name, const architecture::Config &config, const inspector::DiagramOptions &options,
    theme::ThemeKind kind)
{
    const inspector::DiagramLayout layout = inspector::layoutDiagram(config, options);
    QImage image((layout.size * kRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kRatio);
    QPainter painter(&image);
    inspector::paintDiagram(painter, layout, theme::theme(kind));
    painter.end();
    if (!image.save(folder.filePath(name + QStringLiteral(".png"))))
        qFatal("%s cannot be written", qUtf8Printable(name));
}

void takeAll(const QDir &folder, const QString &name, const architecture::Config &config)
{
    using architecture::Dimension;
    for (const double width : {764.0, 480.0, 330.0, 1400.0}) {
        for (const QLocale::Language language : {QLocale::English, QLocale::Chinese}) {
            inspector::DiagramOptions options;
            options.width = width;
            options.phrases = base::Phrases(language);
            options.differing = {Dimension::HiddenWidth, Dimension::Heads, Dimension::Experts, Dimension::Chosen, Dimension::KvHeads};
            const QString tag = name + QLatin1Char('-') + QString::number(width) + QLatin1Char('-') + QLocale(language).name().left(2);
            take(folder, tag + QStringLiteral("-light"), config, options, theme::ThemeKind::Light);
            if (width == 764.0)
                take(folder, tag + QStringLiteral("-dark"), config, options, theme::ThemeKind::Dark);
            options.heights = inspector::CardHeights::ByShare;
            if (width <= 764.0 && language == QLocale::English)
                take(folder, tag + QStringLiteral("-shares"), config, options, theme::ThemeKind::Light);
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() < 3)
        qFatal("usage: dekade-diagrams DIR CONFIGS [WORD]");
    const QDir folder(words.at(1));
    const QDir configs(words.at(2));
    for (const char *key : {"gpt2", "Llama-3.1-405B", "DeepSeek-V3", "MiniMax-Text-01", "Mixtral-8x7B-v0.1", "gemma-3-1b-it",
             "gpt-oss-120b", "Llama-4-Scout-17B-16E", "gpt-neox-20b", "falcon-180B", "bloom", "grok-1", "Qwen1.5-MoE-A2.7B", "DeepSeek-V2",
             "OLMoE-1B-7B-0924"}) {
        const QString name = QString::fromLatin1(key);
        if (!name.contains(words.value(3)))
            continue;
        takeAll(folder, name, configOf(configs, name));
        if (name.startsWith(QStringLiteral("Llama-4")))
            takeAll(folder, QStringLiteral("Llama-4-Maverick"), maverick(configOf(configs, name)));
    }
    return 0;
}
