#include "Preferences.h"

#include <cstring>
#include <vector>

#include "nvs_flash.h"
#include "nvs_internals.h"

using sim::NvsResult;
using sim::NvsStore;
using sim::NvsType;

namespace {

constexpr uint8_t code(NvsType type) {
  return static_cast<uint8_t>(type);
}

struct TypeRow {
  NvsType stored;
  PreferenceType shown;
};

constexpr TypeRow typeTable[] = {
    {NvsType::i8, PT_I8},    {NvsType::u8, PT_U8},     {NvsType::i16, PT_I16}, {NvsType::u16, PT_U16},
    {NvsType::i32, PT_I32},  {NvsType::u32, PT_U32},   {NvsType::i64, PT_I64}, {NvsType::u64, PT_U64},
    {NvsType::text, PT_STR}, {NvsType::blob, PT_BLOB},
};

}  // namespace

bool Preferences::begin(const char* name, bool readOnly, const char* partition_label) {
  if (isStarted_) return false;
  hasLabel_ = partition_label != nullptr;
  if (hasLabel_) {
    label_ = partition_label;
    if (nvs_flash_init_partition(partition_label) != ESP_OK) return false;
  }
  const esp_err_t error = withNvs(label(), [&](NvsStore& store) { return store.openSpace(name, !readOnly, space_); });
  if (error != ESP_OK) {
    log_e("nvs_open failed: %s", esp_err_to_name(error));
    return false;
  }
  isReadOnly_ = readOnly;
  isStarted_ = true;
  return true;
}

void Preferences::end() {
  isStarted_ = false;
}

bool Preferences::clear() {
  if (!isStarted_ || isReadOnly_) return false;
  return withNvs(label(), [&](NvsStore& store) {
           store.removeAll(space_);
           return NvsResult::ok;
         }) == ESP_OK;
}

bool Preferences::remove(const char* key) {
  if (!isStarted_ || key == nullptr || isReadOnly_) return false;
  return withNvs(label(), [&](NvsStore& store) { return store.remove(space_, key); }) == ESP_OK;
}

size_t Preferences::put(const char* key, uint8_t type, const void* value, size_t length) {
  if (!isStarted_ || key == nullptr || isReadOnly_) return 0;
  const sim::Bytes bytes(static_cast<const uint8_t*>(value), length);
  const esp_err_t error =
      withNvs(label(), [&](NvsStore& store) { return store.put(space_, key, static_cast<NvsType>(type), bytes); });
  if (error != ESP_OK) log_e("nvs_set fail: %s %s", key, esp_err_to_name(error));
  return error == ESP_OK ? length : 0;
}

bool Preferences::get(const char* key, uint8_t type, std::string& value) {
  if (!isStarted_ || key == nullptr) return false;
  std::vector<uint8_t> bytes;
  const esp_err_t error =
      withNvs(label(), [&](NvsStore& store) { return store.get(space_, key, static_cast<NvsType>(type), bytes); });
  value.assign(bytes.begin(), bytes.end());
  return error == ESP_OK;
}

template <typename Number>
Number Preferences::getNumber(const char* key, uint8_t type, Number defaultValue) {
  std::string bytes;
  if (!get(key, type, bytes)) return defaultValue;
  Number value;
  std::memcpy(&value, bytes.data(), sizeof value);
  return value;
}

size_t Preferences::putChar(const char* key, int8_t value) {
  return put(key, code(NvsType::i8), &value, sizeof value);
}
size_t Preferences::putUChar(const char* key, uint8_t value) {
  return put(key, code(NvsType::u8), &value, sizeof value);
}
size_t Preferences::putShort(const char* key, int16_t value) {
  return put(key, code(NvsType::i16), &value, sizeof value);
}
size_t Preferences::putUShort(const char* key, uint16_t value) {
  return put(key, code(NvsType::u16), &value, sizeof value);
}
size_t Preferences::putInt(const char* key, int32_t value) {
  return put(key, code(NvsType::i32), &value, sizeof value);
}
size_t Preferences::putUInt(const char* key, uint32_t value) {
  return put(key, code(NvsType::u32), &value, sizeof value);
}
size_t Preferences::putLong(const char* key, int32_t value) {
  return putInt(key, value);
}
size_t Preferences::putULong(const char* key, uint32_t value) {
  return putUInt(key, value);
}
size_t Preferences::putLong64(const char* key, int64_t value) {
  return put(key, code(NvsType::i64), &value, sizeof value);
}
size_t Preferences::putULong64(const char* key, uint64_t value) {
  return put(key, code(NvsType::u64), &value, sizeof value);
}
size_t Preferences::putFloat(const char* key, float_t value) {
  return putBytes(key, &value, sizeof value);
}
size_t Preferences::putDouble(const char* key, double_t value) {
  return putBytes(key, &value, sizeof value);
}
size_t Preferences::putBool(const char* key, bool value) {
  return putUChar(key, value ? 1 : 0);
}

size_t Preferences::putString(const char* key, const char* value) {
  if (value == nullptr) return 0;
  const size_t length = strlen(value);
  return put(key, code(NvsType::text), value, length + 1) == 0 ? 0 : length;
}

size_t Preferences::putString(const char* key, String value) {
  return putString(key, value.c_str());
}

size_t Preferences::putBytes(const char* key, const void* value, size_t len) {
  return value == nullptr || len == 0 ? 0 : put(key, code(NvsType::blob), value, len);
}

bool Preferences::isKey(const char* key) {
  return getType(key) != PT_INVALID;
}

PreferenceType Preferences::getType(const char* key) {
  if (!isStarted_ || key == nullptr) return PT_INVALID;
  std::optional<NvsType> type;
  withNvs(label(), [&](NvsStore& store) {
    type = store.typeOf(space_, key);
    return NvsResult::ok;
  });
  for (const TypeRow& row : typeTable) {
    if (type == row.stored) return row.shown;
  }
  return PT_INVALID;
}

int8_t Preferences::getChar(const char* key, int8_t value) {
  return getNumber(key, code(NvsType::i8), value);
}
uint8_t Preferences::getUChar(const char* key, uint8_t value) {
  return getNumber(key, code(NvsType::u8), value);
}
int16_t Preferences::getShort(const char* key, int16_t value) {
  return getNumber(key, code(NvsType::i16), value);
}
uint16_t Preferences::getUShort(const char* key, uint16_t value) {
  return getNumber(key, code(NvsType::u16), value);
}
int32_t Preferences::getInt(const char* key, int32_t value) {
  return getNumber(key, code(NvsType::i32), value);
}
uint32_t Preferences::getUInt(const char* key, uint32_t value) {
  return getNumber(key, code(NvsType::u32), value);
}
int32_t Preferences::getLong(const char* key, int32_t value) {
  return getInt(key, value);
}
uint32_t Preferences::getULong(const char* key, uint32_t value) {
  return getUInt(key, value);
}
int64_t Preferences::getLong64(const char* key, int64_t value) {
  return getNumber(key, code(NvsType::i64), value);
}
uint64_t Preferences::getULong64(const char* key, uint64_t value) {
  return getNumber(key, code(NvsType::u64), value);
}
bool Preferences::getBool(const char* key, bool value) {
  return getUChar(key, value ? 1 : 0) == 1;
}

float_t Preferences::getFloat(const char* key, float_t value) {
  getBytes(key, &value, sizeof value);
  return value;
}

double_t Preferences::getDouble(const char* key, double_t value) {
  getBytes(key, &value, sizeof value);
  return value;
}

size_t Preferences::getString(const char* key, char* value, size_t maxLen) {
  std::string text;
  if (value == nullptr || maxLen == 0 || !get(key, code(NvsType::text), text) || text.size() > maxLen) return 0;
  std::memcpy(value, text.data(), text.size());
  return text.size();
}

String Preferences::getString(const char* key, String defaultValue) {
  std::string text;
  return get(key, code(NvsType::text), text) ? String(text.c_str()) : defaultValue;
}

size_t Preferences::getBytesLength(const char* key) {
  std::string bytes;
  return get(key, code(NvsType::blob), bytes) ? bytes.size() : 0;
}

size_t Preferences::getBytes(const char* key, void* buf, size_t maxLen) {
  std::string bytes;
  if (!get(key, code(NvsType::blob), bytes)) return 0;
  if (buf == nullptr || maxLen == 0) return bytes.size();
  if (bytes.size() > maxLen) return 0;
  std::memcpy(buf, bytes.data(), bytes.size());
  return bytes.size();
}

size_t Preferences::freeEntries() {
  size_t count = 0;
  withNvs(nullptr, [&](NvsStore& store) {
    count = store.freeEntries();
    return NvsResult::ok;
  });
  return count;
}
