// From firmware-src/components/ota/rules.ts. Edit that file, not this one.
#include "rules.h"
#include "manifest.h"
#include "updater.h"
#include "version-number.h"
#include "../../support/jitter.h"

namespace otter_app::firmware_src::components::ota::rules {

[[maybe_unused]] static std::int32_t smallestImageBytes{};
[[maybe_unused]] static std::int32_t firstPlausibleSeconds{};
[[maybe_unused]] static Str stableChannel{};
[[maybe_unused]] static Ref<Array<Ref<Object>>> rules{};

static Str productProblem(const Ref<Object>& a0, const Ref<Object>& terms);
static Str sequenceProblem(const Ref<Object>& a0, const Ref<Object>& terms);
static Str minimumVersionProblem(const Ref<Object>& a0, const Ref<Object>& terms);
static Str expiryProblem(const Ref<Object>& a0, const Ref<Object>& terms);
static Str channelProblem(const Ref<Object>& a0, const Ref<Object>& terms);
static Str rolloutProblem(const Ref<Object>& a0, const Ref<Object>& terms);
static double rolloutPlace(const Str& deviceId, const Str& version);
static Str productProblemValue(Ref<Object>, Ref<Object>);
static Str sequenceProblemValue(Ref<Object>, Ref<Object>);
static Str minimumVersionProblemValue(Ref<Object>, Ref<Object>);
static Str expiryProblemValue(Ref<Object>, Ref<Object>);
static Str channelProblemValue(Ref<Object>, Ref<Object>);
static Str rolloutProblemValue(Ref<Object>, Ref<Object>);

#line 67 "firmware-src/components/ota/rules.ts"
static Str productProblem(const Ref<Object>& a0, const Ref<Object>& terms) {
  const Str product = seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(a0)->product;
#line 68
  return product == seen<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->product ? Str::undefined() : Str(concat("it is a version of \""_s, product, "\", this is "_s, seen<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->product));
}
#line 36 "firmware-src/components/ota/rules.cpp"

#line 72 "firmware-src/components/ota/rules.ts"
static Str sequenceProblem(const Ref<Object>& a0, const Ref<Object>& terms) {
  const double sequence = seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(a0)->sequence;
#line 73
  Str t_2{};
#line 73
  if (sequence >= static_cast<double>(seen<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->sequence)) {
    t_2 = Str::undefined();
  } else {
    const Str t = otter::toStr(sequence);
    t_2 = concat("its sequence is "_s, t, ", "_s, otter::digits(seen<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->sequence), " has run here"_s);
  }
#line 73
  return t_2;
}
#line 53 "firmware-src/components/ota/rules.cpp"

#line 76 "firmware-src/components/ota/rules.ts"
static Str minimumVersionProblem(const Ref<Object>& a0, const Ref<Object>& terms) {
  const Str minimumVersion = seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(a0)->minimumVersion;
#line 77
  return otter_app::firmware_src::components::ota::version_number::isNewer(minimumVersion, Str(seen<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->version)) ? Str(concat("it can only follow "_s, minimumVersion, " or later"_s)) : Str::undefined();
}
#line 61 "firmware-src/components/ota/rules.cpp"

#line 84 "firmware-src/components/ota/rules.ts"
static Str expiryProblem(const Ref<Object>& a0, const Ref<Object>& terms) {
  const double issued = seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(a0)->issued;
  const double expires = seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(a0)->expires;
  const double t = seen<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->nowSeconds;
#line 85
  const bool isClockSet = t >= 1704067200.0 && seen<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->nowSeconds >= issued;
  return isClockSet && seen<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->nowSeconds >= expires ? Str("its manifest has expired"_s) : Str::undefined();
}
#line 72 "firmware-src/components/ota/rules.cpp"

#line 89 "firmware-src/components/ota/rules.ts"
static Str channelProblem(const Ref<Object>& a0, const Ref<Object>& terms) {
  const Str channel = seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(a0)->channel;
#line 90
  const bool isTaken = channel == stableChannel || channel == seen<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->channel;
  return isTaken ? Str::undefined() : Str(concat("it is in the channel \""_s, channel, "\", this device takes "_s, seen<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->channel));
}
#line 81 "firmware-src/components/ota/rules.cpp"

#line 94 "firmware-src/components/ota/rules.ts"
static Str rolloutProblem(const Ref<Object>& a0, const Ref<Object>& terms) {
  const double rollout = seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(a0)->rollout;
  const Str version = seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(a0)->version;
#line 95
  if (otter_app::firmware_src::components::ota::rules::rolloutPlace(Str(seen<otter_app::firmware_src::components::ota::updater::TermsLiteral>(terms)->deviceId), version) < rollout) {
#line 95
    return Str::undefined();
  }
#line 96
  return concat("it is rolled out to "_s, otter::digits(rollout), " % of the devices, and not yet to this one"_s);
}
#line 95 "firmware-src/components/ota/rules.cpp"

#line 37 "firmware-src/components/ota/rules.ts"
Str sizeProblem(double size, const Ref<Object>& terms) {
  if (otter::dispatch<bool()>(terms, 0) || otter::dispatch<double()>(terms, 1) == 0.0) {
#line 38
    return "this partition table has no second slot"_s;
  }
#line 39
  if (size < 0.0) {
#line 39
    return "the server does not say how large the image is"_s;
  }
#line 40
  if (size < 100000.0) {
#line 40
    return concat(otter::digits(size), " bytes are too few for an image, "_s, otter::digits(100000.0), " is the least"_s);
  }
#line 41
  if (size > otter::dispatch<double()>(terms, 1)) {
    const Str t = otter::toStr(size);
#line 41
    return concat(t, " bytes do not fit into the slot of "_s, otter::digits(otter::dispatch<double()>(terms, 1)));
  }
#line 42
  return Str::undefined();
}
#line 122 "firmware-src/components/ota/rules.cpp"

#line 59 "firmware-src/components/ota/rules.ts"
Str manifestProblem(const Ref<Object>& manifest, const Ref<Object>& terms) {
  {
#line 60
    const Ref<Array<Ref<Object>>> list = rules;
#line 60
    std::int32_t index = 0;
#line 62
    for (; index < list->length(); index = index + 1) {
#line 60
      const Ref<Fn<Str(Ref<Object>, Ref<Object>)>> rule = as<Fn<Str(Ref<Object>, Ref<Object>)>>(list->get(index));
      const Str problem = rule->call(manifest, terms);
      if (!otter::isUndefined(problem)) {
#line 62
        return narrow<Str>(problem);
      }
    }
  }
#line 64
  return Str::undefined();
}
#line 145 "firmware-src/components/ota/rules.cpp"

#line 100 "firmware-src/components/ota/rules.ts"
static double rolloutPlace(const Str& deviceId, const Str& version) {
  return 100.0 * otter_app::firmware_src::support::jitter::fractionOf(concat(deviceId, " "_s, version));
}
#line 151 "firmware-src/components/ota/rules.cpp"

static Str productProblemValue(Ref<Object> p0, Ref<Object> p1) { return otter_app::firmware_src::components::ota::rules::productProblem(p0, p1); }

static Str sequenceProblemValue(Ref<Object> p0, Ref<Object> p1) { return otter_app::firmware_src::components::ota::rules::sequenceProblem(p0, p1); }

static Str minimumVersionProblemValue(Ref<Object> p0, Ref<Object> p1) { return otter_app::firmware_src::components::ota::rules::minimumVersionProblem(p0, p1); }

static Str expiryProblemValue(Ref<Object> p0, Ref<Object> p1) { return otter_app::firmware_src::components::ota::rules::expiryProblem(p0, p1); }

static Str channelProblemValue(Ref<Object> p0, Ref<Object> p1) { return otter_app::firmware_src::components::ota::rules::channelProblem(p0, p1); }

static Str rolloutProblemValue(Ref<Object> p0, Ref<Object> p1) { return otter_app::firmware_src::components::ota::rules::rolloutProblem(p0, p1); }

void initialize() {
#line 6 "firmware-src/components/ota/rules.ts"
  smallestImageBytes = 100000;
#line 9
  firstPlausibleSeconds = 1704067200;
#line 12
  stableChannel = "stable"_s;
#line 48
  rules = arrayOf<Ref<Object>>({otter::functionValue<Str(Ref<Object>, Ref<Object>), &productProblemValue>(), otter::functionValue<Str(Ref<Object>, Ref<Object>), &sequenceProblemValue>(), otter::functionValue<Str(Ref<Object>, Ref<Object>), &minimumVersionProblemValue>(), otter::functionValue<Str(Ref<Object>, Ref<Object>), &expiryProblemValue>(), otter::functionValue<Str(Ref<Object>, Ref<Object>), &channelProblemValue>(), otter::functionValue<Str(Ref<Object>, Ref<Object>), &rolloutProblemValue>(), closure<Str(Ref<Object>, Ref<Object>)>(capture(), [](Ref<Object> manifest, Ref<Object> terms) -> Str {
#line 55
    return otter_app::firmware_src::components::ota::rules::sizeProblem(seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(manifest)->image)->size, terms);
  })});
}
#line 178 "firmware-src/components/ota/rules.cpp"

}  // namespace otter_app::firmware_src::components::ota::rules
