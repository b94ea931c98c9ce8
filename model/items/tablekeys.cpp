#include "model/items/tablekeys.h"

#include "model/catalogue/shownname.h"
#include "model/items/textorder.h"
#include "model/items/words.h"

#include <bit>

namespace dekade::items {

using namespace catalogue;

namespace {

/// Ranks of texts by their case-folded bytes; equal ones share theirs, empty ones have none.
class TextRanks final {
public:
    void reserve(std::size_t texts) { m_texts.reserve(texts, texts * 24); }
    void add(const QString &text)
    {
        const QByteArray bytes = text.toCaseFolded().toUtf8();
        m_texts.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    }
    KeyColumn ranks() const
    {
        KeyColumn ranks(m_texts.size(), kNoKey);
        std::string_view last;
        quint64 rank = 0;
        for (const quint32 text : sortedOrder(m_texts)) {
            if (m_texts[text].empty())
                continue;
            if (m_texts[text] != last)
                ++rank;
            last = m_texts[text];
            ranks[text] = rank;
        }
        return ranks;
    }

private:
    TextColumn m_texts;
};

/// The rank of each model by a text of something it belongs to: few texts are sorted, then looked up.
template<typename Texts, typename PlaceOf>
KeyColumn ranksThrough(const std::vector<Model> &models, const Texts &texts, PlaceOf placeOf)
{
    TextRanks ranks;
    for (const QString &text : texts)
        ranks.add(text);
    const KeyColumn found = ranks.ranks();
    KeyColumn keys;
    keys.reserve(models.size());
    for (const Model &model : models)
        keys.push_back(found[static_cast<std::size_t>(placeOf(model))]);
    return keys;
}

template<typename Record>
QStringList shown(const std::vector<Record> &records, QLocale::Language language)
{
    QStringList texts;
    for (const Record &record : records)
        texts << shownName(record, language);
    return texts;
}

} // namespace

quint64 keyOfNumber(double value)
{
    const auto bits = std::bit_cast<quint64>(value + 0.0); // −0 is 0
    const quint64 sign = quint64(1) << 63;
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

TableKeys::TableKeys(CataloguePtr catalogue, Lens lens, QLocale::Language language)
    : m_catalogue(std::move(catalogue))
    , m_lens(lens)
    , m_language(language)
{
}

KeyColumnPtr TableKeys::column(ModelColumn column)
{
    const QMutexLocker lock(&m_mutex);
    KeyColumnPtr &keys = m_columns[static_cast<std::size_t>(column)];
    if (!keys)
        keys = std::make_shared<const KeyColumn>(find(column));
    return keys;
}

KeyColumn TableKeys::find(ModelColumn column) const
{
    if (!isNumeric(column))
        return findText(column);
    KeyColumn keys;
    keys.reserve(m_catalogue->models().size());
    for (const Model &model : m_catalogue->models()) {
        ModelRow row;
        row.id = model.id;
        keys.push_back(numberKey(row, column));
    }
    return keys;
}

quint64 TableKeys::numberKey(ModelRow &row, ModelColumn column) const
{
    pickUnder(row, *m_catalogue, m_lens, column);
    if (column == ModelColumn::Released)
        return row.released.date ? static_cast<quint64>(row.released.date->middle().toJulianDay()) : kNoKey;
    const QVariant raw = cellRaw(row, column, *m_catalogue, m_language);
    return raw.isValid() ? keyOfNumber(raw.toDouble()) : kNoKey;
}

KeyColumn TableKeys::findText(ModelColumn column) const
{
    const std::vector<Model> &models = m_catalogue->models();
    switch (column) {
    case ModelColumn::Organization:
        return ranksThrough(models, shown(m_catalogue->organizations(), m_language), [this](const Model &model) {
            return &m_catalogue->organization(model.organization) - m_catalogue->organizations().data();
        });
    case ModelColumn::Family:
        return ranksThrough(models, shown(m_catalogue->families(), m_language),
            [this](const Model &model) { return &m_catalogue->family(model.family) - m_catalogue->families().data(); });
    case ModelColumn::Kind: {
        const QStringList kinds {Words::of(Density::Dense), Words::of(Density::Moe), Words::of(Density::Undisclosed)};
        return ranksThrough(models, kinds, [](const Model &model) { return static_cast<int>(model.density); });
    }
    default:
        break;
    }
    TextRanks ranks;
    ranks.reserve(models.size());
    for (const Model &model : models) {
        const ModelRow row {model.id, {}, {}, {}, {}, {}};
        ranks.add(cellText(row, column, *m_catalogue, m_language));
    }
    return ranks.ranks();
}

} // namespace dekade::items
