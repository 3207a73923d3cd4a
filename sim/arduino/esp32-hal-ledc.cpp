#include "esp32-hal-ledc.h"

#include <array>
#include <map>
#include <optional>

#include "Arduino.h"
#include "board/board.h"

namespace {

struct Channel {
  uint8_t number;
  uint32_t frequencyHz;
  uint8_t bits;
};

constexpr uint8_t channelCount = 16;
constexpr uint8_t maximumBits = 20;
constexpr uint32_t clockHz = 80000000;
constexpr uint32_t defaultFrequencyHz = 1000;
constexpr uint8_t defaultBits = 8;
constexpr uint8_t toneBits = 10;

std::map<uint8_t, Channel> channels;
std::map<uint8_t, uint32_t> analogFrequencies;
std::map<uint8_t, uint8_t> analogResolutions;

Channel* channelOf(uint8_t pin) {
  const auto found = channels.find(pin);
  return found == channels.end() ? nullptr : &found->second;
}

// The divider of the 80 MHz clock has to be at least one.
bool isPossible(uint32_t frequencyHz, uint8_t bits) {
  return bits >= 1 && bits <= maximumBits && frequencyHz > 0 && frequencyHz <= clockHz >> bits;
}

std::optional<uint8_t> freeChannel() {
  for (uint8_t number = 0; number < channelCount; ++number) {
    bool isUsed = false;
    for (const auto& [pin, channel] : channels) isUsed |= channel.number == number;
    if (!isUsed) return number;
  }
  return std::nullopt;
}

template <typename Value>
Value settingOf(const std::map<uint8_t, Value>& settings, uint8_t pin, Value otherwise) {
  const auto found = settings.find(pin);
  return found == settings.end() ? otherwise : found->second;
}

}  // namespace

extern "C" {

bool ledcAttach(uint8_t pin, uint32_t freq, uint8_t resolution) {
  const auto number = freeChannel();
  return number && ledcAttachChannel(pin, freq, resolution, *number);
}

bool ledcAttachChannel(uint8_t pin, uint32_t freq, uint8_t resolution, uint8_t channel) {
  if (!digitalPinHasPWM(pin) || channel >= channelCount || !isPossible(freq, resolution)) return false;
  if (channelOf(pin) != nullptr) return false;
  channels[pin] = {channel, freq, resolution};
  sim::board().pins().setMode(pin, OUTPUT);
  return true;
}

bool ledcWrite(uint8_t pin, uint32_t duty) {
  const Channel* channel = channelOf(pin);
  if (channel == nullptr) return false;
  const uint32_t maximum = (1u << channel->bits) - 1;
  // The highest duty would leave one short gap in each period: the core writes 2^bits instead.
  sim::board().pins().setDuty(pin, duty == maximum && maximum != 1 ? maximum + 1 : duty);
  return true;
}

uint32_t ledcRead(uint8_t pin) {
  return channelOf(pin) == nullptr ? 0 : sim::board().pins().duty(pin);
}

uint32_t ledcReadFreq(uint8_t pin) {
  const Channel* channel = channelOf(pin);
  return channel == nullptr || ledcRead(pin) == 0 ? 0 : channel->frequencyHz;
}

uint32_t ledcWriteTone(uint8_t pin, uint32_t freq) {
  Channel* channel = channelOf(pin);
  if (channel == nullptr) return 0;
  if (freq == 0) {
    ledcWrite(pin, 0);
    return 0;
  }
  *channel = {channel->number, freq, toneBits};
  ledcWrite(pin, 0x1FF);
  return freq;
}

uint32_t ledcChangeFrequency(uint8_t pin, uint32_t freq, uint8_t resolution) {
  Channel* channel = channelOf(pin);
  if (channel == nullptr || !isPossible(freq, resolution)) return 0;
  *channel = {channel->number, freq, resolution};
  return freq;
}

bool ledcDetach(uint8_t pin) {
  if (channels.erase(pin) == 0) return false;
  sim::board().pins().setDuty(pin, 0);
  return true;
}

// The hardware fades on its own; here the fade is over when the call returns.
bool ledcFade(uint8_t pin, uint32_t start_duty, uint32_t target_duty, int max_fade_time_ms) {
  if (!ledcWrite(pin, start_duty) || max_fade_time_ms < 0) return false;
  return ledcWrite(pin, target_duty);
}

void analogWrite(uint8_t pin, int value) {
  if (channelOf(pin) == nullptr && !ledcAttach(pin, settingOf(analogFrequencies, pin, defaultFrequencyHz),
                                               settingOf(analogResolutions, pin, defaultBits))) {
    return;
  }
  ledcWrite(pin, static_cast<uint32_t>(value));
}

void analogWriteFrequency(uint8_t pin, uint32_t freq) {
  analogFrequencies[pin] = freq;
  if (const Channel* channel = channelOf(pin)) ledcChangeFrequency(pin, freq, channel->bits);
}

void analogWriteResolution(uint8_t pin, uint8_t resolution) {
  analogResolutions[pin] = resolution;
  if (const Channel* channel = channelOf(pin)) ledcChangeFrequency(pin, channel->frequencyHz, resolution);
}
}
