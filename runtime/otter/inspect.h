// Values as console.log shows them: Node's util.inspect with its defaults.
#pragma once

#include <cstddef>

#include "platform.h"
#include "string.h"
#include "value.h"

namespace otter {

// One run of `inspect`, as the structure that is being printed sees it. Virtual, so that a class which can show itself
// does not bring along the code that does it.
class Inspection {
 public:
  // Entries of the structure.
  virtual void add(const Str& text) = 0;
  virtual void addValue(const Value& value) = 0;
  virtual void addNamed(const Str& name, const Value& value) = 0;
  // `<rejected> reason`.
  virtual void addPrefixed(const Str& prefix, const Value& value) = 0;
  // Says how many of `count` entries are left out.
  virtual void addRemaining(std::int32_t count) = 0;
  // How many of `count` entries are to be shown.
  static std::int32_t shown(std::int32_t count) { return count < kMaxShownEntries ? count : kMaxShownEntries; }

 protected:
  static constexpr std::int32_t kMaxShownEntries = 100;
  ~Inspection() = default;
};

// A runtime class that shows itself in its own way: `Promise { 1 }`, `Uint8Array(2) [ 1, 2 ]`.
class Inspectable : public Object {
 public:
  // What stands before the entries: `Promise {`; the last character tells which bracket closes.
  virtual Str opening() const = 0;
  virtual void inspectEntries(Inspection& inspection) const = 0;
  virtual bool isEmpty() const { return false; }
  // `String(value)`: `[object Promise]`, and `1,2` for typed arrays.
  virtual Str text() const;
};

Str inspect(const Value& value, std::int32_t depth = 2);
// `util.format`: a format text first, or all values separated by spaces.
Str formatLog(const Value* values, std::size_t count);
// Writes a text in UTF-8, and behind it what is ASCII already.
void writeText(platform::Stream stream, const Str& text, const char* end = "");
// A text in quotes, escaped as inside a structure.
Str quoted(const Str& text);

}  // namespace otter
