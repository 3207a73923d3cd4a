#include "WString.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>

const String emptyString;

namespace {

std::string digitsOf(unsigned long long number, unsigned base) {
  if (base < 2 || base > 36) base = 10;
  std::string digits;
  do {
    digits.insert(digits.begin(), "0123456789abcdefghijklmnopqrstuvwxyz"[number % base]);
    number /= base;
  } while (number != 0);
  return digits;
}

// Only decimal numbers carry a sign on the chip (ltoa and itoa of newlib); other bases show the bit pattern.
template <typename Signed, typename Unsigned>
std::string signedDigits(Signed number, unsigned base) {
  if (base != 10 || number >= 0) return digitsOf(static_cast<Unsigned>(number), base);
  return "-" + digitsOf(0ULL - static_cast<unsigned long long>(number), base);
}

std::string fixedPoint(double number, unsigned decimalPlaces) {
  std::string buffer(std::min(decimalPlaces, 64U) + 330, '\0');
  return dtostrf(number, static_cast<int>(decimalPlaces + 2), decimalPlaces, buffer.data());
}

int lowered(char character) {
  return std::tolower(static_cast<unsigned char>(character));
}

}  // namespace

char* dtostrf(double number, signed int width, unsigned int precision, char* buffer) {
  if (std::isnan(number)) return strcpy(buffer, "nan");
  if (std::isinf(number)) return strcpy(buffer, "inf");
  // Half is rounded away from zero on the chip, where printf would round the exact binary value.
  precision = std::min(precision, 64U);
  double rounding = 0.5;
  for (unsigned place = 0; place < precision; ++place) rounding /= 10;
  char digits[400];
  snprintf(digits, sizeof digits, "%.*f", static_cast<int>(precision) + 3, std::fabs(number) + rounding);
  digits[strlen(digits) - (precision == 0 ? 4 : 3)] = '\0';
  const std::string text = (number < 0 ? "-" : "") + std::string(digits);
  const std::size_t padding = width > static_cast<int>(text.size()) ? width - text.size() : 0;
  return strcpy(buffer, (std::string(padding, ' ') + text).c_str());
}

String::String(const char* text) {
  if (text != nullptr) concat(text);
}
String::String(const char* bytes, unsigned int length) {
  if (bytes != nullptr) concat(bytes, length);
}
String::String(char character) : bytes_(1, character) {}
String::String(unsigned char number, unsigned char base) : bytes_(digitsOf(number, base)) {}
String::String(int number, unsigned char base) : bytes_(signedDigits<int, unsigned int>(number, base)) {}
String::String(unsigned int number, unsigned char base) : bytes_(digitsOf(number, base)) {}
// A long has 32 bits on the chip; negative numbers in other bases than ten must show 32 of them here too.
String::String(long number, unsigned char base)
    : bytes_(number >= INT32_MIN ? signedDigits<long, uint32_t>(number, base)
                                 : signedDigits<long, unsigned long>(number, base)) {}
String::String(unsigned long number, unsigned char base) : bytes_(digitsOf(number, base)) {}
String::String(float number, unsigned int decimalPlaces) : bytes_(fixedPoint(number, decimalPlaces)) {}
String::String(double number, unsigned int decimalPlaces) : bytes_(fixedPoint(number, decimalPlaces)) {}
String::String(long long number, unsigned char base)
    : bytes_(signedDigits<long long, unsigned long long>(number, base)) {}
String::String(unsigned long long number, unsigned char base) : bytes_(digitsOf(number, base)) {}

bool String::reserve(unsigned int size) {
  if (size >= CAPACITY_MAX) return false;
  bytes_.reserve(size);
  return true;
}

String& String::operator=(const char* text) {
  if (text == nullptr) {
    bytes_.clear();
  } else {
    bytes_ = String(text).bytes_;
  }
  return *this;
}

bool String::concat(const char* text) {
  return text != nullptr && concat(text, static_cast<unsigned>(strlen(text)));
}

bool String::concat(const char* bytes, unsigned int length) {
  if (bytes == nullptr) return false;
  if (length >= CAPACITY_MAX || bytes_.size() + length >= CAPACITY_MAX) return false;
  bytes_.append(bytes, length);
  return true;
}

#define OTTER_STRING_SUM(Type)                                          \
  StringSumHelper& operator+(const StringSumHelper& left, Type right) { \
    StringSumHelper& sum = const_cast<StringSumHelper&>(left);          \
    sum.concat(right);                                                  \
    return sum;                                                         \
  }
OTTER_STRING_SUM(const String&)
OTTER_STRING_SUM(const char*)
OTTER_STRING_SUM(char)
OTTER_STRING_SUM(unsigned char)
OTTER_STRING_SUM(int)
OTTER_STRING_SUM(unsigned int)
OTTER_STRING_SUM(long)
OTTER_STRING_SUM(unsigned long)
OTTER_STRING_SUM(float)
OTTER_STRING_SUM(double)
OTTER_STRING_SUM(long long)
OTTER_STRING_SUM(unsigned long long)
#undef OTTER_STRING_SUM

int String::compareTo(const String& other) const {
  return strcmp(c_str(), other.c_str());
}
bool String::equals(const String& other) const {
  return length() == other.length() && compareTo(other) == 0;
}
bool String::equals(const char* text) const {
  if (isEmpty()) return text == nullptr || *text == '\0';
  return text != nullptr && strcmp(c_str(), text) == 0;
}

bool String::equalsIgnoreCase(const String& other) const {
  return std::equal(bytes_.begin(), bytes_.end(), other.bytes_.begin(), other.bytes_.end(),
                    [](char left, char right) { return lowered(left) == lowered(right); });
}

unsigned char String::equalsConstantTime(const String& other) const {
  if (length() != other.length()) return 0;
  unsigned char difference = 0;
  for (unsigned index = 0; index < length(); ++index) {
    difference |= static_cast<unsigned char>(bytes_[index] ^ other.bytes_[index]);
  }
  return difference == 0;
}

bool String::startsWith(const String& prefix, unsigned int offset) const {
  return length() >= prefix.length() && offset <= length() - prefix.length() &&
         bytes_.compare(offset, prefix.length(), prefix.bytes_) == 0;
}

bool String::endsWith(const String& suffix) const {
  return length() >= suffix.length() && startsWith(suffix, length() - suffix.length());
}

void String::setCharAt(unsigned int index, char character) {
  if (index < length()) bytes_[index] = character;
}

char String::operator[](unsigned int index) const {
  return index < length() ? bytes_[index] : '\0';
}

char& String::operator[](unsigned int index) {
  static char beyondTheEnd;
  beyondTheEnd = '\0';
  return index < length() ? bytes_[index] : beyondTheEnd;
}

void String::getBytes(unsigned char* buffer, unsigned int size, unsigned int index) const {
  if (size == 0 || buffer == nullptr) return;
  const unsigned count = index >= length() ? 0 : std::min(size - 1, length() - index);
  memcpy(buffer, c_str() + std::min(index, length()), count);
  buffer[count] = '\0';
}

int String::indexOf(char character, unsigned int from) const {
  const auto position = bytes_.find(character, from);
  return position == std::string::npos ? -1 : static_cast<int>(position);
}

int String::indexOf(const String& text, unsigned int from) const {
  if (from >= length()) return -1;
  const auto position = bytes_.find(text.bytes_, from);
  return position == std::string::npos ? -1 : static_cast<int>(position);
}

int String::lastIndexOf(char character, unsigned int from) const {
  if (from >= length()) return -1;
  const auto position = bytes_.rfind(character, from);
  return position == std::string::npos ? -1 : static_cast<int>(position);
}

int String::lastIndexOf(const String& text, unsigned int from) const {
  if (text.isEmpty() || isEmpty() || text.length() > length()) return -1;
  const auto position = bytes_.rfind(text.bytes_, std::min(from, length() - 1));
  return position == std::string::npos ? -1 : static_cast<int>(position);
}

String String::substring(unsigned int begin, unsigned int end) const {
  if (begin > end) std::swap(begin, end);
  if (begin >= length()) return String();
  return String(c_str() + begin, std::min(end, length()) - begin);
}

void String::replace(char find, char with) {
  std::replace(bytes_.begin(), bytes_.end(), find, with);
}

void String::replace(const String& find, const String& with) {
  if (isEmpty() || find.isEmpty()) return;
  std::string result;
  std::size_t from = 0;
  for (auto at = bytes_.find(find.bytes_); at != std::string::npos; at = bytes_.find(find.bytes_, from)) {
    result.append(bytes_, from, at - from).append(with.bytes_);
    from = at + find.bytes_.size();
  }
  result.append(bytes_, from);
  if (result.size() < CAPACITY_MAX) bytes_ = std::move(result);
}

void String::remove(unsigned int index, unsigned int count) {
  if (index < length() && count > 0) bytes_.erase(index, count);
}

void String::toLowerCase() {
  for (char& character : bytes_) character = static_cast<char>(lowered(character));
}

void String::toUpperCase() {
  for (char& character : bytes_) character = static_cast<char>(std::toupper(static_cast<unsigned char>(character)));
}

void String::trim() {
  const auto isSpace = [](char character) { return std::isspace(static_cast<unsigned char>(character)) != 0; };
  const auto first = std::find_if_not(bytes_.begin(), bytes_.end(), isSpace);
  const auto last = std::find_if_not(bytes_.rbegin(), bytes_.rend(), isSpace).base();
  bytes_ = first < last ? std::string(first, last) : std::string();
}

long String::toInt() const {
  // atol on the chip works on 32 bits.
  return static_cast<int32_t>(std::strtol(c_str(), nullptr, 10));
}
float String::toFloat() const {
  return static_cast<float>(std::atof(c_str()));
}
double String::toDouble() const {
  return std::atof(c_str());
}
