#pragma once
#include <string>
#include <string_view>

#include "shared_state.h"

namespace sim {

/// Facts the firmware's side publishes for tests and tools. One writer process, which may be killed at any time.
void publishStatus(SharedState& state, std::string_view name, std::string_view json);

/// The published facts as a JSON object.
std::string readStatus(const SharedState& state);

/// After a reset: nothing is published, and nobody is in the middle of writing.
void clearStatus(SharedState& state);

/// Text as a JSON string, quotes included; bytes that are not ASCII pass through.
std::string quoteJson(std::string_view text);

}  // namespace sim
