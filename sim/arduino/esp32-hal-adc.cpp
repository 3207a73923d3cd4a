#include "esp32-hal-adc.h"

#include <algorithm>
#include <array>

#include "board/board.h"

namespace {

constexpr uint64_t analogPins = 0xFF0E00F015ull;  // 0 2 4 12-15 25-27 32-39
constexpr std::array<uint32_t, 4> fullScaleMillivolts = {950, 1250, 1750, 3100};
constexpr uint8_t hardwareBits = 12;

uint8_t resolutionBits = hardwareBits;
std::array<adc_attenuation_t, sim::pinCount> attenuations = [] {
  std::array<adc_attenuation_t, sim::pinCount> all{};
  all.fill(ADC_11db);
  return all;
}();

bool isAnalog(uint8_t pin) {
  return pin < sim::pinCount && (analogPins >> pin & 1) != 0;
}

uint32_t measuredMillivolts(uint8_t pin) {
  return std::min(sim::board().pins().millivolts(pin), fullScaleMillivolts[attenuations[pin]]);
}

}  // namespace

extern "C" {

uint16_t analogRead(uint8_t pin) {
  if (!isAnalog(pin)) return 0;
  const uint32_t scale = (1u << hardwareBits) - 1;
  const uint32_t raw = measuredMillivolts(pin) * scale / fullScaleMillivolts[attenuations[pin]];
  const int shift = hardwareBits - resolutionBits;
  return static_cast<uint16_t>(shift >= 0 ? raw >> shift : raw << -shift);
}

uint32_t analogReadMilliVolts(uint8_t pin) {
  return isAnalog(pin) ? measuredMillivolts(pin) : 0;
}

void analogReadResolution(uint8_t bits) {
  if (bits >= 1 && bits <= 16) resolutionBits = bits;
}

void analogSetAttenuation(adc_attenuation_t attenuation) {
  if (attenuation < ADC_ATTENDB_MAX) attenuations.fill(attenuation);
}

void analogSetPinAttenuation(uint8_t pin, adc_attenuation_t attenuation) {
  if (isAnalog(pin) && attenuation < ADC_ATTENDB_MAX) attenuations[pin] = attenuation;
}
}
