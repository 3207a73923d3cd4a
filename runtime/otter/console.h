// `console.*`.
#pragma once

#include "convert.h"
#include "inspect.h"

namespace otter::console {

// Writes a line, indented by the open groups.
void writeLine(platform::Stream stream, const Value* values, std::size_t count);
void writeTextLine(platform::Stream stream, const Str& text);
// The same for values that are no objects, and the first of which is no format.
void writePlainLine(platform::Stream stream, const Value* values, std::size_t count);
void openGroup();
void groupEnd();
void countLabel(const Str& label);
void countReset(const Str& label = "default"_s);
void time(const Str& label = "default"_s);
void timeEnd(const Str& label = "default"_s);
void reportTime(const Str& label, const Value* values, std::size_t count);

template <typename... T>
void print(platform::Stream stream, const T&... values) {
  const Value list[] = {toValue(values)..., Value()};
  writeLine(stream, list, sizeof...(T));
}
template <typename... T>
void log(const T&... values) {
  print(platform::Stream::Out, values...);
}
template <typename... T>
void info(const T&... values) {
  print(platform::Stream::Out, values...);
}
template <typename... T>
void debug(const T&... values) {
  print(platform::Stream::Out, values...);
}
template <typename... T>
void warn(const T&... values) {
  print(platform::Stream::Error, values...);
}
template <typename... T>
void error(const T&... values) {
  print(platform::Stream::Error, values...);
}
template <typename... T>
void trace(const T&... values) {
  print(platform::Stream::Error, "Trace:"_s, values...);
}
// What the compiler makes of `console.log(…)` where neither objects nor `%` can be among the values: it does without
// the code that shows objects, and for a single text without that for numbers.
namespace plain {

template <typename... T>
void print(platform::Stream stream, const T&... values) {
  if constexpr (sizeof...(T) == 1 && (std::is_same_v<T, Str> && ...)) {
    writeTextLine(stream, values...);
  } else {
    const Value list[] = {values..., Value()};
    writePlainLine(stream, list, sizeof...(T));
  }
}
template <typename... T>
void log(const T&... values) {
  print(platform::Stream::Out, values...);
}
template <typename... T>
void info(const T&... values) {
  print(platform::Stream::Out, values...);
}
template <typename... T>
void debug(const T&... values) {
  print(platform::Stream::Out, values...);
}
template <typename... T>
void warn(const T&... values) {
  print(platform::Stream::Error, values...);
}
template <typename... T>
void error(const T&... values) {
  print(platform::Stream::Error, values...);
}

}  // namespace plain

template <typename C, typename... T>
void assert_(const C& condition, const T&... values) {
  if (truthy(condition)) return;
  if constexpr (sizeof...(T) == 0) {
    print(platform::Stream::Error, "Assertion failed"_s);
  } else {
    print(platform::Stream::Error, "Assertion failed:"_s, values...);
  }
}
template <typename... T>
void group(const T&... labels) {
  if constexpr (sizeof...(T) > 0) log(labels...);
  openGroup();
}
template <typename... T>
void groupCollapsed(const T&... labels) {
  group(labels...);
}
inline void count(const Str& label = "default"_s) {
  countLabel(label);
}
// The value, at most `depth` levels deep; other options of console.dir are Node's defaults.
void dir(const Value& value, std::int32_t depth = 2);
template <typename... T>
void timeLog(const Str& label, const T&... values) {
  const Value list[] = {toValue(values)..., Value()};
  reportTime(label, list, sizeof...(T));
}
inline void timeLog() {
  reportTime("default"_s, nullptr, 0);
}

}  // namespace otter::console
