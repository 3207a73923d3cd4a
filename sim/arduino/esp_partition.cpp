#include "esp_partition.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <string>
#include <vector>

#include "board/board.h"
#include "board/image.h"

struct esp_partition_iterator_opaque_ {
  std::vector<const esp_partition_t*> matches;
  std::size_t position;
};

namespace {

constexpr esp_err_t flashOperationFailed = ESP_ERR_FLASH_BASE + 1;  // ESP_ERR_FLASH_OP_FAIL
constexpr esp_err_t imageInvalid = 0x2002;                          // ESP_ERR_IMAGE_INVALID

const std::vector<esp_partition_t>& table() {
  static const std::vector<esp_partition_t> partitions = [] {
    std::vector<esp_partition_t> all;
    for (const sim::Partition& row : sim::board().partitions().rows()) {
      esp_partition_t each{.flash_chip = nullptr,
                           .type = static_cast<esp_partition_type_t>(row.type),
                           .subtype = static_cast<esp_partition_subtype_t>(row.subtype),
                           .address = row.offset,
                           .size = row.size,
                           .erase_size = SPI_FLASH_SEC_SIZE,
                           .label = {},
                           .encrypted = (row.flags & 1) != 0,
                           .readonly = (row.flags & 2) != 0};
      row.label.copy(each.label, sizeof each.label - 1);
      all.push_back(each);
    }
    return all;
  }();
  return partitions;
}

esp_err_t checkRange(const esp_partition_t* partition, std::size_t offset, std::size_t size) {
  if (partition == nullptr || offset > partition->size) return ESP_ERR_INVALID_ARG;
  return size > partition->size - offset ? ESP_ERR_INVALID_SIZE : ESP_OK;
}

[[noreturn]] void crash(const std::string& reason) {
  sim::board().log("E flash: " + reason);
  std::abort();
}

// ESP-IDF's driver, as the cores are built, aborts on a write that could destroy what the chip runs from.
void refuseDangerousRange(std::size_t address, std::size_t size) {
  const sim::Partition* running = sim::board().partitions().at(sim::board().state().runningPartitionOffset.load());
  const bool hitsSystem = address < sim::partitionTableOffset + SPI_FLASH_SEC_SIZE;
  const bool hitsRunning =
      running != nullptr && address < running->offset + running->size && address + size > running->offset;
  if (size != 0 && (hitsSystem || hitsRunning)) crash("dangerous write: the chip runs from there");
}

template <typename Operation>
esp_err_t change(std::size_t address, std::size_t size, Operation operation) {
  refuseDangerousRange(address, size);
  try {
    operation();
    return ESP_OK;
  } catch (const sim::FlashMisuse& error) {
    crash(error.what());
  }
}

}  // namespace

extern "C" {

esp_partition_iterator_t esp_partition_find(esp_partition_type_t type, esp_partition_subtype_t subtype,
                                            const char* label) {
  std::vector<const esp_partition_t*> matches;
  for (const esp_partition_t& each : table()) {
    if (type != ESP_PARTITION_TYPE_ANY && each.type != type) continue;
    if (subtype != ESP_PARTITION_SUBTYPE_ANY && each.subtype != subtype) continue;
    if (label != nullptr && std::strcmp(label, each.label) != 0) continue;
    matches.push_back(&each);
  }
  return matches.empty() ? nullptr : new esp_partition_iterator_opaque_{std::move(matches), 0};
}

const esp_partition_t* esp_partition_find_first(esp_partition_type_t type, esp_partition_subtype_t subtype,
                                                const char* label) {
  const esp_partition_iterator_t iterator = esp_partition_find(type, subtype, label);
  if (iterator == nullptr) return nullptr;
  const esp_partition_t* first = esp_partition_get(iterator);
  esp_partition_iterator_release(iterator);
  return first;
}

const esp_partition_t* esp_partition_get(esp_partition_iterator_t iterator) {
  return iterator->matches[iterator->position];
}

esp_partition_iterator_t esp_partition_next(esp_partition_iterator_t iterator) {
  if (++iterator->position < iterator->matches.size()) return iterator;
  esp_partition_iterator_release(iterator);
  return nullptr;
}

void esp_partition_iterator_release(esp_partition_iterator_t iterator) {
  delete iterator;
}

const esp_partition_t* esp_partition_verify(const esp_partition_t* partition) {
  for (const esp_partition_t& each : table()) {
    if (partition != nullptr && each.address == partition->address && each.size == partition->size &&
        each.type == partition->type && each.subtype == partition->subtype) {
      return &each;
    }
  }
  return nullptr;
}

esp_err_t esp_partition_read(const esp_partition_t* partition, size_t offset, void* destination, size_t size) {
  if (destination == nullptr) return ESP_ERR_INVALID_ARG;
  if (const esp_err_t error = checkRange(partition, offset, size)) return error;
  const std::span<std::uint8_t> bytes(static_cast<std::uint8_t*>(destination), size);
  return sim::board().flash().read(partition->address + offset, bytes) ? ESP_OK : flashOperationFailed;
}

esp_err_t esp_partition_write(const esp_partition_t* partition, size_t offset, const void* source, size_t size) {
  if (source == nullptr) return ESP_ERR_INVALID_ARG;
  if (const esp_err_t error = checkRange(partition, offset, size)) return error;
  if (partition->readonly) return ESP_ERR_NOT_ALLOWED;
  const std::size_t address = partition->address + offset;
  return change(address, size, [&] {
    sim::board().flash().write(address, {static_cast<const std::uint8_t*>(source), size});
  });
}

esp_err_t esp_partition_erase_range(const esp_partition_t* partition, size_t offset, size_t size) {
  if (const esp_err_t error = checkRange(partition, offset, size)) return error;
  if (partition->readonly) return ESP_ERR_NOT_ALLOWED;
  if (size % SPI_FLASH_SEC_SIZE != 0) return ESP_ERR_INVALID_SIZE;
  if (offset % SPI_FLASH_SEC_SIZE != 0) return ESP_ERR_INVALID_ARG;
  const std::size_t address = partition->address + offset;
  return change(address, size, [&] { sim::board().flash().erase(address, size); });
}
}

extern "C" esp_err_t esp_partition_get_sha256(const esp_partition_t* partition, uint8_t* sha256) {
  if (partition == nullptr || sha256 == nullptr) return ESP_ERR_INVALID_ARG;
  const sim::Bytes bytes = sim::board().flash().contents().subspan(partition->address, partition->size);
  if (partition->type != ESP_PARTITION_TYPE_APP) {
    const sim::Sha256Digest digest = sim::sha256(bytes);
    std::copy(digest.begin(), digest.end(), sha256);
    return ESP_OK;
  }
  try {
    const sim::Image image = sim::verifyImage(bytes);
    std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(image.length - sim::Sha256Digest().size()),
                sim::Sha256Digest().size(), sha256);
    return ESP_OK;
  } catch (const std::runtime_error&) {
    return imageInvalid;
  }
}
