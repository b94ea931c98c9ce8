#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dekade::architecture {

/// Why a shape is refused, as a code. What is special of a case (the number, the limits) are arguments, so that a view can word the same
/// fault in another language; sentenceOf() is the plain English, with the places %1, %2 … of the arguments in it.
enum class Fault {
    // a value that is wrong
    OutOfRange, ///< value, least, most
    IsNull, ///< least, most
    NoWhole, ///< value
    NoObject, ///< value
    NoFlag, ///< value
    NoText, ///< value
    NoWholes, ///< value
    NoTexts, ///< value
    Missing,
    NotChangeable,
    BareNorms,
    NoPositions,
    // keys that exclude each other
    AliasDiffers, ///< value, other key, its value
    ShortList, ///< elements
    OtherLayers, ///< layers named, layers there are
    UnevenHeads, ///< heads, width
    UnevenKeyHeads, ///< key heads, query heads
    UnevenGroups, ///< groups, experts
    MoreKeptGroups, ///< kept, groups
    MoreChosen, ///< chosen, experts
    SharedWithoutWidth, ///< shared experts, width
    // too large
    ParametersTooLarge,
    MemoryTooLarge,
    CacheTooLarge,
    FlopsTooLarge,
    StatedTooLarge,
    TensorTooLarge, ///< tensor
    TooManyTensors, ///< limit
    // no rules
    NoModelType, ///< families
    UnknownModelType, ///< type, families
    UnknownFamily, ///< family, families
    // not a config.json
    FileTooLarge,
    FileEmpty,
    NoJson, ///< reason
    TooManyValues, ///< limit
    TooDeep, ///< limit
    NoKeys, ///< what it holds
};

/// All of them, in that order.
std::span<const Fault> faults();

/// In English, with %1 … where the arguments go: "is %1; a whole number from %2 to %3 is expected".
std::string_view sentenceOf(Fault fault);

/// The sentence with its arguments put in. A place without an argument stays as it is.
std::string worded(std::string_view sentence, const std::vector<std::string> &arguments);

} // namespace dekade::architecture
