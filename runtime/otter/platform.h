// The seam to the place a program runs on; `runtime/platform/` has one folder for each.
#pragma once

#include <cstddef>
#include <cstdint>

namespace otter::platform {

enum class Stream : std::uint8_t { Out, Error };

// Milliseconds since some moment before the program began; never goes back.
double monotonicMs();
// Milliseconds since 1970-01-01 UTC, whole.
double wallClockMs();
// Writes UTF-8 bytes, all of them.
void write(Stream stream, const char* bytes, std::size_t size);
// 32 random bits from the best source there is.
std::uint32_t random();
// Nothing to do before `monotonicMs() >= untilMs`. May return early.
void idleUntil(double untilMs);
// An error that nobody caught has been reported: a process ends with code 1, a device restarts.
[[noreturn]] void fail();
// The program cannot go on (out of memory): reports `message` and fails without allocating.
[[noreturn]] void panic(const char* message);

}  // namespace otter::platform
