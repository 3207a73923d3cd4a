#include "image.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <stdexcept>

namespace sim {

namespace {

constexpr std::size_t segmentLimit = 16;
constexpr std::uint8_t checksumSeed = 0xEF;
constexpr std::size_t digestBytes = 32;
constexpr std::uint16_t chipRevision = 300;  // v3.0, as major * 100 + minor
constexpr std::uint32_t dataMapBegin = 0x3F400000, dataMapEnd = 0x3F800000;
constexpr std::uint32_t mapPageBytes = 0x10000;
constexpr std::array<std::uint8_t, 4> elfMagic = {0x7F, 'E', 'L', 'F'};

[[noreturn]] void refuse(const std::string& reason) {
  throw std::runtime_error(reason);
}

std::string hexadecimal(std::uint32_t value) {
  std::array<char, 12> text;
  std::snprintf(text.data(), text.size(), "0x%x", static_cast<unsigned>(value));
  return text.data();
}

std::uint16_t readHalf(Bytes data, std::size_t offset) {
  return static_cast<std::uint16_t>(data[offset] | data[offset + 1] << 8);
}

std::string readText(Bytes data, std::size_t offset, std::size_t length) {
  const auto* text = reinterpret_cast<const char*>(data.data() + offset);
  return std::string(text, std::find(text, text + length, '\0'));
}

void checkHeader(Bytes slot) {
  if (slot.size() < imageHeaderBytes) refuse("slot too small for an image");
  if (slot[0] != imageMagic) refuse("image has invalid magic byte (expected 0xE9, saw " + hexadecimal(slot[0]) + ")");
  if (slot[1] == 0 || slot[1] > segmentLimit) refuse("image has invalid segment count " + std::to_string(slot[1]));
  if (readHalf(slot, 12) != imageChipEsp32) {
    refuse("mismatch chip ID, expected 0, found " + std::to_string(readHalf(slot, 12)));
  }
  const std::uint16_t minimum = readHalf(slot, 15), maximum = readHalf(slot, 17);
  if (minimum > chipRevision || (maximum != 0 && maximum != 0xFFFF && maximum < chipRevision)) {
    refuse("image is for chip revisions " + std::to_string(minimum) + " to " + std::to_string(maximum));
  }
  if (slot[23] > 1) refuse("image has invalid hash_appended flag");
}

ImageSegment readSegment(Bytes slot, std::size_t offset) {
  if (offset + imageSegmentHeaderBytes > slot.size()) refuse("image segments exceed the slot");
  const std::uint32_t address = readWord(slot, offset), length = readWord(slot, offset + 4);
  const std::size_t begin = offset + imageSegmentHeaderBytes;
  if (length % 4 != 0) refuse("segment length " + hexadecimal(length) + " is not a multiple of 4");
  if (length > slot.size() - begin) refuse("segment of length " + hexadecimal(length) + " exceeds the slot");
  if (address >= dataMapBegin && address < dataMapEnd && begin % mapPageBytes != address % mapPageBytes) {
    refuse("segment load address " + hexadecimal(address) + " does not match its data's position");
  }
  return {address, slot.subspan(begin, length)};
}

bool holdsEntry(const ImageSegment& segment, std::uint32_t entry) {
  return entry >= segment.loadAddress && entry - segment.loadAddress < segment.data.size();
}

void describe(Image& image, Bytes slot) {
  if (image.segments[0].data.size() < appDescriptionBytes) return;
  if (readWord(slot, appDescriptionOffset) != appDescriptionMagic) return;
  image.version = readText(slot, appDescriptionOffset + 16, 32);
  image.projectName = readText(slot, appDescriptionOffset + 48, 32);
}

}  // namespace

Image verifyImage(Bytes slot) {
  checkHeader(slot);
  Image image{.segments = {}, .entryAddress = readWord(slot, 4), .length = 0, .version = {}, .projectName = {}};
  std::size_t offset = imageHeaderBytes;
  std::uint8_t checksum = checksumSeed;
  for (std::size_t index = 0; index < slot[1]; ++index) {
    image.segments.push_back(readSegment(slot, offset));
    for (std::uint8_t byte : image.segments.back().data) checksum ^= byte;
    offset += imageSegmentHeaderBytes + image.segments.back().data.size();
  }
  const std::size_t checksumEnd = offset / 16 * 16 + 16;  // the checksum is the last byte of a 16-byte line
  const bool hasDigest = slot[23] == 1;
  image.length = checksumEnd + (hasDigest ? digestBytes : 0);
  if (image.length > slot.size()) refuse("image length " + std::to_string(image.length) + " exceeds the slot");
  if (slot[checksumEnd - 1] != checksum) {
    refuse("checksum failed: calculated " + hexadecimal(checksum) + ", read " + hexadecimal(slot[checksumEnd - 1]));
  }
  if (hasDigest) {
    const Sha256Digest digest = sha256(slot.first(checksumEnd));
    if (!std::equal(digest.begin(), digest.end(), slot.begin() + static_cast<std::ptrdiff_t>(checksumEnd))) {
      refuse("image hash failed: the appended SHA-256 does not match, the image is corrupt");
    }
  }
  if (std::none_of(image.segments.begin(), image.segments.end(),
                   [&](const ImageSegment& segment) { return holdsEntry(segment, image.entryAddress); })) {
    refuse("entry address " + hexadecimal(image.entryAddress) + " is in no segment");
  }
  describe(image, slot);
  return image;
}

Bytes Image::program() const {
  const Bytes first = segments.at(0).data;
  if (first.size() <= appDescriptionBytes + elfMagic.size() ||
      !std::equal(elfMagic.begin(), elfMagic.end(), first.begin() + appDescriptionBytes)) {
    refuse("the image holds no program for the simulator");
  }
  return first.subspan(appDescriptionBytes);
}

}  // namespace sim
