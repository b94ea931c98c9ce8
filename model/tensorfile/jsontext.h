#pragma once

#include "model/tensorfile/ggufconfig.h"

namespace dekade::tensorfile {

/// Writes the entries of a configuration as a JSON object, one key a line. Keys "outer.inner" that follow each other share an object.
class JsonText final {
public:
    void add(const ConfigEntry &entry);
    std::string finish(); ///< closes the object and gives the text

private:
    void begin(std::string_view key);

    std::string m_text = "{";
    std::string m_outer; ///< the nested object that is open, or empty
    bool m_isFirst = true;
};

} // namespace dekade::tensorfile
