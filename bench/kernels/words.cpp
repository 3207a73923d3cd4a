#include <cstdint>
#include <cstdio>
#include <string>
#include <unordered_map>
#include <vector>

static std::string makeText(int count) {
  const std::vector<std::string> syllables{"ot", "ter", "ri", "ver", "bank", "fish", "stone", "reed"};
  std::string text;
  std::uint32_t seed = 1;
  for (int index = 0; index < count; ++index) {
    seed = seed * 1664525u + 1013904223u;
    const std::uint32_t pick = seed >> 16;
    text += syllables[pick & 7] + syllables[(pick >> 3) & 7] + syllables[(pick >> 6) & 7] + " ";
  }
  return text;
}

static std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::size_t start = 0;
  for (std::size_t end = text.find(separator); end != std::string::npos; end = text.find(separator, start)) {
    parts.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  parts.push_back(text.substr(start));
  return parts;
}

static std::unordered_map<std::string, int> countWords(const std::string& text) {
  std::unordered_map<std::string, int> counts;
  for (const std::string& word : split(text, ' ')) ++counts[word];
  return counts;
}

int main() {
  const auto counts = countWords(makeText(60'000));
  long long sum = 0;
  for (const auto& [word, count] : counts) sum += 1LL * count * count + static_cast<long long>(word.size());
  std::printf("%zu %lld\n", counts.size(), sum);
}
