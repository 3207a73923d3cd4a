// From firmware-src/support/json.ts. Edit that file, not this one.
#pragma once

#include "../../program.h"

namespace otter_app::firmware_src::support::json {
struct JsonReader;
}

namespace otter_app::firmware_src::support::json {

struct JsonReader final : otter::Object {
  void construct(const Str& text);
  void object(const Ref<Fn<void(Str)>>& visit);
  void array(const Ref<Fn<void()>>& visit);
  Str text();
  double number();
  bool boolean_();
  void skip();
  void end();
  void open(const Str& bracket);
  Str escape();
  double hexadecimal();
  bool isPlain();
  bool word_(const Str& word_);
  bool take(const Str& character);
  void expect(const Str& character);
  void skipSpace();
  Str peek();
  Str next();
  Ref<otter::Error> error(const Str& expected);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  Str source{};
  double at{};
  double depth{};
};

}  // namespace otter_app::firmware_src::support::json
