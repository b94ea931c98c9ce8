#pragma once

#include "model/architecture/config.h"
#include "model/architecture/jsonvalue.h"
#include "model/architecture/result.h"

namespace dekade::architecture {

/// A config.json as it was understood: the shape, and what a person should know about how it was read.
struct ReadConfig {
    Config config;
    std::vector<std::string> notes; ///< defaults that stood in, keys not understood, parts not counted

    bool operator==(const ReadConfig &) const = default;
};

/// Reads the shape from a config.json, `text` as it stands in the file. Multimodal files are unwrapped (text_config, llm_config,
/// language_config); without model_type the class named first in architectures decides.
/// `family` is the key of a row of the table, or empty: it is how a file of an unknown family gets counted, and it overrules the file.
/// Errors: Malformed (not JSON, not an object), UnknownFamily (the known ones are listed), BadValue and Contradiction naming the key.
Result<ReadConfig> readConfig(std::string_view text, std::string_view family = {});

/// The same from a document that is read already.
Result<ReadConfig> readConfig(const JsonValue &document, std::string_view family = {});

/// The keys of all families, in the order of the table.
std::vector<std::string_view> familyKeys();

} // namespace dekade::architecture
