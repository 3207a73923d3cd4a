// JSON.stringify over Value and TypeInfo.
#pragma once

#include "../array.h"
#include "../error.h"
#include "../json/stringify.h"
#include "../record.h"
#include "quote.h"

namespace otter::json {

class Writer {
 public:
  Writer(const Ref<Array<Str>>& keys, Str indent) : keys_(keys), indent_(std::move(indent)) {}

  // False when the value has no JSON text; nothing is written then.
  bool write(const Value& value);
  Str finish() { return out_.finish(); }

 private:
  void writeText(const Str& text);
  void writeObject(const Object& object);
  void writeArray(const ArrayBase& array);
  void writeMembers(const Object& object, const TypeInfo& info);
  void writeTable(const TableBase& table);
  void writeMember(const Str& name, const Value& value);
  void startEntry(bool isFirst);
  void newLine();

  TextBuilder out_;
  const Ref<Array<Str>>& keys_;
  Str indent_;
  std::int32_t depth_ = 0;
  bool isFirstMember_ = true;
  // The objects around the current one, innermost first.
  struct Enclosing {
    const Object* object;
    const Enclosing* outer;
  };
  const Enclosing* enclosing_ = nullptr;
};

OTTER_CORE void Writer::writeText(const Str& text) {
  out_.append('"');
  for (std::int32_t i = 0; i < text.length(); ++i) {
    const std::uint32_t unit = text.codePoint(i);
    constexpr char kNamed[] = "btnvfr";
    if (unit > 0xFFFF) {
      out_.appendCodePoint(unit);
      ++i;
    } else if (unit >= 8 && unit <= 13 && unit != 11) {
      out_.append('\\').append(kNamed[unit - 8]);
    } else if (unit < 0x20 || (unit >= 0xD800 && unit <= 0xDFFF)) {
      appendHex(out_.append("\\u"), unit, 4, false);
    } else {
      if (unit == '"' || unit == '\\') out_.append('\\');
      out_.append(static_cast<char16_t>(unit));
    }
  }
  out_.append('"');
}

// What stands for a value in JSON: the result of its own `toJSON`, if it has one.
inline Value jsonForm(const Value& value) {
  if (!value.isObject()) return value;
  Object& object = *value.objectPointer();
  for (const TypeInfo* type = &object.type(); type != nullptr; type = type->base) {
    if (type->toJson != nullptr) return type->toJson(object);
  }
  return value;
}

OTTER_CORE bool Writer::write(const Value& value) {
  switch (value.tag()) {
    case Tag::Null:
      out_.append("null");
      return true;
    case Tag::Boolean:
      out_.append(value.boolean() ? "true" : "false");
      return true;
    case Tag::Number:
      out_.append(std::isfinite(value.number()) ? numberToText(value.number()) : "null"_s);
      return true;
    case Tag::BigInt:
      raiseTypeError("Do not know how to serialize a BigInt");
    case Tag::String:
      writeText(value.text());
      return true;
    case Tag::Object:
      if (value.objectPointer()->type().kind == Kind::Function) return false;
      writeObject(*value.objectPointer());
      return true;
    default:
      return false;
  }
}

OTTER_CORE void Writer::newLine() {
  if (indent_.length() == 0) return;
  out_.append('\n');
  for (std::int32_t i = 0; i < depth_; ++i) out_.append(indent_);
}

OTTER_CORE void Writer::startEntry(bool isFirst) {
  if (!isFirst) out_.append(',');
  newLine();
}

OTTER_CORE void Writer::writeMember(const Str& name, const Value& given) {
  const Value value = jsonForm(given);
  if (value.isUndefined() || (value.isObject() && value.objectPointer()->type().kind == Kind::Function)) return;
  if (!keys_.isNullish() && !keys_->includes(name)) return;
  startEntry(isFirstMember_);
  writeText(name);
  out_.append(indent_.length() == 0 ? ":" : ": ");
  write(value);
  isFirstMember_ = false;
}

OTTER_CORE void Writer::writeMembers(const Object& object, const TypeInfo& info) {
  if (info.base != nullptr) writeMembers(object, *info.base);
  for (std::uint16_t i = 0; i < info.fieldCount; ++i)
    writeMember(textOfUtf8(info.fields[i].plainName()), info.fields[i].get(object));
}

OTTER_CORE void Writer::writeTable(const TableBase& table) {
  const Ref<Array<double>> order = recordOrder(table);
  for (const double at : *order) {
    const auto index = static_cast<std::int32_t>(at);
    writeMember(table.keyValueAt(index).text(), table.valueAt(index));
  }
}

OTTER_CORE void Writer::writeArray(const ArrayBase& array) {
  out_.append('[');
  ++depth_;
  for (std::int32_t i = 0; i < array.length(); ++i) {
    startEntry(i == 0);
    if (!write(jsonForm(array.valueAt(i)))) out_.append("null");
  }
  --depth_;
  if (array.length() > 0) newLine();
  out_.append(']');
}

OTTER_CORE void Writer::writeObject(const Object& object) {
  for (const Enclosing* outer = enclosing_; outer != nullptr; outer = outer->outer) {
    if (outer->object == &object) raiseTypeError("Converting circular structure to JSON");
  }
  const Enclosing here{&object, enclosing_};
  enclosing_ = &here;
  const bool outerIsFirst = std::exchange(isFirstMember_, true);
  if (object.type().kind == Kind::Array) {
    writeArray(static_cast<const ArrayBase&>(object));
  } else {
    out_.append('{');
    ++depth_;
    if (object.type().kind == Kind::Record) {
      writeTable(static_cast<const TableBase&>(object));
    } else {
      writeMembers(object, object.type());
    }
    --depth_;
    if (!isFirstMember_) newLine();
    out_.append('}');
  }
  isFirstMember_ = outerIsFirst;
  enclosing_ = here.outer;
}

OTTER_CORE Str stringify(const Value& value, const Ref<Array<Str>>& keys, const Value& indent) {
  Str margin = ""_s;
  if (indent.isNumber()) margin = " "_s.repeat(clampPosition(indent.number(), 10));
  if (indent.isString()) margin = indent.text().slice(0, 10);
  Writer writer(keys, margin);
  return writer.write(jsonForm(value)) ? writer.finish() : Str();
}

}  // namespace otter::json
