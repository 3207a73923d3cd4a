#pragma once

#include "../asset.h"

namespace otter {

OTTER_CORE const TypeInfo Asset::info{"Asset", Kind::Native, nullptr, nullptr, nullptr, 0};

}  // namespace otter
