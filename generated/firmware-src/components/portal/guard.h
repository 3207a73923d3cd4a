// From firmware-src/components/portal/guard.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"

namespace otter_app::firmware_src::components::portal::guard {

bool isOwnHost(const Str& host, const Ref<Array<Str>>& ownNames);
bool isOwnCaller(const Ref<Object>& caller, const Ref<Array<Str>>& ownNames);
bool isSameSecret(const Str& given, const Str& secret);

}  // namespace otter_app::firmware_src::components::portal::guard
