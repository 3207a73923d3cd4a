#include <cstdint>
#include <cstdio>
#include <vector>

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t kMinimumLength = 4;
constexpr std::size_t kMaximumLength = 255;
constexpr std::size_t kWindowSize = 60'000;

static std::uint32_t hashAt(const Bytes& bytes, std::size_t at) {
  const std::uint32_t word = bytes[at] | static_cast<std::uint32_t>(bytes[at + 1]) << 8 |
                             static_cast<std::uint32_t>(bytes[at + 2]) << 16 |
                             static_cast<std::uint32_t>(bytes[at + 3]) << 24;
  return word * 0x9e3779b1u >> 20;
}

static std::size_t compress(const Bytes& input, Bytes& output) {
  std::vector<std::int32_t> heads(4096, -1);
  std::size_t written = 0;
  std::size_t at = 0;
  while (at < input.size()) {
    std::size_t length = 0;
    std::size_t distance = 0;
    if (at + kMinimumLength <= input.size()) {
      const std::uint32_t hash = hashAt(input, at);
      const std::int32_t candidate = heads[hash];
      heads[hash] = static_cast<std::int32_t>(at);
      if (candidate >= 0 && at - static_cast<std::size_t>(candidate) < kWindowSize) {
        const auto from = static_cast<std::size_t>(candidate);
        while (length < kMaximumLength && at + length < input.size() && input[from + length] == input[at + length])
          ++length;
        distance = at - from;
      }
    }
    if (length >= kMinimumLength) {
      output[written++] = static_cast<std::uint8_t>(length);
      output[written++] = static_cast<std::uint8_t>(distance);
      output[written++] = static_cast<std::uint8_t>(distance >> 8);
      at += length;
    } else {
      output[written++] = 0;
      output[written++] = input[at++];
    }
  }
  return written;
}

static std::size_t expand(const Bytes& input, std::size_t size, Bytes& output) {
  std::size_t written = 0;
  std::size_t at = 0;
  while (at < size) {
    const std::size_t length = input[at++];
    if (length == 0) {
      output[written++] = input[at++];
      continue;
    }
    const std::size_t distance = input[at] | static_cast<std::size_t>(input[at + 1]) << 8;
    at += 2;
    for (std::size_t index = 0; index < length; ++index, ++written) output[written] = output[written - distance];
  }
  return written;
}

int main() {
  Bytes input(400'000);
  std::uint32_t seed = 3;
  for (std::size_t index = 0; index < input.size(); ++index) {
    seed = seed * 1664525u + 1013904223u;
    input[index] = static_cast<std::uint8_t>(index % 97 < 90 ? index * 5 % 97 : seed >> 24);
  }
  Bytes packed(2 * input.size());
  Bytes unpacked(input.size());
  const std::size_t size = compress(input, packed);
  const std::size_t restored = expand(packed, size, unpacked);
  int differences = 0;
  for (std::size_t index = 0; index < input.size(); ++index) differences += input[index] != unpacked[index];
  std::printf("%zu %zu %d\n", size, restored, differences);
}
