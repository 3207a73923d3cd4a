// From firmware-src/components/wifi/scanner.ts. Edit that file, not this one.
#include "scanner.h"

namespace otter_app::firmware_src::components::wifi::scanner {

[[maybe_unused]] static std::int32_t networkLimit{};

static std::uint32_t elapsedSince(std::uint32_t startMs);
static Ref<Array<Ref<Object>>> readResults(std::int32_t count);
static Ref<Array<Ref<Object>>> mergeByName(const Ref<Array<Ref<Object>>>& results);

static const otter::FieldInfo Scanner_fields[] = {
  {"found", [](const otter::Object& object) { return otter::Value(static_cast<const Scanner&>(object).found); }},
  {"isRunning", [](const otter::Object& object) { return otter::Value(static_cast<const Scanner&>(object).isRunning); }},
  {"finishedMs", [](const otter::Object& object) { return otter::Value(static_cast<const Scanner&>(object).finishedMs); }},
  {"hasScanned", [](const otter::Object& object) { return otter::Value(static_cast<const Scanner&>(object).hasScanned); }},
};
const otter::TypeInfo Scanner::info{"Scanner", otter::Kind::Instance, nullptr, nullptr, Scanner_fields, 4};
void Scanner::trace(otter::Tracer& tracer) {
  tracer(found);
}

#line 13 "firmware-src/components/wifi/scanner.ts"
void Scanner::construct() {
  this->found = arrayOf<Ref<otter::Object>>();
  this->isRunning = false;
  this->finishedMs = 0u;
  this->hasScanned = false;
}
#line 31 "firmware-src/components/wifi/scanner.cpp"

#line 20 "firmware-src/components/wifi/scanner.ts"
Ref<Array<Ref<Object>>> Scanner::networks() {
  return this->found;
}
#line 37 "firmware-src/components/wifi/scanner.cpp"

#line 24 "firmware-src/components/wifi/scanner.ts"
bool Scanner::isScanning() {
  return this->isRunning;
}
#line 43 "firmware-src/components/wifi/scanner.cpp"

#line 29 "firmware-src/components/wifi/scanner.ts"
bool Scanner::isOlderThan(std::int32_t ageMs) {
  return !this->hasScanned || elapsedSince(this->finishedMs) > static_cast<std::uint32_t>(ageMs);
}
#line 49 "firmware-src/components/wifi/scanner.cpp"

#line 34 "firmware-src/components/wifi/scanner.ts"
void Scanner::start() {
  if (this->isRunning) {
#line 35
    return;
  }
  const std::int32_t t = static_cast<std::int32_t>(::otter::border::from<std::int16_t>(WiFi.scanNetworks(::otter::border::to<bool>(true), ::otter::border::to<bool>(false))));
#line 36
  this->isRunning = t == static_cast<std::int32_t>(::otter::border::from<std::int16_t>(WIFI_SCAN_RUNNING));
  if (!this->isRunning) {
#line 37
    this->finish();
  }
}
#line 65 "firmware-src/components/wifi/scanner.cpp"

#line 41 "firmware-src/components/wifi/scanner.ts"
void Scanner::poll() {
  if (!this->isRunning) {
#line 42
    return;
  }
#line 43
  const std::int32_t count = static_cast<std::int32_t>(::otter::border::from<std::int16_t>(WiFi.scanComplete()));
  if (count == static_cast<std::int32_t>(::otter::border::from<std::int16_t>(WIFI_SCAN_RUNNING))) {
#line 44
    return;
  }
#line 45
  if (count >= 0) {
#line 45
    this->found = readResults(count);
  }
#line 46
  WiFi.scanDelete();
  this->finish();
}
#line 88 "firmware-src/components/wifi/scanner.cpp"

#line 50 "firmware-src/components/wifi/scanner.ts"
void Scanner::finish() {
  this->isRunning = false;
  this->hasScanned = true;
  this->finishedMs = (::otter::border::from<std::uint32_t>(millis()));
}
#line 96 "firmware-src/components/wifi/scanner.cpp"

static const otter::FieldInfo FoundNetworkLiteral_fields[] = {
  {"name", [](const otter::Object& object) { return otter::Value(static_cast<const FoundNetworkLiteral&>(object).name); }},
  {"signal", [](const otter::Object& object) { return otter::Value(static_cast<const FoundNetworkLiteral&>(object).signal); }},
  {"isOpen", [](const otter::Object& object) { return otter::Value(static_cast<const FoundNetworkLiteral&>(object).isOpen); }},
};
const otter::TypeInfo FoundNetworkLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, FoundNetworkLiteral_fields, 3};

#line 58 "firmware-src/components/wifi/scanner.ts"
static std::uint32_t elapsedSince(std::uint32_t startMs) {
  return static_cast<std::uint32_t>(static_cast<std::int32_t>((::otter::border::from<std::uint32_t>(millis())) - startMs)) >> 0;
}
#line 109 "firmware-src/components/wifi/scanner.cpp"

#line 65 "firmware-src/components/wifi/scanner.ts"
static Ref<Array<Ref<Object>>> readResults(std::int32_t count) {
  Ref<Array<Ref<Object>>> results = arrayOf<Ref<Object>>();
  {
#line 67
    std::int32_t i = 0;
#line 67
    for (; i < count; i = i + 1) {
      const Str name = ::otter::border::from<::otter::Str>(WiFi.SSID(::otter::border::to<uint8_t>(static_cast<double>(i))));
#line 71
      const double t = ::otter::border::from<double>(WiFi.encryptionType(::otter::border::to<uint8_t>(static_cast<double>(i))));
#line 69
      const bool isOpen = t == (::otter::border::from<double>(WIFI_AUTH_OPEN));
#line 71
      const Ref<Array<Ref<Object>>> t_2 = results;
#line 70
      static_cast<void>(static_cast<double>(t_2->push(create<FoundNetworkLiteral>(name, (::otter::border::from<std::int32_t>(WiFi.RSSI(::otter::border::to<uint8_t>(static_cast<double>(i))))), isOpen))));
      if (results->length() >= 2 * 32) {
#line 71
        results = scanner::mergeByName(results);
      }
    }
  }
#line 73
  return scanner::mergeByName(results);
}
#line 137 "firmware-src/components/wifi/scanner.cpp"

#line 77 "firmware-src/components/wifi/scanner.ts"
static Ref<Array<Ref<Object>>> mergeByName(const Ref<Array<Ref<Object>>>& results) {
  const Ref<otter::Map<Str, Ref<Object>>> strongest = create<otter::Map<Str, Ref<Object>>>();
  {
#line 79
    const Ref<Array<Ref<Object>>> list = results;
#line 79
    std::int32_t index = 0;
#line 82
    for (; index < list->length(); index = index + 1) {
#line 79
      const Ref<Object> result = list->get(index);
      if (seen<FoundNetworkLiteral>(result)->name == ""_s) {
#line 80
        continue;
      }
#line 81
      const Ref<Object> known = strongest->get(seen<FoundNetworkLiteral>(result)->name);
      bool t_2 = otter::isUndefined(known);
#line 82
      if (!t_2) {
        const std::int32_t t = seen<FoundNetworkLiteral>(narrow<Ref<Object>>(known))->signal;
        t_2 = t < seen<FoundNetworkLiteral>(result)->signal;
      }
#line 82
      if (t_2) {
#line 82
        strongest->set(seen<FoundNetworkLiteral>(result)->name, result);
      }
    }
  }
#line 84
  const Ref<Array<Ref<Object>>> networks = otter::array::from<Ref<Object>>(strongest->values())->sort([&](Ref<Object> a, Ref<Object> b) -> double {
    const std::int32_t t_3 = seen<FoundNetworkLiteral>(b)->signal;
#line 84
    return static_cast<double>(t_3) - static_cast<double>(seen<FoundNetworkLiteral>(a)->signal);
  });
#line 85
  return networks->slice(0.0, 32.0);
}
#line 179 "firmware-src/components/wifi/scanner.cpp"

void initialize() {
#line 63 "firmware-src/components/wifi/scanner.ts"
  networkLimit = 32;
}
#line 185 "firmware-src/components/wifi/scanner.cpp"

}  // namespace otter_app::firmware_src::components::wifi::scanner
