#include "model/architecture/fault.h"

#include "model/architecture/result.h"

#include <array>

namespace dekade::architecture {

namespace {

using Kind = Problem::Kind;

struct Row {
    Fault fault;
    Kind kind;
    std::string_view sentence;
};

constexpr std::array kRows {
    Row {Fault::OutOfRange, Kind::BadValue, "is %1; a whole number from %2 to %3 is expected"},
    Row {Fault::IsNull, Kind::BadValue, "is null; a whole number from %1 to %2 is expected"},
    Row {Fault::NoWhole, Kind::BadValue, "is %1; a whole number of at most 63 bits is expected"},
    Row {Fault::NoObject, Kind::BadValue, "is %1; an object is expected"},
    Row {Fault::NoFlag, Kind::BadValue, "is %1; true or false is expected"},
    Row {Fault::NoText, Kind::BadValue, "is %1; a text is expected"},
    Row {Fault::NoWholes, Kind::BadValue, "is %1; a list of whole numbers is expected"},
    Row {Fault::NoTexts, Kind::BadValue, "is %1; a list of texts is expected"},
    Row {Fault::Missing, Kind::BadValue, "is missing, and this family has no default for it"},
    Row {Fault::NotChangeable, Kind::BadValue, "is nothing that this shape has, or no number; it cannot be changed"},
    Row {Fault::BareNorms, Kind::BadValue, "is false; norms without weights are not counted in this family"},
    Row {Fault::NoPositions, Kind::BadValue, "is 0; this family learns a row for each position"},
    Row {Fault::AliasDiffers, Kind::Contradiction, "is %1, but %2, which means the same, is %3"},
    Row {Fault::ShortList, Kind::Contradiction, "is a list of %1 elements; one a layer is expected, and there are more layers"},
    Row {Fault::OtherLayers, Kind::Contradiction, "names %1 layers, but there are %2"},
    Row {Fault::UnevenHeads, Kind::Contradiction, "%1 heads do not divide the hidden width %2"},
    Row {Fault::UnevenKeyHeads, Kind::Contradiction, "%1 key heads do not divide %2 query heads"},
    Row {Fault::UnevenGroups, Kind::Contradiction, "%1 groups do not divide %2 experts"},
    Row {Fault::MoreKeptGroups, Kind::Contradiction, "keeps %1 of %2 groups"},
    Row {Fault::MoreChosen, Kind::Contradiction, "chooses %1 of %2 experts"},
    Row {Fault::SharedWithoutWidth, Kind::Contradiction, "%1 shared experts are %2 wide together"},
    Row {Fault::ParametersTooLarge, Kind::TooLarge, "the parameters do not fit into 63 bits; one of the sizes is wrong"},
    Row {Fault::MemoryTooLarge, Kind::TooLarge, "the memory of the weights does not fit into 63 bits"},
    Row {Fault::CacheTooLarge, Kind::TooLarge, "the KV cache does not fit into 63 bits; one of the sizes is wrong"},
    Row {Fault::FlopsTooLarge, Kind::TooLarge, "the number of operations does not fit into 63 bits; one of the sizes is wrong"},
    Row {Fault::StatedTooLarge, Kind::TooLarge, "the stated number of elements is out of range"},
    Row {Fault::TensorTooLarge, Kind::TooLarge, "the tensor %1 does not fit into 63 bits"},
    Row {Fault::TooManyTensors, Kind::TooLarge, "has more than %1 tensors; its layers or experts are too many"},
    Row {Fault::NoModelType, Kind::UnknownFamily,
        "is missing, and architectures names no class with rules here; if it is built like one of these, name that with --family: %1"},
    Row {Fault::UnknownModelType, Kind::UnknownFamily,
        "is \"%1\", which has no rules here; if it is built like one of these, name that with --family: %2"},
    Row {Fault::UnknownFamily, Kind::UnknownFamily, "there is no family \"%1\"; there are: %2"},
    Row {Fault::FileTooLarge, Kind::Malformed, "over 4 MiB; a config.json has some kilobytes"},
    Row {Fault::FileEmpty, Kind::Malformed, "is empty; a config.json is expected"},
    Row {Fault::NoJson, Kind::Malformed, "not JSON that can be read: %1"},
    Row {Fault::TooManyValues, Kind::Malformed, "more than %1 values; a config.json has some hundreds"},
    Row {Fault::TooDeep, Kind::Malformed, "nested deeper than %1 levels"},
    Row {Fault::NoKeys, Kind::Malformed, "holds %1; an object of keys is expected"},
};

constexpr bool rowsAreInOrder()
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (static_cast<std::size_t>(kRows[i].fault) != i)
            return false;
    }
    return kRows.size() == static_cast<std::size_t>(Fault::NoKeys) + 1;
}
static_assert(rowsAreInOrder());

} // namespace

std::span<const Fault> faults()
{
    static const auto all = [] {
        std::array<Fault, kRows.size()> list {};
        for (std::size_t i = 0; i < list.size(); ++i)
            list[i] = kRows[i].fault;
        return list;
    }();
    return all;
}

std::string_view sentenceOf(Fault fault) { return kRows[static_cast<std::size_t>(fault)].sentence; }

std::string worded(std::string_view sentence, const std::vector<std::string> &arguments)
{
    std::string text;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const std::size_t place = i + 1 < sentence.size() ? static_cast<std::size_t>(sentence[i + 1] - '1') : arguments.size();
        if (sentence[i] != '%' || place >= arguments.size()) {
            text += sentence[i];
            continue;
        }
        text += arguments[place];
        ++i;
    }
    return text;
}

Problem::Problem(Fault what, std::string where, std::vector<std::string> with)
    : kind(kRows[static_cast<std::size_t>(what)].kind)
    , fault(what)
    , key(std::move(where))
    , arguments(std::move(with))
    , message(worded(sentenceOf(what), arguments))
{
}

} // namespace dekade::architecture
