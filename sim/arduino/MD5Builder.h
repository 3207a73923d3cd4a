#pragma once
#include <array>
#include <memory>

#include "HashBuilder.h"

class MD5Builder : public HashBuilder {
 public:
  MD5Builder();
  MD5Builder(const MD5Builder& other);
  MD5Builder& operator=(const MD5Builder& other);
  ~MD5Builder() override;

  using HashBuilder::add;
  void begin() override;
  void add(const uint8_t* data, size_t len) override;
  /** False when the stream ends before `maxLen` bytes. */
  bool addStream(Stream& stream, const size_t maxLen) override;
  void calculate() override;
  void getBytes(uint8_t* output) override;
  /** 32 digits and a terminator. */
  void getChars(char* output) override;
  String toString() override;

 private:
  struct Context;
  std::unique_ptr<Context> context_;
  std::array<uint8_t, 16> digest_{};
};
