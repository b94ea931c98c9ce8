#pragma once

#include "model/base/result.h"

namespace dekade::app {

/// What the process answers to its caller; a contract with scripts.
enum ExitCode { kDone = 0, kDefect = 1, kBadWords = 2, kBadInput = 3, kBusy = 4, kCannotWrite = 5 };

inline int exitCodeOf(base::ErrorKind kind)
{
    switch (kind) {
    case base::ErrorKind::BadWords: return kBadWords;
    case base::ErrorKind::BadInput: return kBadInput;
    case base::ErrorKind::Busy: return kBusy;
    case base::ErrorKind::CannotWrite: return kCannotWrite;
    case base::ErrorKind::Defect: break;
    }
    return kDefect;
}

} // namespace dekade::app
