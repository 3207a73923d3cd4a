#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

static std::string build(int count) {
  std::string text;
  for (int index = 0; index < count; ++index) {
    if (index > 0) text += ",";
    text += "item" + std::to_string(index % 1000) + ":" + std::to_string((index * 7) % 100);
  }
  return text;
}

static std::uint32_t checksum(const std::string& text) {
  std::uint32_t sum = 0;
  for (const char unit : text) sum = sum * 31 + static_cast<unsigned char>(unit);
  return sum;
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

static std::string toUpperCase(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char unit) { return static_cast<char>(std::toupper(unit)); });
  return text;
}

static std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string joined;
  for (std::size_t index = 0; index < parts.size(); ++index) {
    if (index > 0) joined += separator;
    joined += parts[index];
  }
  return joined;
}

int main() {
  std::uint32_t total = 0;
  for (int round = 0; round < 10; ++round) {
    const std::vector<std::string> items = split(build(5000), ',');
    std::vector<std::string> kept;
    for (const std::string& item : items) {
      if (item.ends_with("7")) kept.push_back(toUpperCase(item.substr(4)) + "!");
    }
    total += checksum(join(kept, ";")) + static_cast<std::uint32_t>(items.size());
  }
  std::printf("%d\n", static_cast<std::int32_t>(total));
}
