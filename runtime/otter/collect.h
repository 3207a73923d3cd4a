// The collector of garbage cycles: trial deletion after Bacon and Rajan, over the objects that `suspect` remembered.
#pragma once

#include <cstdint>

namespace otter {

// Frees every garbage cycle that a suspect is part of. The scheduler calls it when it is idle.
void collectCycles();
// How many objects wait to be examined.
std::int32_t suspectCount();

}  // namespace otter
