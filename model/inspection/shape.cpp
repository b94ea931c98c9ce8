#include "model/inspection/shape.h"

#include "model/inspection/whatif.h"

namespace dekade::inspection {

base::Result<Shape> changedShape(Shape shape, const std::vector<state::DimensionChange> &changes)
{
    for (const state::DimensionChange &change : changes) {
        const base::Result<architecture::Config> next = changedConfig(shape.config, change);
        if (!next)
            return next.error();
        shape.config = *next;
    }
    return shape;
}

} // namespace dekade::inspection
