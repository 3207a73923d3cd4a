// ArrayBuffer, views and DataView.
#pragma once

#include <bit>
#include <cstdlib>

#include "../buffer.h"
#include "../platform.h"
#include "inspect.h"

namespace otter {

#define OTTER_BUFFER_INFO(Name) OTTER_CORE const TypeInfo Name::info{#Name, Kind::Buffer, nullptr, nullptr, nullptr, 0};
OTTER_BUFFER_INFO(ArrayBuffer)
OTTER_BUFFER_INFO(DataView)
OTTER_BUFFER_INFO(Int8Array)
OTTER_BUFFER_INFO(Uint8Array)
OTTER_BUFFER_INFO(Uint8ClampedArray)
OTTER_BUFFER_INFO(Int16Array)
OTTER_BUFFER_INFO(Uint16Array)
OTTER_BUFFER_INFO(Int32Array)
OTTER_BUFFER_INFO(Uint32Array)
OTTER_BUFFER_INFO(Float32Array)
OTTER_BUFFER_INFO(Float64Array)
#undef OTTER_BUFFER_INFO

OTTER_CORE ArrayBuffer::ArrayBuffer(double byteLength, Where where) : bytes_(nullptr), byteLength_(0) {
  const double size = toIntegerOrInfinity(byteLength);
  if (size < 0 || size > kMaximumLength) raiseRangeError("Array buffer allocation failed", where);
  byteLength_ = static_cast<std::int32_t>(size);
  // One byte at least: an empty buffer has an address too.
  bytes_ = static_cast<std::uint8_t*>(std::calloc(static_cast<std::size_t>(size) + 1, 1));
  if (bytes_ == nullptr) raiseRangeError("Array buffer allocation failed", where);
}

OTTER_CORE ArrayBuffer::~ArrayBuffer() {
  std::free(bytes_);
}

OTTER_CORE Ref<ArrayBuffer> ArrayBuffer::slice(double start, Opt<double> end) const {
  const std::int32_t from = relativePosition(start, byteLength_);
  const std::int32_t to = end.isPresent() ? relativePosition(*end, byteLength_) : byteLength_;
  const std::int32_t size = to > from ? to - from : 0;
  auto result = create<ArrayBuffer>(static_cast<double>(size));
  std::memcpy(result->bytes(), bytes_ + from, static_cast<std::size_t>(size));
  return result;
}

OTTER_CORE void ArrayBuffer::inspectEntries(Inspection& inspection) const {
  TextBuilder hex;
  hex.append("[Uint8Contents]: <");
  const std::int32_t count = Inspection::shown(byteLength_);
  for (std::int32_t i = 0; i < count; ++i) {
    if (i > 0) hex.append(' ');
    appendHex(hex, bytes_[i], 2, false);
  }
  if (const std::int32_t rest = byteLength_ - count; rest > 0) {
    hex.append(" ... ").append(toStr(rest)).append(rest > 1 ? " more bytes" : " more byte");
  }
  inspection.add(hex.append('>').finish());
  inspection.addNamed("byteLength"_s, Value(byteLength_));
}

OTTER_CORE void inspectNumbers(Inspection& inspection, const Array<double>& numbers) {
  for (std::int32_t i = 0; i < Inspection::shown(numbers.length()); ++i) inspection.addValue(numbers[i]);
  inspection.addRemaining(numbers.length());
}

OTTER_CORE void TypedArrayBase::view(const Ref<ArrayBuffer>& buffer, double byteOffset, Opt<double> length,
                                     std::int32_t elementSize, Where where) {
  const double offset = toIntegerOrInfinity(byteOffset);
  if (offset < 0 || std::fmod(offset, elementSize) != 0) {
    raiseRangeError(concat("start offset of "_s, className(*this), " should be a multiple of "_s, toStr(elementSize)),
                    where);
  }
  const double room = buffer->byteLength() - offset;
  if (room < 0)
    raiseRangeError(concat("Start offset "_s, numberToText(offset), " is outside the bounds of the buffer"_s), where);
  if (!length.isPresent() && std::fmod(buffer->byteLength(), elementSize) != 0) {
    raiseRangeError(concat("byte length of "_s, className(*this), " should be a multiple of "_s, toStr(elementSize)),
                    where);
  }
  const double count = length.isPresent() ? toIntegerOrInfinity(*length) : room / elementSize;
  if (count < 0 || count * elementSize > room) {
    raiseRangeError(concat("Invalid typed array length: "_s, numberToText(count)), where);
  }
  buffer_ = buffer;
  byteOffset_ = static_cast<std::int32_t>(offset);
  bytes_ = buffer->bytes() + byteOffset_;
  length_ = static_cast<std::int32_t>(count);
}

OTTER_CORE void DataView::construct(const Ref<ArrayBuffer>& buffer, double byteOffset, Opt<double> byteLength,
                                    Where where) {
  const double offset = toIntegerOrInfinity(byteOffset);
  const double room = buffer->byteLength() - offset;
  if (offset < 0 || room < 0)
    raiseRangeError(concat("Start offset "_s, numberToText(offset), " is outside the bounds of the buffer"_s), where);
  const double size = byteLength.isPresent() ? toIntegerOrInfinity(*byteLength) : room;
  if (size < 0 || size > room) raiseRangeError(concat("Invalid DataView length "_s, numberToText(size)), where);
  buffer_ = buffer;
  byteOffset_ = static_cast<std::int32_t>(offset);
  byteLength_ = static_cast<std::int32_t>(size);
}

OTTER_CORE void DataView::transfer(void* bytes, std::int32_t size, double at, bool isLittleEndian, bool isWrite,
                                   Where where) const {
  const double position = toIntegerOrInfinity(at);
  if (position < 0 || position + size > byteLength_)
    raiseRangeError("Offset is outside the bounds of the DataView", where);
  std::uint8_t* place = buffer_->bytes() + byteOffset_ + static_cast<std::int32_t>(position);
  auto* own = static_cast<std::uint8_t*>(bytes);
  const bool isSame = isLittleEndian == (std::endian::native == std::endian::little);
  for (std::int32_t i = 0; i < size; ++i) {
    std::uint8_t& mine = own[isSame ? i : size - 1 - i];
    if (isWrite) {
      place[i] = mine;
    } else {
      mine = place[i];
    }
  }
}

OTTER_CORE void DataView::inspectEntries(Inspection& inspection) const {
  inspection.addNamed("byteLength"_s, Value(byteLength_));
  inspection.addNamed("byteOffset"_s, Value(byteOffset_));
  inspection.addNamed("buffer"_s, Value(buffer_));
}

}  // namespace otter
