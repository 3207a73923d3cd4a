// From firmware-src/components/ota/version-number.ts. Edit that file, not this one.
#include "version-number.h"
#include "../../support/characters.h"

namespace otter_app::firmware_src::components::ota::version_number {

static double compareVersions(const Ref<Object>& left, const Ref<Object>& right);
static double comparePrereleases(const Ref<Array<Str>>& left, const Ref<Array<Str>>& right);
static double compareIdentifiers(const Str& left, const Str& right);
static bool isNumber(const Str& text);
static bool areIdentifiers(const Ref<Array<Str>>& identifiers);

static const otter::FieldInfo VersionNumberLiteral_fields[] = {
  {"major", [](const otter::Object& object) { return otter::Value(static_cast<const VersionNumberLiteral&>(object).major_); }},
  {"minor", [](const otter::Object& object) { return otter::Value(static_cast<const VersionNumberLiteral&>(object).minor_); }},
  {"patch", [](const otter::Object& object) { return otter::Value(static_cast<const VersionNumberLiteral&>(object).patch); }},
  {"prerelease", [](const otter::Object& object) { return otter::Value(static_cast<const VersionNumberLiteral&>(object).prerelease); }},
};
const otter::TypeInfo VersionNumberLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, VersionNumberLiteral_fields, 4};

#line 13 "firmware-src/components/ota/version-number.ts"
Ref<Object> parseVersion(const Str& text) {
  Str rest = text.trim();
  if (rest.startsWith("v"_s)) {
#line 15
    rest = rest.slice(1.0);
  }
#line 16
  const std::int32_t build = rest.indexOf("+"_s);
#line 19
  if (build >= 0) {
#line 18
    if (!version_number::areIdentifiers(hold(rest.slice(static_cast<double>(build + 1)).split("."_s)))) {
#line 18
      return Ref<Object>::undefined();
    }
#line 19
    rest = rest.slice(0.0, static_cast<double>(build));
  }
  const std::int32_t dash = rest.indexOf("-"_s);
  const Ref<Array<Str>> prerelease = dash < 0 ? arrayOf<Str>() : rest.slice(static_cast<double>(dash + 1)).split("."_s);
  if (!version_number::areIdentifiers(prerelease)) {
#line 23
    return Ref<Object>::undefined();
  }
#line 24
  const Ref<Array<Str>> numbers = (dash < 0 ? rest : rest.slice(0.0, static_cast<double>(dash))).split("."_s);
  const bool isPlain = numbers->length() == 1 && dash < 0 && build < 0;
  if (!isPlain && numbers->length() != 3) {
#line 26
    return Ref<Object>::undefined();
  }
#line 27
  const Ref<Array<double>> values = arrayOf<double>();
  {
#line 28
    const Ref<Array<Str>> list = numbers;
#line 28
    std::int32_t index = 0;
#line 30
    for (; index < list->length(); index = index + 1) {
#line 28
      const Str number = list->get(index);
      if (!version_number::isNumber(number) || number.length() > 9 || (number.length() > 1 && number.startsWith("0"_s))) {
#line 29
        return Ref<Object>::undefined();
      }
#line 30
      static_cast<void>(static_cast<double>(values->push(otter::toNumber(number))));
    }
  }
#line 32
  return isPlain ? Ref<Object>(create<VersionNumberLiteral>(values->get(0), 0.0, 0.0, prerelease)) : Ref<Object>(create<VersionNumberLiteral>(values->get(0), values->get(1), values->get(2), prerelease));
}
#line 76 "firmware-src/components/ota/version-number.cpp"

#line 38 "firmware-src/components/ota/version-number.ts"
static double compareVersions(const Ref<Object>& left, const Ref<Object>& right) {
  const double t = seen<VersionNumberLiteral>(left)->major_;
#line 39
  if (t != seen<VersionNumberLiteral>(right)->major_) {
    const double t_2 = seen<VersionNumberLiteral>(left)->major_;
#line 39
    return t_2 - seen<VersionNumberLiteral>(right)->major_;
  }
  const double t_3 = seen<VersionNumberLiteral>(left)->minor_;
#line 40
  if (t_3 != seen<VersionNumberLiteral>(right)->minor_) {
    const double t_4 = seen<VersionNumberLiteral>(left)->minor_;
#line 40
    return t_4 - seen<VersionNumberLiteral>(right)->minor_;
  }
  const double t_5 = seen<VersionNumberLiteral>(left)->patch;
#line 41
  if (t_5 != seen<VersionNumberLiteral>(right)->patch) {
    const double t_6 = seen<VersionNumberLiteral>(left)->patch;
#line 41
    return t_6 - seen<VersionNumberLiteral>(right)->patch;
  }
  const Ref<Array<Str>> t_7 = seen<VersionNumberLiteral>(left)->prerelease;
#line 42
  return version_number::comparePrereleases(t_7, hold(seen<VersionNumberLiteral>(right)->prerelease));
}
#line 105 "firmware-src/components/ota/version-number.cpp"

#line 46 "firmware-src/components/ota/version-number.ts"
bool isNewer(const Str& offered, const Str& current) {
  const Ref<Object> offeredNumber = version_number::parseVersion(offered);
  const Ref<Object> currentNumber = version_number::parseVersion(current);
  if (otter::isUndefined(offeredNumber) || otter::isUndefined(currentNumber)) {
#line 49
    return false;
  }
#line 50
  return version_number::compareVersions(narrow<Ref<Object>>(offeredNumber), narrow<Ref<Object>>(currentNumber)) > 0.0;
}
#line 118 "firmware-src/components/ota/version-number.cpp"

#line 53 "firmware-src/components/ota/version-number.ts"
static double comparePrereleases(const Ref<Array<Str>>& left, const Ref<Array<Str>>& right) {
  if (left->length() == 0 || right->length() == 0) {
#line 54
    return static_cast<double>(right->length() - left->length());
  }
#line 55
  const std::int32_t shared = otter::math::min<std::int32_t, std::int32_t>(left->length(), right->length());
  {
#line 56
    std::int32_t i = 0;
#line 56
    for (; i < shared; i = i + 1) {
      const double order = version_number::compareIdentifiers(Str(left->get(i)), Str(right->get(i)));
      if (order != 0.0) {
#line 58
        return order;
      }
    }
  }
#line 60
  return static_cast<double>(left->length() - right->length());
}
#line 143 "firmware-src/components/ota/version-number.cpp"

#line 63 "firmware-src/components/ota/version-number.ts"
static double compareIdentifiers(const Str& left, const Str& right) {
  const bool isLeftNumber = version_number::isNumber(left);
  const bool isRightNumber = version_number::isNumber(right);
  if (isLeftNumber && isRightNumber) {
    const double t = otter::toNumber(left);
#line 66
    return t - otter::toNumber(right);
  }
#line 67
  if (isLeftNumber != isRightNumber) {
#line 67
    return static_cast<double>(isLeftNumber ? std::int32_t{-1} : std::int32_t{1});
  }
#line 68
  if (left == right) {
#line 68
    return 0.0;
  }
#line 69
  return static_cast<double>(left < right ? std::int32_t{-1} : std::int32_t{1});
}
#line 167 "firmware-src/components/ota/version-number.cpp"

#line 72 "firmware-src/components/ota/version-number.ts"
static bool isNumber(const Str& text) {
  return otter_app::firmware_src::support::characters::consistsOf(text, otter_app::firmware_src::support::characters::digits);
}
#line 173 "firmware-src/components/ota/version-number.cpp"

#line 76 "firmware-src/components/ota/version-number.ts"
static bool areIdentifiers(const Ref<Array<Str>>& identifiers) {
  return identifiers->every([&](Str identifier) -> bool {
#line 77
    return otter_app::firmware_src::support::characters::consistsOf(identifier, concat(otter_app::firmware_src::support::characters::digits, otter_app::firmware_src::support::characters::letters, "-"_s));
  });
}
#line 182 "firmware-src/components/ota/version-number.cpp"

}  // namespace otter_app::firmware_src::components::ota::version_number
