#pragma once
// Arduino's String with the signatures of arduino-esp32 3.x.
#include <pgmspace.h>

#include <cstdint>
#include <string>

class __FlashStringHelper;
#define FPSTR(pointer) (reinterpret_cast<const __FlashStringHelper*>(pointer))
#define F(literal) (FPSTR(PSTR(literal)))

class StringSumHelper;

/**
 * A growable byte string. As on the chip a String holds at most 65,535 bytes: what would exceed that leaves the
 * String as it was, and `concat` and `reserve` say so with false.
 */
class String {
  using StringIfHelperType = void (String::*)() const;
  void StringIfHelper() const {}

 public:
  static constexpr unsigned int CAPACITY_MAX = 65535;

  String(const char* text = "");
  String(const char* bytes, unsigned int length);
  String(const uint8_t* bytes, unsigned int length) : String(reinterpret_cast<const char*>(bytes), length) {}
  String(const String&) = default;
  String(const __FlashStringHelper* text) : String(reinterpret_cast<const char*>(text)) {}
  String(String&&) = default;
  explicit String(char character);
  explicit String(unsigned char number, unsigned char base = 10);
  explicit String(int number, unsigned char base = 10);
  explicit String(unsigned int number, unsigned char base = 10);
  explicit String(long number, unsigned char base = 10);
  explicit String(unsigned long number, unsigned char base = 10);
  explicit String(float number, unsigned int decimalPlaces = 2);
  explicit String(double number, unsigned int decimalPlaces = 2);
  explicit String(long long number, unsigned char base = 10);
  explicit String(unsigned long long number, unsigned char base = 10);

  bool reserve(unsigned int size);
  unsigned int length() const { return static_cast<unsigned int>(bytes_.size()); }
  void clear() { bytes_.clear(); }
  bool isEmpty() const { return bytes_.empty(); }

  String& operator=(const String&) = default;
  String& operator=(String&&) = default;
  String& operator=(const char* text);
  String& operator=(const __FlashStringHelper* text) { return *this = reinterpret_cast<const char*>(text); }

  bool concat(const String& text) { return concat(text.c_str(), text.length()); }
  bool concat(const char* text);
  bool concat(const char* bytes, unsigned int length);
  bool concat(const uint8_t* bytes, unsigned int length) {
    return concat(reinterpret_cast<const char*>(bytes), length);
  }
  bool concat(char character) { return concat(&character, 1); }
  bool concat(unsigned char number) { return concat(String(number)); }
  bool concat(int number) { return concat(String(number)); }
  bool concat(unsigned int number) { return concat(String(number)); }
  bool concat(long number) { return concat(String(number)); }
  bool concat(unsigned long number) { return concat(String(number)); }
  bool concat(float number) { return concat(String(number)); }
  bool concat(double number) { return concat(String(number)); }
  bool concat(long long number) { return concat(String(number)); }
  bool concat(unsigned long long number) { return concat(String(number)); }
  bool concat(const __FlashStringHelper* text) { return concat(reinterpret_cast<const char*>(text)); }

  template <typename T>
  String& operator+=(const T& value) {
    concat(value);
    return *this;
  }

  friend StringSumHelper& operator+(const StringSumHelper& left, const String& right);
  friend StringSumHelper& operator+(const StringSumHelper& left, const char* right);
  friend StringSumHelper& operator+(const StringSumHelper& left, char right);
  friend StringSumHelper& operator+(const StringSumHelper& left, unsigned char right);
  friend StringSumHelper& operator+(const StringSumHelper& left, int right);
  friend StringSumHelper& operator+(const StringSumHelper& left, unsigned int right);
  friend StringSumHelper& operator+(const StringSumHelper& left, long right);
  friend StringSumHelper& operator+(const StringSumHelper& left, unsigned long right);
  friend StringSumHelper& operator+(const StringSumHelper& left, float right);
  friend StringSumHelper& operator+(const StringSumHelper& left, double right);
  friend StringSumHelper& operator+(const StringSumHelper& left, long long right);
  friend StringSumHelper& operator+(const StringSumHelper& left, unsigned long long right);

  operator StringIfHelperType() const { return &String::StringIfHelper; }
  int compareTo(const String& other) const;
  bool equals(const String& other) const;
  bool equals(const char* text) const;
  bool operator==(const String& other) const { return equals(other); }
  bool operator==(const char* text) const { return equals(text); }
  bool operator!=(const String& other) const { return !equals(other); }
  bool operator!=(const char* text) const { return !equals(text); }
  bool operator<(const String& other) const { return compareTo(other) < 0; }
  bool operator>(const String& other) const { return compareTo(other) > 0; }
  bool operator<=(const String& other) const { return compareTo(other) <= 0; }
  bool operator>=(const String& other) const { return compareTo(other) >= 0; }
  bool equalsIgnoreCase(const String& other) const;
  unsigned char equalsConstantTime(const String& other) const;
  bool startsWith(const String& prefix) const { return startsWith(prefix, 0); }
  bool startsWith(const char* prefix) const { return startsWith(String(prefix), 0); }
  bool startsWith(const __FlashStringHelper* prefix) const { return startsWith(String(prefix), 0); }
  bool startsWith(const String& prefix, unsigned int offset) const;
  bool endsWith(const String& suffix) const;
  bool endsWith(const char* suffix) const { return endsWith(String(suffix)); }
  bool endsWith(const __FlashStringHelper* suffix) const { return endsWith(String(suffix)); }

  /** The character at `index`, or NUL beyond the end. */
  char charAt(unsigned int index) const { return operator[](index); }
  void setCharAt(unsigned int index, char character);
  char operator[](unsigned int index) const;
  char& operator[](unsigned int index);
  void getBytes(unsigned char* buffer, unsigned int size, unsigned int index = 0) const;
  void toCharArray(char* buffer, unsigned int size, unsigned int index = 0) const {
    getBytes(reinterpret_cast<unsigned char*>(buffer), size, index);
  }
  const char* c_str() const { return bytes_.c_str(); }
  char* begin() { return bytes_.data(); }
  char* end() { return bytes_.data() + bytes_.size(); }
  const char* begin() const { return c_str(); }
  const char* end() const { return c_str() + length(); }

  int indexOf(char character) const { return indexOf(character, 0); }
  int indexOf(char character, unsigned int from) const;
  int indexOf(const String& text) const { return indexOf(text, 0); }
  int indexOf(const String& text, unsigned int from) const;
  int lastIndexOf(char character) const { return lastIndexOf(character, length() - 1); }
  int lastIndexOf(char character, unsigned int from) const;
  int lastIndexOf(const String& text) const { return lastIndexOf(text, length() - text.length()); }
  int lastIndexOf(const String& text, unsigned int from) const;
  String substring(unsigned int begin) const { return substring(begin, length()); }
  String substring(unsigned int begin, unsigned int end) const;

  void replace(char find, char with);
  void replace(const String& find, const String& with);
  void remove(unsigned int index) { remove(index, static_cast<unsigned int>(-1)); }
  void remove(unsigned int index, unsigned int count);
  void toLowerCase();
  void toUpperCase();
  void trim();

  long toInt() const;
  float toFloat() const;
  double toDouble() const;

 private:
  std::string bytes_;
};

class StringSumHelper : public String {
 public:
  StringSumHelper(const String& text) : String(text) {}
  StringSumHelper(const char* text) : String(text) {}
  StringSumHelper(char character) : String(character) {}
  StringSumHelper(unsigned char number) : String(number) {}
  StringSumHelper(int number) : String(number) {}
  StringSumHelper(unsigned int number) : String(number) {}
  StringSumHelper(long number) : String(number) {}
  StringSumHelper(unsigned long number) : String(number) {}
  StringSumHelper(float number) : String(number) {}
  StringSumHelper(double number) : String(number) {}
  StringSumHelper(long long number) : String(number) {}
  StringSumHelper(unsigned long long number) : String(number) {}
};

inline StringSumHelper& operator+(const StringSumHelper& left, const __FlashStringHelper* right) {
  return left + reinterpret_cast<const char*>(right);
}

extern const String emptyString;

/** A number as text with `precision` decimals, padded on the left with spaces to `width`. Returns `buffer`. */
char* dtostrf(double number, signed int width, unsigned int precision, char* buffer);
