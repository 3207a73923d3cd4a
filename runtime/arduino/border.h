// The border between the language's values and Arduino's: what compiled calls of bound libraries go through.
// `border::to<T>(x)` makes the C++ argument, `border::from<T>(x)` the language's value, `border::native(object)` the
// bound C++ object itself.
#pragma once

#include "border/asset.h"
#include "border/bytes.h"
#include "border/callback.h"
#include "border/core_version.h"
#include "border/native.h"
#include "border/number.h"
#include "border/text.h"
