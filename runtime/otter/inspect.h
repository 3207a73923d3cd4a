// Values as console.log shows them: Node's util.inspect with its defaults.
#pragma once

#include <cstddef>

#include "platform.h"
#include "string.h"
#include "value.h"

namespace otter {

class Inspection;

// A runtime class that shows itself in its own way: `Promise { 1 }`, `Uint8Array(2) [ 1, 2 ]`.
class Inspectable : public Object {
 public:
  // What stands before the entries: `Promise {`; the last character tells which bracket closes.
  virtual Str opening() const = 0;
  virtual void inspectEntries(Inspection& inspection) const = 0;
  virtual bool isEmpty() const { return false; }
};

Str inspect(const Value& value, std::int32_t depth = 2);
// `util.format`: a format text first, or all values separated by spaces.
Str formatLog(const Value* values, std::size_t count);
// Writes a text in UTF-8.
void writeText(platform::Stream stream, const Str& text);
// A text in quotes, escaped as inside a structure.
Str quoted(const Str& text);

}  // namespace otter
