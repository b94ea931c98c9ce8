#pragma once

#include "model/architecture/configreader.h"

#include <QDir>
#include <QFile>
#include <QString>

#include <map>

namespace dekade::tests {

/// The published shapes of tests/data/architecture/configs by name: 44 of them. A file that cannot be read ends the test.
inline const std::map<QString, architecture::Config> &publishedConfigs()
{
    static const std::map<QString, architecture::Config> configs = [] {
        std::map<QString, architecture::Config> read;
        const QDir folder(QStringLiteral(DEKADE_CONFIGS));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(name));
            const auto config = architecture::readConfig(file.readAll().toStdString());
            if (!config)
                qFatal("%s: %s", qPrintable(name), config.problem().text().c_str());
            read.emplace(name.chopped(5), config->config);
        }
        return read;
    }();
    return configs;
}

/// Scout with every second block dense and 128 experts in the others: the pattern of Llama 4 Maverick.
inline architecture::Config interleaved()
{
    architecture::Config config = publishedConfigs().at(QStringLiteral("Llama-4-Scout-17B-16E"));
    for (std::size_t i = 0; i < config.layers.size(); ++i) {
        config.layers[i].feedForward.experts = 128;
        if (i % 2 == 0)
            config.layers[i].feedForward = {.isGated = true, .width = 16384};
    }
    return config;
}

} // namespace dekade::tests
