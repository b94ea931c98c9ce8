// dekade-compile-catalogue FOLDER BACKGROUND.csv FILE: turns resources/catalogue/*.json and the table behind them into catalogue.sqlite at
// build time.
#include "model/exchange/tablereader.h"
#include "model/store/compiler/backgroundcollector.h"
#include "model/store/compiler/factreader.h"
#include "model/store/compiler/factwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace dekade;

namespace {

int fail(const base::Error &error)
{
    std::fprintf(stderr, "dekade-compile-catalogue: %s\n", qUtf8Printable(error.text()));
    return error.kind == base::ErrorKind::CannotWrite ? 5 : 3;
}

/// The data set that ships, with the credit that CC BY 4.0 asks for.
base::Result<catalogue::Background> backgroundOf(const QString &file, const catalogue::Catalogue &curated)
{
    store::BackgroundCollector collector(curated);
    const base::Result<exchange::ReadReport> report = exchange::readTable(file, {}, collector);
    if (!report)
        return report.error();
    return catalogue::Background {QFileInfo(file).completeBaseName(), QStringLiteral("Epoch AI, notable models"),
        QStringLiteral("Epoch AI, “Data on AI Models”, May 2026, epoch.ai/data/ai-models, CC BY 4.0, a selection"),
        QStringLiteral("https://epoch.ai/data/ai-models"), std::move(collector).models()};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4) {
        std::fputs("dekade-compile-catalogue: give the folder of facts, the table behind them and the file to write\n", stderr);
        return 2;
    }
    base::Result<catalogue::CatalogueData> data = store::readFacts(words[1]);
    if (!data)
        return fail(data.error());
    base::Result<catalogue::Background> background = backgroundOf(words[2], catalogue::Catalogue(*data));
    if (!background)
        return fail(background.error());
    data->backgrounds.push_back(std::move(*background));
    if (const auto written = store::writeFacts(*data, words[3]); !written)
        return fail(written.error());
    return 0;
}
