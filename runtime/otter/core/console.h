// console: format texts, lines, groups, counters, timers.
#pragma once

#include "../console.h"
#include "../json.h"
#include "../number.h"
#include "inspect.h"

namespace otter {

OTTER_CORE void writeText(platform::Stream stream, const Str& text, const char* end) {
  char chunk[256];
  std::size_t used = 0;
  for (std::int32_t i = 0; i < text.length();) {
    const std::uint32_t codePoint = text.codePoint(i);
    i += codePoint > 0xFFFF ? 2 : 1;
    if (used + 4 > sizeof chunk) {
      platform::write(stream, chunk, used);
      used = 0;
    }
    used += static_cast<std::size_t>(encodeUtf8(scalarValue(codePoint), chunk + used));
  }
  for (; *end != '\0'; ++end) {
    if (used == sizeof chunk) {
      platform::write(stream, chunk, used);
      used = 0;
    }
    chunk[used++] = *end;
  }
  platform::write(stream, chunk, used);
}

// Whether a class of the program, or an error, says how it is shown as text.
OTTER_CORE bool hasOwnText(const Object& object) {
  return object.type().kind == Kind::Error || object.type().withText() != nullptr;
}

// The text that one `%` directive puts in place of a value; undefined for no directive.
OTTER_CORE Str formatDirective(char16_t directive, const Value& value) {
  switch (directive) {
    case u's': {
      if (value.isNumber()) return numberShown(value.number());
      if (value.isBigInt()) return concat(toStr(value), "n"_s);
      return value.isObject() && !hasOwnText(*value.objectPointer()) ? inspect(value, 0) : toStr(value);
    }
    case u'd':
      if (value.isBigInt()) return concat(toStr(value), "n"_s);
      return numberShown(toNumber(value));
    case u'i':
      if (value.isBigInt()) return concat(toStr(value), "n"_s);
      return numberShown(number::parseInt(toStr(value)));
    case u'f':
      return numberShown(number::parseFloat(toStr(value)));
    case u'j':
      return value.isUndefined() ? "undefined"_s : json::stringify(value);
    case u'O':
      return inspect(value);
    case u'o':
      return inspect(value, 4);
    case u'c':
      return ""_s;
    default:
      return Str();
  }
}

OTTER_CORE Str formatLog(const Value* values, std::size_t count) {
  TextBuilder out;
  std::size_t next = 0;
  if (count > 0 && values[0].isString()) {
    const Str format = values[0].text();
    if (count == 1) return format;
    next = 1;
    std::int32_t copied = 0;
    for (std::int32_t i = 0; i + 1 < format.length(); ++i) {
      if (format.unit(i) != u'%') continue;
      const char16_t directive = format.unit(++i);
      Str text;
      if (directive == u'%') {
        text = "%"_s;
      } else if (next < count) {
        text = formatDirective(directive, values[next]);
        if (!text.isUndefined()) ++next;
      }
      if (text.isUndefined()) continue;
      out.append(format, copied, i - 1).append(text);
      copied = i + 1;
    }
    out.append(format, copied, format.length());
  }
  for (std::size_t i = next; i < count; ++i) {
    if (i > 0) out.append(' ');
    out.append(values[i].isString() ? values[i].text() : inspect(values[i]));
  }
  return out.finish();
}

namespace console {

struct State {
  Ref<Array<Str>> labels = create<Array<Str>>();
  Ref<Array<double>> counts = create<Array<double>>();
  Ref<Array<Str>> timers = create<Array<Str>>();
  Ref<Array<double>> starts = create<Array<double>>();
};
OTTER_CORE State& state() {
  static State* shared = new State();
  return *shared;
}

struct Groups {
  std::int32_t indentation = 0;
  // Set by the first group, so that a program without any has none of its code.
  Str (*indent)(const Str& line, std::int32_t indentation) = nullptr;
};
OTTER_CORE Groups& groups() {
  static Groups shared;
  return shared;
}

OTTER_CORE Str indented(const Str& line, std::int32_t indentation) {
  const Str margin = " "_s.repeat(indentation);
  return concat(margin, line.includes("\n"_s) ? line.replaceAll("\n"_s, concat("\n"_s, margin)) : line);
}

OTTER_CORE void writeTextLine(platform::Stream stream, const Str& text) {
  const Groups& open = groups();
  const Str line = text.isNull() ? "null"_s : text.isUndefined() ? "undefined"_s : text;
  writeText(stream, open.indentation == 0 ? line : open.indent(line, open.indentation), "\n");
}

OTTER_CORE void writePlainLine(platform::Stream stream, const Value* values, std::size_t count) {
  TextBuilder line;
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) line.append(' ');
    line.append(values[i].isNumber() ? numberShown(values[i].number()) : toStr(values[i]));
    if (values[i].isBigInt()) line.append('n');
  }
  writeTextLine(stream, line.finish());
}

OTTER_CORE void writeLine(platform::Stream stream, const Value* values, std::size_t count) {
  writeTextLine(stream, formatLog(values, count));
}

OTTER_CORE void openGroup() {
  groups().indentation += 2;
  groups().indent = indented;
}
OTTER_CORE void groupEnd() {
  groups().indentation = std::max<std::int32_t>(0, groups().indentation - 2);
}

OTTER_CORE void countLabel(const Str& label) {
  State& own = state();
  std::int32_t at = own.labels->indexOf(label);
  if (at < 0) {
    at = own.labels->push(label) - 1;
    own.counts->add(0);
  }
  log(concat(label, ": "_s, toStr(++(*own.counts)[at])));
}

OTTER_CORE void countReset(const Str& label) {
  const std::int32_t at = state().labels->indexOf(label);
  if (at >= 0) (*state().counts)[at] = 0;
}

OTTER_CORE void time(const Str& label) {
  State& own = state();
  if (own.timers->includes(label)) return;
  own.timers->add(label);
  own.starts->add(platform::monotonicMs());
}

OTTER_CORE void reportTime(const Str& label, const Value* values, std::size_t count) {
  const std::int32_t at = state().timers->indexOf(label);
  if (at < 0) return;
  const double elapsedMs = platform::monotonicMs() - (*state().starts)[at];
  Str line = concat(label, ": "_s, toFixed(elapsedMs, 3), "ms"_s);
  if (count > 0) append(line, " "_s, formatLog(values, count));
  log(line);
}

OTTER_CORE void timeEnd(const Str& label) {
  reportTime(label, nullptr, 0);
  const std::int32_t at = state().timers->indexOf(label);
  if (at < 0) return;
  state().timers->splice(at, 1);
  state().starts->splice(at, 1);
}

OTTER_CORE void dir(const Value& value, std::int32_t depth) {
  log(inspect(value, depth));
}

}  // namespace console
}  // namespace otter
