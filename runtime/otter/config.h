// Where the functions that are no templates live. By default each unit that uses them has them `inline` (header-only).
// A program of many units compiles them once: OTTER_CORE_UNIT in the one unit that has them, OTTER_SHARED_CORE in all
// others.
//
// OTTER_CORE_APART is for what must not be inlined at its callers: it stands at every end of an object's life, and GCC
// would see it free literals that it never gets.
#pragma once

#if defined(OTTER_CORE_UNIT)
#define OTTER_CORE
#define OTTER_CORE_APART [[gnu::noinline]]
#define OTTER_HAS_CORE 1
#elif defined(OTTER_SHARED_CORE)
#define OTTER_HAS_CORE 0
#else
#define OTTER_CORE inline
#define OTTER_CORE_APART [[gnu::weak]]
#define OTTER_HAS_CORE 1
#endif
