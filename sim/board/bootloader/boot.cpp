#include "boot.h"

#include <stdexcept>
#include <vector>

namespace sim {

namespace {

// ESP-IDF's numbering: slots from 0, the factory app below them.
constexpr int factoryIndex = -1;

class Boot {
 public:
  Boot(Flash& flash, const SerialLog& log) : flash_(flash), log_(log), table_(PartitionTable::parse(flash.contents())) {
    listPartitions();
  }

  std::optional<BootedApp> run() {
    const int chosen = selectIndex();
    for (int index : orderOfTrial(chosen)) {
      const Partition* partition = partitionOf(index);
      if (partition == nullptr) continue;
      if (auto image = tryLoad(*partition)) {
        recordFirstBoot(index);
        return BootedApp{*partition, std::move(*image)};
      }
      if (index == factoryIndex) {
        log_.error("Factory app partition is not bootable");
      } else {
        log_.error("OTA app partition slot %d is not bootable", index);
      }
    }
    log_.error("No bootable app partitions in the partition table");
    return std::nullopt;
  }

 private:
  void listPartitions() const {
    log_.info("Partition Table:");
    log_.info("## Label            Type ST Offset   Length");
    int number = 0;
    for (const Partition& row : table_.rows()) {
      log_.info("%2d %-16s %02x   %02x %08x %08x", number++, row.label.c_str(), row.type, row.subtype, row.offset,
                row.size);
    }
  }

  int selectIndex() {
    const Partition* partition = table_.otaData();
    if (partition == nullptr) return factoryIndex;
    OtaData data = OtaData::read(flash_.contents(), *partition);
    abortUnconfirmed(data, *partition);
    const bool isBlank = data.entries[0].isRejected() && data.entries[1].isRejected();
    if (isBlank || table_.otaSlotCount() == 0) return selectWithoutOtaData(data);
    const auto active = data.active();
    if (!active) {
      log_.error("ota data partition invalid, trying all partitions");
      return factoryIndex;
    }
    return follow(data, *partition, *active);
  }

  // Whatever ended the trial boot, a crash, a button or the power: an image that did not confirm itself is given up.
  void abortUnconfirmed(OtaData& data, const Partition& partition) {
    for (std::size_t index = 0; index < data.entries.size(); ++index) {
      OtaEntry& entry = data.entries[index];
      if (entry.state != OtaState::pendingVerify) continue;
      entry.state = OtaState::aborted;
      data.store(flash_, partition, index);
      log_.info("otadata[%zu]: the image was never confirmed, PENDING_VERIFY -> ABORTED", index);
    }
  }

  int selectWithoutOtaData(const OtaData& data) {
    if (table_.factory() != nullptr) {
      log_.info("Defaulting to factory image");
      return factoryIndex;
    }
    log_.info("No factory image, trying OTA 0");
    hasInitialContents_ = !data.entries[0].isIntact() && !data.entries[1].isIntact();
    return 0;
  }

  int follow(OtaData& data, const Partition& partition, std::size_t active) {
    OtaEntry& entry = data.entries[active];
    const std::uint32_t slot = data.slotOf(active, table_.otaSlotCount());
    if (entry.state == OtaState::fresh) {
      entry.state = OtaState::pendingVerify;
      data.store(flash_, partition, active);
      log_.info("otadata[%zu]: first boot of a new image, NEW -> PENDING_VERIFY", active);
    }
    log_.info("otadata[%zu]: seq %u, state %s, OTA slot %u", active, entry.sequence, nameOf(entry.state), slot);
    return static_cast<int>(slot);
  }

  std::vector<int> orderOfTrial(int chosen) const {
    std::vector<int> order;
    for (int index = chosen; index >= factoryIndex; --index) order.push_back(index);
    for (int index = chosen + 1; index < static_cast<int>(table_.otaSlotCount()); ++index) order.push_back(index);
    return order;
  }

  const Partition* partitionOf(int index) const {
    return index == factoryIndex ? table_.factory() : table_.otaSlot(static_cast<std::uint32_t>(index));
  }

  std::optional<Image> tryLoad(const Partition& partition) const {
    try {
      Image image = verifyImage(flash_.contents().subspan(partition.offset, partition.size));
      image.program();
      log_.info("Loaded app from partition at offset 0x%x (%s, %s %s)", partition.offset, partition.label.c_str(),
                image.projectName.c_str(), image.version.c_str());
      return image;
    } catch (const std::runtime_error& error) {
      log_.error("%s at 0x%x refused: %s", partition.label.c_str(), partition.offset, error.what());
      return std::nullopt;
    }
  }

  // A device without otadata gets a record of the slot that turned out to boot.
  void recordFirstBoot(int index) {
    if (!hasInitialContents_ || index <= factoryIndex) return;
    OtaData data{};
    OtaEntry& entry = data.entries[0];
    entry.sequence = static_cast<std::uint32_t>(index) + 1;
    entry.label.fill(0xFF);
    entry.state = OtaState::valid;
    entry.seal();
    data.store(flash_, *table_.otaData(), 0);
    log_.info("Set actual ota_seq=%u in otadata[0]", entry.sequence);
  }

  Flash& flash_;
  const SerialLog& log_;
  PartitionTable table_;
  bool hasInitialContents_ = false;
};

}  // namespace

std::optional<BootedApp> chooseApp(Flash& flash, const SerialLog& log) {
  try {
    return Boot(flash, log).run();
  } catch (const std::runtime_error& error) {
    log.error("%s", error.what());
    return std::nullopt;
  }
}

}  // namespace sim
