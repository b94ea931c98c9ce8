#pragma once

namespace dekade::base {

/// Makes the calling thread give way to the window's: what computes for long runs niced, so that a click never waits for it. Where the
/// system cannot do it for one thread, nothing happens.
void giveWay();

} // namespace dekade::base
