// dekade-compile-catalogue FOLDER FILE: turns resources/catalogue/*.json into catalogue.sqlite at build time.
#include "model/store/compiler/factreader.h"
#include "model/store/compiler/factwriter.h"

#include <QCoreApplication>

#include <cstdio>

using namespace dekade;

namespace {

int fail(const base::Error &error)
{
    std::fprintf(stderr, "dekade-compile-catalogue: %s\n", qUtf8Printable(error.text()));
    return error.kind == base::ErrorKind::CannotWrite ? 5 : 3;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        std::fputs("dekade-compile-catalogue: give the folder of facts and the file to write\n", stderr);
        return 2;
    }
    const base::Result<catalogue::CatalogueData> data = store::readFacts(words[1]);
    if (!data)
        return fail(data.error());
    if (const auto written = store::writeFacts(*data, words[2]); !written)
        return fail(written.error());
    return 0;
}
