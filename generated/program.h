// What every file of this program starts with: the runtime, and the names of it that are written without its namespace.
#pragma once

// `runtime.cpp` has the functions of the runtime that are no templates.
#ifndef OTTER_SHARED_CORE
#define OTTER_SHARED_CORE
#endif
#include <otter/otter.h>

// These warnings judge the TypeScript program (`x !== x`, `count >= 0`), not its C++.
#pragma GCC diagnostic ignored "-Wtautological-compare"
#pragma GCC diagnostic ignored "-Wtype-limits"
#pragma GCC diagnostic ignored "-Wunused-parameter"

namespace otter_app {
using otter::Array;
using otter::Fn;
using otter::Null;
using otter::Object;
using otter::Opt;
using otter::Ref;
using otter::Str;
using otter::Undefined;
using otter::Value;
using otter::arrayOf;
using otter::as;
using otter::capture;
using otter::cell;
using otter::Cell;
using otter::adapter;
using otter::closure;
using otter::concat;
using otter::convert;
using otter::create;
using otter::hold;
using otter::instanceOf;
using otter::narrow;
using otter::raise;
using otter::seen;
using otter::self;
using otter::operator""_s;
}  // namespace otter_app
