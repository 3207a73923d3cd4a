#pragma once

#include "../record.h"

namespace otter {

OTTER_CORE Ref<Iterator<Str>> iterate(const Str& text) {
  return iteratorOf<Str>(create<Cell<Str>>(text), [text, at = std::int32_t{0}](Str& value) mutable {
    if (at >= text.length()) return false;
    const std::int32_t start = at;
    at += text.codePoint(at) > 0xFFFF ? 2 : 1;
    value = text.part(start, at);
    return true;
  });
}

// The array index that a key is: canonical decimal digits below 2^32 - 1; else -1.
OTTER_CORE double arrayIndex(const Str& key) {
  if (key.length() == 0 || key.length() > 10 || (key.length() > 1 && key.unit(0) == u'0')) return -1;
  double index = 0;
  for (std::int32_t i = 0; i < key.length(); ++i) {
    if (key.unit(i) < u'0' || key.unit(i) > u'9') return -1;
    index = index * 10 + (key.unit(i) - u'0');
  }
  return index < 4294967295.0 ? index : -1;
}

OTTER_CORE Ref<Array<double>> recordOrder(const TableBase& table) {
  auto indices = create<Array<double>>();
  auto names = create<Array<double>>();
  for (std::int32_t i = 0; i < table.used(); ++i) {
    if (!table.isLive(i)) continue;
    (arrayIndex(table.keyValueAt(i).text()) >= 0 ? indices : names)->add(i);
  }
  const auto numberOf = [&](double entry) {
    return arrayIndex(table.keyValueAt(static_cast<std::int32_t>(entry)).text());
  };
  indices->sort([&](double a, double b) { return numberOf(a) - numberOf(b); });
  indices->pushAll(names);
  return indices;
}

}  // namespace otter
