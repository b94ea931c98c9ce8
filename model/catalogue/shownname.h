#pragma once

#include <QLocale>
#include <QString>

namespace dekade::catalogue {

/// What a model, a family or an organization is called in a language: the Chinese name where there is one of its own and Chinese is read.
template<typename Record>
const QString &shownName(const Record &record, QLocale::Language language)
{
    return language == QLocale::Chinese && !record.nameZh.isEmpty() ? record.nameZh : record.name;
}

} // namespace dekade::catalogue
