// Answers questions about the runtime, one a line: an operation and its arguments as a JSON array; the answer is one
// line of JSON. Numbers travel as their bits in hexadecimal, so that nothing is lost on the way.
#include <otter/otter.h>

#include <bit>
#include <cstdio>

using namespace otter;

static Value readAny(json::Reader& in) {
  switch (in.peek()) {
    case json::Reader::Kind::Null:
      in.null();
      return Null{};
    case json::Reader::Kind::Boolean:
      return in.boolean();
    case json::Reader::Kind::Number:
      return in.number();
    case json::Reader::Kind::String:
      return in.text();
    case json::Reader::Kind::Array: {
      auto array = create<Array<Value>>();
      for (in.enterArray(); in.nextElement();) array->add(readAny(in));
      return array;
    }
    case json::Reader::Kind::Object: {
      auto record = create<Record<Value>>();
      for (in.enterObject(); in.nextMember();) {
        const Str name = in.memberName();
        record->set(name, readAny(in));
      }
      return record;
    }
  }
  return Value();
}

struct Arguments {
  Array<Value>& list;
  Str text(std::int32_t i) const { return i < list.length() && list[i].isString() ? list[i].text() : Str(); }
  double bits(std::int32_t i) const {
    std::uint64_t value = 0;
    const Str hex = text(i);
    for (std::int32_t at = 0; at < hex.length(); ++at)
      value = value * 16 + static_cast<std::uint64_t>(digitValue(hex.unit(at)));
    return std::bit_cast<double>(value);
  }
  double number(std::int32_t i) const { return list[i].number(); }
  Opt<double> optional(std::int32_t i) const {
    return i < list.length() && list[i].isNumber() ? Opt<double>(list[i].number()) : Opt<double>();
  }
  const Value& value(std::int32_t i) const { return list[i]; }
};

static Value bitsOf(double value) {
  char hex[17];
  std::snprintf(hex, sizeof hex, "%016llx",
                static_cast<unsigned long long>(std::bit_cast<std::uint64_t>(std::isnan(value) ? NAN : value)));
  return textOfUtf8(hex);
}

// The value with arrays of numbers and texts in their own representations, records of maps as maps.
static Value typed(const Value& value) {
  if (!value.isObject()) return value;
  Object& object = *value.objectPointer();
  if (object.type().kind == Kind::Record) {
    const auto& record = static_cast<const TableBase&>(object);
    auto result = create<Record<Value>>();
    for (std::int32_t i = 0; i < record.used(); ++i) {
      const Str name = record.keyValueAt(i).text();
      if (name == "$map"_s || name == "$set"_s) {
        const auto& items = static_cast<const Array<Value>&>(*record.valueAt(i).objectPointer());
        auto map = create<Map<Value, Value>>();
        auto set = create<Set<Value>>();
        for (const Value& item : items) {
          if (name == "$set"_s) {
            set->add(typed(item));
          } else {
            const auto& pair = static_cast<const Array<Value>&>(*item.objectPointer());
            map->set(typed(pair[0]), typed(pair[1]));
          }
        }
        return name == "$set"_s ? Value(set) : Value(map);
      }
      result->set(name, typed(record.valueAt(i)));
    }
    return result;
  }
  auto& array = static_cast<Array<Value>&>(object);
  bool isNumbers = array.length() > 0;
  bool isTexts = array.length() > 0;
  for (const Value& element : array) {
    isNumbers = isNumbers && element.isNumber();
    isTexts = isTexts && element.isString();
  }
  const Ref<Array<Value>> self(&array);
  if (isNumbers) return convertElements<double>(self);
  if (isTexts) return convertElements<Str>(self);
  return self->map<Value>([](const Value& element) { return typed(element); });
}

static Value textOperation(const Str& name, const Arguments& in) {
  const Str text = in.text(1);
  if (name == "slice"_s) return text.slice(in.number(2), in.optional(3));
  if (name == "substring"_s) return text.substring(in.number(2), in.optional(3));
  if (name == "substr"_s) return text.substr(in.number(2), in.optional(3));
  if (name == "at"_s) return text.at(in.number(2));
  if (name == "charAt"_s) return text.charAt(in.number(2));
  if (name == "charCodeAt"_s) return bitsOf(text.charCodeAt(in.number(2)));
  if (name == "codePointAt"_s) return text.codePointAt(in.number(2));
  if (name == "indexOf"_s) return text.indexOf(in.text(2), in.number(3));
  if (name == "lastIndexOf"_s) return text.lastIndexOf(in.text(2), in.optional(3));
  if (name == "includes"_s) return text.includes(in.text(2), in.number(3));
  if (name == "startsWith"_s) return text.startsWith(in.text(2), in.number(3));
  if (name == "endsWith"_s) return text.endsWith(in.text(2), in.optional(3));
  if (name == "padStart"_s) return text.padStart(in.number(2), in.text(3));
  if (name == "padEnd"_s) return text.padEnd(in.number(2), in.text(3));
  if (name == "repeat"_s) return text.repeat(in.number(2));
  if (name == "replace"_s) return text.replace(in.text(2), in.text(3));
  if (name == "replaceAll"_s) return text.replaceAll(in.text(2), in.text(3));
  if (name == "replaceCall"_s) {
    return text.replaceAll(in.text(2),
                           [](const Str& match, double at) { return concat("<"_s, match, toStr(at), ">"_s); });
  }
  if (name == "split"_s) return text.split(in.text(2), in.optional(3));
  if (name == "trim"_s) return text.trim();
  if (name == "trimStart"_s) return text.trimStart();
  if (name == "trimEnd"_s) return text.trimEnd();
  if (name == "toLowerCase"_s) return text.toLowerCase();
  if (name == "toUpperCase"_s) return text.toUpperCase();
  if (name == "isWellFormed"_s) return text.isWellFormed();
  if (name == "toWellFormed"_s) return text.toWellFormed();
  if (name == "characters"_s) return array::from<Str>(text);
  if (name == "compare"_s) return text < in.text(2) ? -1.0 : text > in.text(2) ? 1.0 : 0.0;
  if (name == "concat"_s) return text.concat(in.text(2), text);
  if (name == "append"_s) {
    Str built = text;
    for (int i = 0; i < 5; ++i) append(built, in.text(2), built);
    return built;
  }
  if (name == "encodeURIComponent"_s) return encodeURIComponent(text);
  if (name == "encodeURI"_s) return encodeURI(text);
  if (name == "decodeURIComponent"_s) return decodeURIComponent(text);
  if (name == "decodeURI"_s) return decodeURI(text);
  if (name == "btoa"_s) return btoa(text);
  if (name == "atob"_s) return atob(text);
  if (name == "encode"_s) return array::from<double>(create<TextEncoder>()->encode(text));
  return Value();
}

static Value numberOperation(const Str& name, const Arguments& in) {
  if (name == "text"_s) return numberToText(in.bits(1));
  if (name == "radix"_s) return numberToText(in.bits(1), in.number(2));
  if (name == "toFixed"_s) return toFixed(in.bits(1), in.number(2));
  if (name == "toPrecision"_s) return toPrecision(in.bits(1), in.optional(2));
  if (name == "toExponential"_s) return toExponential(in.bits(1), in.optional(2));
  if (name == "Number"_s) return bitsOf(textToNumber(in.text(1)));
  if (name == "parseFloat"_s) return bitsOf(number::parseFloat(in.text(1)));
  if (name == "parseInt"_s) return bitsOf(number::parseInt(in.text(1), in.number(2)));
  if (name == "toInt32"_s) return toInt32(in.bits(1));
  if (name == "toUint8Clamp"_s) return toUint8Clamp(in.bits(1));
  if (name == "remainder"_s) return bitsOf(otter::remainder(in.bits(1), in.bits(2)));
  if (name == "power"_s) return bitsOf(power(in.bits(1), in.bits(2)));
  if (name == "round"_s) return bitsOf(math::round(in.bits(1)));
  if (name == "hypot"_s) return bitsOf(math::hypot(in.bits(1), in.bits(2)));
  if (name == "max"_s) return bitsOf(math::max(in.bits(1), in.bits(2)));
  if (name == "min"_s) return bitsOf(math::min(in.bits(1), in.bits(2)));
  if (name == "sign"_s) return bitsOf(math::sign(in.bits(1)));
  if (name == "clz32"_s) return math::clz32(in.bits(1));
  if (name == "imul"_s) return math::imul(in.bits(1), in.bits(2));
  if (name == "fround"_s) return bitsOf(math::fround(in.bits(1)));
  return Value();
}

static Value mapOperations(const Array<Value>& steps) {
  auto map = create<Map<Value, Value>>();
  auto seen = create<Array<Value>>();
  const Ref<Iterator<Value>> keys = map->keys();
  for (const Value& step : steps) {
    const auto& parts = static_cast<const Array<Value>&>(*step.objectPointer());
    const Str kind = parts[0].text();
    if (kind == "set"_s) map->set(parts[1], parts[2]);
    if (kind == "delete"_s) map->delete_(parts[1]);
    if (kind == "clear"_s) map->clear();
    if (kind == "next"_s) seen->add(keys->advance() ? keys->current() : Value("end"_s));
  }
  for (const auto at = iterate(map); at->advance();) seen->add(at->current());
  return seen;
}

static Value otherOperation(const Str& name, const Arguments& in) {
  if (name == "inspect"_s) return inspect(typed(in.value(1)));
  if (name == "stringify"_s) return json::stringify(in.value(1), Null{}, in.value(2));
  if (name == "format"_s) {
    const auto& values = static_cast<const Array<Value>&>(*in.value(1).objectPointer());
    return formatLog(values.begin(), static_cast<std::size_t>(values.length()));
  }
  if (name == "sort"_s) return convertElements<double>(as<Array<Value>>(in.value(1).object()))->sort();
  if (name == "stableSort"_s) {
    return as<Array<Value>>(in.value(1).object())->sort([](const Value& a, const Value& b) {
      return std::floor(a.number()) - std::floor(b.number());
    });
  }
  if (name == "map"_s) return mapOperations(static_cast<const Array<Value>&>(*in.value(1).objectPointer()));
  return Value();
}

static Value answer(const Arguments& in) {
  const Str name = in.text(0);
  for (const auto operation : {textOperation, numberOperation, otherOperation}) {
    const Value result = operation(name, in);
    if (!result.isUndefined()) return result;
  }
  return Null{};
}

namespace otter::app {
void initialize() {
  static char line[1 << 20];
  while (std::fgets(line, sizeof line, stdin) != nullptr) {
    Value result;
    try {
      json::Reader reader(textOfUtf8(line));
      const Value question = readAny(reader);
      result = answer(Arguments{static_cast<Array<Value>&>(*question.objectPointer())});
    } catch (const Thrown& thrown) {
      result = concat("!"_s, static_cast<const Error&>(*thrown.value.objectPointer()).toString());
    }
    console::log("%s"_s, json::stringify(result));
  }
}
}  // namespace otter::app
