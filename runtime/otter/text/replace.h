// `replace` and `replaceAll` with a function.
#pragma once

#include "../invoke.h"
#include "builder.h"

namespace otter {

template <typename F>
Str Str::replaceWithCall(const Str& search, F& replacement, bool all) const {
  TextBuilder result;
  std::int32_t copied = 0;
  const std::int32_t step = search.length() == 0 ? 1 : search.length();
  std::int32_t found = findText(*this, search, 0);
  while (found >= 0) {
    result.append(*this, copied, found);
    result.append(invoke(replacement, search, static_cast<double>(found), *this));
    copied = found + search.length();
    if (!all || found + step > length()) break;
    found = findText(*this, search, found + step);
  }
  result.append(*this, copied, length());
  return result.finish();
}

template <typename F>
requires(!std::is_convertible_v<F, const Str&>) Str Str::replace(const Str& search, F&& replacement)
const {
  return replaceWithCall(search, replacement, false);
}

template <typename F>
requires(!std::is_convertible_v<F, const Str&>) Str Str::replaceAll(const Str& search, F&& replacement)
const {
  return replaceWithCall(search, replacement, true);
}

}  // namespace otter
