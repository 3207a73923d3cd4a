#pragma once
#include <cstddef>

class Print;

/** Something that Print::print can print. */
class Printable {
 public:
  virtual ~Printable() = default;
  virtual size_t printTo(Print& print) const = 0;
};
