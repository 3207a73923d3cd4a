#pragma once
#include <Arduino.h>

#include <string>

typedef enum {
  PT_I8,
  PT_U8,
  PT_I16,
  PT_U16,
  PT_I32,
  PT_U32,
  PT_I64,
  PT_U64,
  PT_STR,
  PT_BLOB,
  PT_INVALID,
} PreferenceType;

/**
 * Values kept in the nvs partition. Names of namespaces and keys have at most 15 characters; a string at most 4000
 * bytes with its terminator. A put returns the bytes stored, 0 on failure (so 0 also for an empty string).
 */
class Preferences {
 public:
  Preferences() = default;
  ~Preferences() { end(); }

  /** False on an open object, and for reading a namespace that was never written. */
  bool begin(const char* name, bool readOnly = false, const char* partition_label = NULL);
  void end();

  bool clear();
  bool remove(const char* key);

  size_t putChar(const char* key, int8_t value);
  size_t putUChar(const char* key, uint8_t value);
  size_t putShort(const char* key, int16_t value);
  size_t putUShort(const char* key, uint16_t value);
  size_t putInt(const char* key, int32_t value);
  size_t putUInt(const char* key, uint32_t value);
  size_t putLong(const char* key, int32_t value);
  size_t putULong(const char* key, uint32_t value);
  size_t putLong64(const char* key, int64_t value);
  size_t putULong64(const char* key, uint64_t value);
  size_t putFloat(const char* key, float_t value);
  size_t putDouble(const char* key, double_t value);
  size_t putBool(const char* key, bool value);
  size_t putString(const char* key, const char* value);
  size_t putString(const char* key, String value);
  size_t putBytes(const char* key, const void* value, size_t len);

  bool isKey(const char* key);
  PreferenceType getType(const char* key);
  int8_t getChar(const char* key, int8_t defaultValue = 0);
  uint8_t getUChar(const char* key, uint8_t defaultValue = 0);
  int16_t getShort(const char* key, int16_t defaultValue = 0);
  uint16_t getUShort(const char* key, uint16_t defaultValue = 0);
  int32_t getInt(const char* key, int32_t defaultValue = 0);
  uint32_t getUInt(const char* key, uint32_t defaultValue = 0);
  int32_t getLong(const char* key, int32_t defaultValue = 0);
  uint32_t getULong(const char* key, uint32_t defaultValue = 0);
  int64_t getLong64(const char* key, int64_t defaultValue = 0);
  uint64_t getULong64(const char* key, uint64_t defaultValue = 0);
  float_t getFloat(const char* key, float_t defaultValue = NAN);
  double_t getDouble(const char* key, double_t defaultValue = NAN);
  bool getBool(const char* key, bool defaultValue = false);
  /** The length with the terminator; 0 when there is none or it does not fit. */
  size_t getString(const char* key, char* value, size_t maxLen);
  String getString(const char* key, String defaultValue = String());
  size_t getBytesLength(const char* key);
  size_t getBytes(const char* key, void* buf, size_t maxLen);

  size_t freeEntries();

 private:
  size_t put(const char* key, uint8_t type, const void* value, size_t length);
  bool get(const char* key, uint8_t type, std::string& value);
  template <typename Number>
  Number getNumber(const char* key, uint8_t type, Number defaultValue);

  const char* label() const { return hasLabel_ ? label_.c_str() : nullptr; }

  bool isStarted_ = false;
  bool isReadOnly_ = false;
  bool hasLabel_ = false;
  std::string label_;
  uint8_t space_ = 0;
};
