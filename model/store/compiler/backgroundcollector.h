#pragma once

#include "model/catalogue/background.h"
#include "model/catalogue/catalogue.h"
#include "model/catalogue/importrecord.h"

namespace dekade::store {

/// Takes the rows of a table for the background and finds the curated models among them.
class BackgroundCollector final : public catalogue::ImportSink {
public:
    explicit BackgroundCollector(const catalogue::Catalogue &curated) : m_curated(curated) { }

    base::Result<void> take(const catalogue::ImportRecord &record) override;
    std::vector<catalogue::BackgroundModel> models() && { return std::move(m_models); }

private:
    const catalogue::Catalogue &m_curated;
    std::vector<catalogue::BackgroundModel> m_models;
};

} // namespace dekade::store
