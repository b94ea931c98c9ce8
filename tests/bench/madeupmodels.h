#pragma once

#include "model/catalogue/catalogue.h"

namespace dekade::bench {

/// What a model is called and whose it is.
struct MadeUpModel {
    QString name;
    QString nameZh; ///< of every twelfth
    int maker = 0;
    int family = 0;
};

/// Names such as people give ("Qwen2.5-Coder 32B Instruct v3-417"), the same at every call with the same count.
struct MadeUpModels {
    std::vector<std::pair<QString, QString>> makers; ///< with Chinese names
    QStringList families;
    std::vector<MadeUpModel> models;
};
MadeUpModels madeUpModels(int count);

/// Phrases that people would type to find them: names, beginnings, two words, Chinese, and such as nothing meets.
QStringList madeUpPhrases(const MadeUpModels &models, int count);

/// The same models with a release date, a size and training tokens each, dated 2017 to 2026; every seventh has no size.
catalogue::CataloguePtr madeUpCatalogue(int count);

} // namespace dekade::bench
