// util.inspect over Value and TypeInfo.
#pragma once

#include "../array.h"
#include "../error.h"
#include "../function.h"
#include "../inspect.h"
#include "../record.h"
#include "../table/table.h"
#include "inspect_layout.h"
#include "inspection.h"
#include "quote.h"

namespace otter {

// The name before the bracket, or nothing for literals and arrays: `Circle `, `Map(2) `.
OTTER_CORE Str typePrefix(const Object& object) {
  const TypeInfo& info = object.type();
  const Str name = textOfUtf8(info.name);
  if (info.kind == Kind::Array || info.kind == Kind::Plain || info.kind == Kind::Record || name.length() == 0)
    return ""_s;
  if (info.kind != Kind::Map && info.kind != Kind::Set) return concat(name, " "_s);
  return concat(name, "("_s, toStr(static_cast<const TableBase&>(object).size()), ") "_s);
}

OTTER_CORE Str functionText(const FunctionBase& function) {
  const Str name = textOfUtf8(function.name());
  return name.length() == 0 ? "[Function (anonymous)]"_s : concat("[Function: "_s, name, "]"_s);
}

OTTER_CORE Str numberShown(double value) {
  return value == 0 && std::signbit(value) ? "-0"_s : numberToText(value);
}

OTTER_CORE Str Inspector::stringText(const Str& given) const {
  constexpr std::int32_t kMaxShownText = 10000;
  constexpr std::int32_t kShortText = 16;
  Str text = given;
  Str trailer = ""_s;
  if (text.length() > kMaxShownText) {
    const std::int32_t more = text.length() - kMaxShownText;
    trailer = concat("... "_s, toStr(more), more > 1 ? " more characters"_s : " more character"_s);
    text = text.part(0, kMaxShownText);
  }
  if (text.length() <= kShortText || text.length() <= kBreakLength - indentation_ - 4)
    return concat(quoted(text), trailer);
  TextBuilder out;
  std::int32_t start = 0;
  while (start < text.length()) {
    const std::int32_t newline = findText(text, "\n"_s, start);
    const std::int32_t end = newline < 0 ? text.length() : newline + 1;
    if (start > 0) out.append(" +\n").appendRepeated(' ', indentation_ + 2);
    out.append(quoted(text.part(start, end)));
    start = end;
  }
  return out.append(trailer).finish();
}

OTTER_CORE Str Inspector::text(const Value& value, std::int32_t level) {
  if (value.isNumber()) return numberShown(value.number());
  if (value.isBigInt()) return concat(integerToText(value.bigInt()), "n"_s);
  if (value.isString()) return stringText(value.text());
  return value.isObject() ? objectText(*value.objectPointer(), level) : toStr(value);
}

OTTER_CORE std::int32_t Inspector::circularNumber(const Object* object) const {
  if (circular_.isUndefined()) return 0;
  const auto id = static_cast<double>(reinterpret_cast<std::uintptr_t>(object));
  return circular_->indexOf(id) + 1;
}

OTTER_CORE Str Inspector::objectText(Object& object, std::int32_t level) {
  for (std::int32_t i = 0; i < seenCount_; ++i) {
    if (seen_[static_cast<std::size_t>(i)] != &object) continue;
    if (circular_.isUndefined()) circular_ = create<Array<double>>();
    if (circularNumber(&object) == 0) circular_->add(static_cast<double>(reinterpret_cast<std::uintptr_t>(&object)));
    return concat("[Circular *"_s, toStr(circularNumber(&object)), "]"_s);
  }
  if (object.type().kind == Kind::Function) return functionText(static_cast<const FunctionBase&>(object));
  if (const Str empty = emptyText(object); !empty.isUndefined()) return empty;
  if (level > depth_) return concat("["_s, nestedName(object), "]"_s);
  return structureText(object, level + 1);
}

OTTER_CORE bool hasVisibleFields(const Object& object) {
  for (const TypeInfo* info = &object.type(); info != nullptr; info = info->base) {
    for (std::uint16_t i = 0; i < info->fieldCount; ++i) {
      if (info->fields[i].isThere(object)) return true;
    }
  }
  return false;
}

OTTER_CORE bool hasEntries(const Object& object) {
  switch (object.type().kind) {
    case Kind::Array:
      return static_cast<const ArrayBase&>(object).length() > 0;
    case Kind::Map:
    case Kind::Set:
    case Kind::Record:
      return static_cast<const TableBase&>(object).size() > 0;
    case Kind::Promise:
    case Kind::Buffer:
    case Kind::Iterator:
      return !static_cast<const Inspectable&>(object).isEmpty();
    case Kind::Error:
      return !static_cast<const Error&>(object).cause.isAbsent() || instanceOf(&object, AggregateError::info);
    default:
      return false;
  }
}

// The whole text of a structure without entries; undefined if it has some.
OTTER_CORE Str Inspector::emptyText(const Object& object) const {
  if (hasEntries(object) || hasVisibleFields(object)) return Str();
  switch (object.type().kind) {
    case Kind::Array:
      return "[]"_s;
    case Kind::Error:
      return errorText(static_cast<const Error&>(object));
    case Kind::Promise:
    case Kind::Buffer:
    case Kind::Iterator: {
      const Str opening = static_cast<const Inspectable&>(object).opening();
      return concat(opening, opening.endsWith("["_s) ? "]"_s : "}"_s);
    }
    default:
      return concat(typePrefix(object), "{}"_s);
  }
}

OTTER_CORE Str Inspector::nestedName(const Object& object) const {
  const Kind kind = object.type().kind;
  if (kind == Kind::Plain || kind == Kind::Record) return "Object"_s;
  return textOfUtf8(object.type().name);
}

OTTER_CORE Str Inspector::errorText(const Error& error) const {
  const Str text = otter::errorText(error);
  if (findText(text, "\n    at "_s, 0) < 0) return text;
  return text.replaceAll("\n"_s, concat("\n"_s, " "_s.repeat(indentation_)));
}

OTTER_CORE void Inspector::addValue(const Value& value) {
  Ref<Array<Str>> own = entries_;
  indentation_ += 2;
  const Str shownText = text(value, level_);
  indentation_ -= 2;
  entries_ = own;
  entries_->add(shownText);
}

OTTER_CORE void Inspector::addPrefixed(const Str& prefix, const Value& value) {
  addValue(value);
  Str& entry = (*entries_)[entries_->length() - 1];
  entry = concat(prefix, entry);
}

OTTER_CORE void Inspector::addNamed(const Str& name, const Value& value) {
  addPrefixed(concat(name, ": "_s), value);
}

OTTER_CORE void Inspector::addRemaining(std::int32_t count) {
  const std::int32_t rest = count - shown(count);
  if (rest > 0) add(concat("... "_s, toStr(rest), rest > 1 ? " more items"_s : " more item"_s));
}

OTTER_CORE Str accessorText(const FieldInfo& field) {
  return field.mark() == FieldInfo::kGetter ? "[Getter]"_s : "[Getter/Setter]"_s;
}

OTTER_CORE void Inspector::addFields(const Object& object, const TypeInfo& info) {
  if (info.base != nullptr) addFields(object, *info.base);
  for (std::uint16_t i = 0; i < info.fieldCount; ++i) {
    const FieldInfo& field = info.fields[i];
    if (!field.isThere(object)) continue;
    const Str name = shownName(textOfUtf8(field.plainName()));
    if (field.isAccessor()) {
      add(concat(name, ": "_s, accessorText(field)));
    } else {
      addNamed(name, field.get(object));
    }
  }
}

OTTER_CORE void Inspector::addArray(const ArrayBase& array, Layout& layout) {
  layout.isArray = true;
  layout.isNumeric = true;
  for (std::int32_t i = 0; i < array.length(); ++i) {
    const Value element = array.valueAt(i);
    if (i < kMaxShownEntries) addValue(element);
    if (!element.isNumber() && !element.isBigInt() && i <= kMaxShownEntries) layout.isNumeric = false;
  }
  layout.hasMoreItems = array.length() > kMaxShownEntries;
  addRemaining(array.length());
}

OTTER_CORE void Inspector::addTable(const TableBase& table, Kind kind) {
  if (kind == Kind::Record) {
    const Ref<Array<double>> order = recordOrder(table);
    for (const double at : *order) {
      const auto index = static_cast<std::int32_t>(at);
      const Str name = table.keyValueAt(index).text();
      addNamed(shownName(name), table.valueAt(index));
    }
    return;
  }
  std::int32_t left = kMaxShownEntries;
  for (std::int32_t i = 0; i < table.used() && left > 0; ++i) {
    if (!table.isLive(i)) continue;
    --left;
    addValue(table.keyValueAt(i));
    if (kind == Kind::Set) continue;
    const Str key = (*entries_)[entries_->length() - 1];
    entries_->truncate(entries_->length() - 1);
    addValue(table.valueAt(i));
    Str& entry = (*entries_)[entries_->length() - 1];
    entry = concat(key, " => "_s, entry);
  }
  addRemaining(table.size());
}

OTTER_CORE void Inspector::fillLayout(Object& object, Layout& layout) {
  const Kind kind = object.type().kind;
  layout.opening = concat(typePrefix(object), kind == Kind::Array ? "["_s : "{"_s);
  switch (kind) {
    case Kind::Array:
      addArray(static_cast<const ArrayBase&>(object), layout);
      break;
    case Kind::Map:
    case Kind::Set:
    case Kind::Record:
      addTable(static_cast<const TableBase&>(object), kind);
      break;
    case Kind::Promise:
    case Kind::Buffer:
    case Kind::Iterator: {
      const auto& special = static_cast<const Inspectable&>(object);
      layout.opening = special.opening();
      layout.isArray = layout.isNumeric = layout.opening.endsWith("["_s);
      special.inspectEntries(*this);
      layout.hasMoreItems = entries_->length() > kMaxShownEntries;
      break;
    }
    case Kind::Error: {
      const auto& error = static_cast<const Error&>(object);
      layout.base = errorText(error);
      layout.opening = "{"_s;
      addFields(object, object.type());
      if (!error.cause.isAbsent()) addNamed("[cause]"_s, error.cause);
      if (instanceOf(&object, AggregateError::info))
        addNamed("[errors]"_s, static_cast<const AggregateError&>(object).errors);
      break;
    }
    default:
      addFields(object, object.type());
  }
}

OTTER_CORE Str Inspector::structureText(Object& object, std::int32_t level) {
  if (seenCount_ == seenRoom_) {
    std::unique_ptr<const Object*[]> larger(new const Object*[static_cast<std::size_t>(seenRoom_ + 8)]);
    for (std::int32_t i = 0; i < seenCount_; ++i)
      larger[static_cast<std::size_t>(i)] = seen_[static_cast<std::size_t>(i)];
    seen_ = std::move(larger);
    seenRoom_ += 8;
  }
  seen_[static_cast<std::size_t>(seenCount_++)] = &object;
  const std::int32_t outerLevel = std::exchange(level_, level);
  deepestLevel_ = level;
  Ref<Array<Str>> outerEntries = std::exchange(entries_, create<Array<Str>>());
  Layout layout;
  layout.base = ""_s;
  fillLayout(object, layout);
  layout.entries = std::exchange(entries_, std::move(outerEntries));
  --seenCount_;
  level_ = outerLevel;
  if (const std::int32_t number = circularNumber(&object); number > 0) {
    const Str mark = concat("<ref *"_s, toStr(number), ">"_s);
    layout.base = layout.base.length() == 0 ? mark : concat(mark, " "_s, layout.base);
  }
  layout.indentation = indentation_;
  // A line of its own for each entry as soon as more than three levels are nested.
  layout.mayShareLine = deepestLevel_ - level < kCompact;
  return laidOut(layout);
}

OTTER_CORE Str inspect(const Value& value, std::int32_t depth) {
  return Inspector(depth).text(value, 0);
}

}  // namespace otter
