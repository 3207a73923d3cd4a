// A list of header names in the form that Arduino's `collectHeaders` takes.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "border.h"

namespace otter::arduino {

class HeaderNames {
 public:
  // Names separated by commas.
  explicit HeaderNames(std::string names) : names_(std::move(names)) {
    if (names_.empty()) return;
    pointers_.push_back(names_.c_str());
    for (char& character : names_) {
      if (character != ',') continue;
      character = '\0';
      pointers_.push_back(&character + 1);
    }
  }
  HeaderNames(const HeaderNames&) = delete;
  HeaderNames& operator=(const HeaderNames&) = delete;

  const char** pointers() const { return pointers_.data(); }
  std::size_t count() const { return pointers_.size(); }

 private:
  std::string names_;
  mutable std::vector<const char*> pointers_;
};

}  // namespace otter::arduino

namespace otter::border {

template <typename To>
requires std::is_same_v<To, arduino::HeaderNames> arduino::HeaderNames to(const Str& names) {
  return arduino::HeaderNames(bytesOf(names));
}

}  // namespace otter::border
