#pragma once

#include "../error.h"
#include "../members.h"
#include "inspect.h"
#include "number_parse.h"

namespace otter {

// Calls `visit(name, value)` for each member that is there, base classes' first.
template <typename Visit>
void forEachField(const Object& object, const TypeInfo& info, Visit& visit) {
  if (info.base != nullptr) forEachField(object, *info.base, visit);
  for (std::uint16_t i = 0; i < info.fieldCount; ++i) {
    if (info.fields[i].isThere(object)) visit(textOfUtf8(info.fields[i].plainName()));
  }
}

OTTER_CORE void raiseMissingMember(const Object& object, const char* name) {
  const char* const owner = object.type().name;
  raiseTypeError(concat(textOfUtf8(owner[0] == '\0' ? "object" : owner), " has no member "_s, textOfUtf8(name)));
}

OTTER_CORE Ref<Array<Str>> object::keysOf(const Value& value) {
  auto names = create<Array<Str>>();
  if (!value.isObject()) return names;
  const Object& object = *value.objectPointer();
  if (object.type().kind == Kind::Record) {
    const auto& table = static_cast<const TableBase&>(object);
    const Ref<Array<double>> order = recordOrder(table);
    for (const double at : *order) names->add(table.keyValueAt(static_cast<std::int32_t>(at)).text());
  } else if (object.type().kind == Kind::Array) {
    for (std::int32_t i = 0; i < static_cast<const ArrayBase&>(object).length(); ++i) names->add(toStr(i));
  } else {
    const auto add = [&](const Str& name) { names->add(name); };
    forEachField(object, object.type(), add);
  }
  return names;
}

OTTER_CORE bool object::is(const Value& left, const Value& right) {
  if (left.isNumber() && right.isNumber() && left.number() == right.number()) {
    return std::signbit(left.number()) == std::signbit(right.number());
  }
  return valuesEqual(left, right, true);
}

// The base that a prefix such as `0x` names, or 10.
OTTER_CORE unsigned prefixedRadix(const Str& text) {
  if (text.length() < 2 || text.unit(0) != '0') return 10;
  switch (text.unit(1) | 0x20) {
    case 'x':
      return 16;
    case 'o':
      return 8;
    case 'b':
      return 2;
    default:
      return 10;
  }
}

OTTER_CORE std::int64_t textToBigInt(const Str& given, Where where) {
  const Str text = given.trim();
  const bool isNegative = text.startsWith("-"_s);
  const unsigned radix = prefixedRadix(text);
  std::int32_t at = radix != 10 ? 2 : (isNegative || text.startsWith("+"_s) ? 1 : 0);
  const std::uint64_t limit = (UINT64_MAX >> 1) + (isNegative ? 1 : 0);
  std::uint64_t value = 0;
  bool isMalformed = at > 0 && at == text.length();
  bool isTooLarge = false;
  for (; at < text.length() && !isMalformed; ++at) {
    const auto digit = static_cast<unsigned>(digitValue(text.unit(at)));
    isMalformed = digit >= radix;
    isTooLarge = isTooLarge || value > (limit - digit) / radix;
    value = value * radix + digit;
  }
  if (isMalformed) raiseSyntaxError(concat("Cannot convert "_s, given, " to a BigInt"_s), where);
  if (isTooLarge) raiseRangeError(concat(given, " does not fit into 64 bits"_s), where);
  return static_cast<std::int64_t>(isNegative ? 0 - value : value);
}

OTTER_CORE std::int64_t BigInt(const Value& value, Where where) {
  if (value.isBigInt()) return value.bigInt();
  if (value.isBoolean()) return value.boolean() ? 1 : 0;
  if (value.isString()) return textToBigInt(value.text(), where);
  if (!value.isNumber()) raiseTypeError(concat("Cannot convert "_s, toStr(value), " to a BigInt"_s), where);
  const double number = value.number();
  if (!number::isInteger(number)) {
    raiseRangeError(concat("The number "_s, numberToText(number),
                           " cannot be converted to a BigInt because it is not an integer"_s),
                    where);
  }
  if (std::fabs(number) >= 0x1p63) raiseRangeError(concat(numberToText(number), " does not fit into 64 bits"_s), where);
  return static_cast<std::int64_t>(number);
}

}  // namespace otter
