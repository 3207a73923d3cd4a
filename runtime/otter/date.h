// `Date.now()`.
#pragma once

#include "platform.h"

namespace otter::date {

inline double now() {
  return platform::wallClockMs();
}

}  // namespace otter::date
