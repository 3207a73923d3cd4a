// Reads JSON text piece by piece, for the parsers that are generated from types: nothing is allocated but the result.
//
//   Ref<Settings> readSettings(json::Reader& in) {
//     Str name; bool hasName = false;
//     for (in.enterObject(); in.nextMember();) {
//       if (in.isMember("name")) { name = in.text(); hasName = true; } else { in.skip(); }
//     }
//     if (!hasName) in.failMissing("name");
//     return create<Settings>(name);
//   }
//
// What is no JSON throws SyntaxError; what does not fit the type throws TypeError with its path: "$.rooms[2].name:
// expected a string".
#pragma once

#include <cstdint>

#include "../string.h"
#include "../value.h"

namespace otter::json {

class Reader {
 public:
  enum class Kind : std::uint8_t { Null, Boolean, Number, String, Array, Object };

  explicit Reader(const Str& text, Where where = OTTER_HERE) : text_(text), where_(where) {}
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  // What comes next.
  Kind peek();
  bool isNull() { return peek() == Kind::Null; }

  double number();
  bool boolean();
  Str text();
  void null();
  // Any value, checked for form but not kept.
  void skip();

  void enterObject();
  // Goes to the next member of the innermost object; false behind the last, and the object is left.
  bool nextMember();
  // Whether the member is called `name` (UTF-8).
  bool isMember(const char* name) const;
  const Str& memberName() const { return steps_[depth_ - 1].name; }

  void enterArray();
  // Goes to the next element; false behind the last, and the array is left.
  bool nextElement();

  // The text must end here.
  void finish();

  // Throws the TypeError of a value that is not what the type says: `expected` is "a number", "\"on\" or \"off\"".
  [[noreturn]] void fail(const Str& expected);
  [[noreturn]] void failMissing(const Str& name);

  // A place to come back to, on the same level.
  std::int32_t place() const { return at_; }
  void returnTo(std::int32_t place, std::int32_t depth) {
    at_ = place;
    depth_ = depth;
  }
  std::int32_t depth() const { return depth_; }

 private:
  // Where the reader is inside one object (`name`) or array (`index` from 0 on).
  struct Step {
    Str name;
    std::int32_t index = -1;
    bool isFirst = true;
  };
  // Deeper texts are refused: they would be an attack, not data.
  static constexpr std::int32_t kMaxDepth = 32;

  void enter(Kind kind, const Str& expected, bool isArray);
  // Goes over `,` or the closing bracket; false at the bracket.
  bool continueIn(char16_t closing);
  void expect(Kind kind, const Str& expected);
  void take(const char* word);
  char16_t next();
  char16_t current() const { return at_ < text_.length() ? text_.unit(at_) : u'\0'; }
  void skipSpace();
  std::uint32_t escaped();
  Str path() const;
  [[noreturn]] void malformed();

  Str text_;
  Where where_;
  std::int32_t at_ = 0;
  std::int32_t depth_ = 0;
  Step steps_[kMaxDepth];
};

}  // namespace otter::json
