#include "model/tensorfile/layout.h"

#include "model/tensorfile/checked.h"
#include "model/tensorfile/utf8.h"

#include <algorithm>
#include <numeric>

namespace dekade::tensorfile {

namespace {

std::vector<std::uint32_t> placesOf(const std::vector<Tensor> &tensors)
{
    std::vector<std::uint32_t> places(tensors.size());
    std::iota(places.begin(), places.end(), 0U);
    return places;
}

Failure badPlace(const Tensor &tensor, std::string message) { return {std::move(message), shown(tensor.name), tensor.offset}; }

std::string number(std::uint64_t value) { return std::to_string(value); }

Refusal checkPlace(const Tensor &tensor, std::uint64_t expected, const Tensor *before)
{
    if (tensor.offset == expected)
        return {};
    if (tensor.offset > expected)
        return badPlace(tensor, "a gap: the tensor begins at byte " + number(tensor.offset) + ", its place is byte " + number(expected));
    return badPlace(tensor,
        before ? "overlaps " + shown(before->name) + ", which ends at byte " + number(before->offset + before->bytes)
               : "begins before the data, which begin at byte " + number(expected));
}

} // namespace

Outcome<Extent> extentOf(NumberType type, const std::vector<std::uint64_t> &shape, BlockRule rule)
{
    const NumberFormat &format = formatOf(type);
    // A zero makes the product zero, but what stands beside it must be a number all the same.
    std::optional<std::uint64_t> elements = 1;
    bool empty = false;
    for (const std::uint64_t length : shape) {
        empty = empty || length == 0;
        elements = elements ? checkedProduct(*elements, std::max<std::uint64_t>(length, 1)) : elements;
    }
    if (!elements)
        return Failure {"the shape " + shapeText(shape) + " has more than 2^63 - 1 elements"};
    const std::uint64_t whole = rule == BlockRule::WholeRows && !shape.empty() ? shape.back() : *elements;
    if (whole % format.blockElements != 0 || (shape.empty() && format.blockElements > 1))
        return Failure {"the shape " + shapeText(shape) + " cuts a block of " + std::string(format.name) + ", which has "
            + number(format.blockElements) + " elements"};
    if (empty)
        return Extent {};
    const auto bytes = checkedProduct(*elements / format.blockElements, format.blockBytes);
    if (!bytes)
        return Failure {"the shape " + shapeText(shape) + " of " + std::string(format.name) + " takes more than 2^63 - 1 bytes"};
    return Extent {*elements, *bytes};
}

Refusal checkLayout(const std::vector<Tensor> &tensors, const DataRegion &region)
{
    std::vector<std::uint32_t> places = placesOf(tensors);
    // Empty tensors come before the one that begins where they do.
    const auto isBefore = [&](std::uint32_t a, std::uint32_t b) {
        return std::pair(tensors[a].offset, tensors[a].bytes > 0) < std::pair(tensors[b].offset, tensors[b].bytes > 0);
    };
    if (!std::is_sorted(places.begin(), places.end(), isBefore))
        std::stable_sort(places.begin(), places.end(), isBefore);
    std::uint64_t end = region.begin;
    std::uint64_t elements = 0;
    const Tensor *before = nullptr;
    for (const std::uint32_t place : places) {
        const Tensor &tensor = tensors[place];
        const auto padding = alignedUp(end - region.begin, region.alignment);
        if (const Refusal refusal = checkPlace(tensor, region.begin + padding.value_or(kMaxCount - region.begin), before))
            return refusal;
        const auto next = checkedSum(tensor.offset, tensor.bytes);
        if (!next || *next > region.end)
            return badPlace(
                tensor, number(tensor.bytes) + " bytes lie beyond the end of the file, which has " + number(region.end) + " bytes");
        const auto sum = checkedSum(elements, tensor.elements);
        if (!sum)
            return badPlace(tensor, "the tensors together have more than 2^63 - 1 elements");
        end = *next;
        elements = *sum;
        before = &tensor;
    }
    const std::uint64_t allowed = (region.alignment - (end - region.begin) % region.alignment) % region.alignment;
    if (region.end > end && region.end - end > allowed)
        return Failure {number(region.end - end) + " bytes after the last tensor belong to none", {}, end};
    return {};
}

Refusal checkNamesDistinct(const std::vector<Tensor> &tensors, const std::vector<std::uint64_t> &positions)
{
    std::vector<std::uint32_t> places = placesOf(tensors);
    std::stable_sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) { return tensors[a].name < tensors[b].name; });
    const auto twice = std::adjacent_find(
        places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) { return tensors[a].name == tensors[b].name; });
    if (twice == places.end())
        return {};
    const std::uint32_t second = *std::next(twice);
    return Failure {
        "the name occurs twice; the first is at byte " + number(positions[*twice]), shown(tensors[second].name), positions[second]};
}

std::string shapeText(const std::vector<std::uint64_t> &shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i > 0 ? ", " : "") + number(shape[i]);
    return text + "]";
}

} // namespace dekade::tensorfile
