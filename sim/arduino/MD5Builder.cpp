#include "MD5Builder.h"

#include <mbedtls/md5.h>

#include <algorithm>
#include <cstdio>
#include <cstring>

struct MD5Builder::Context {
  mbedtls_md5_context md5;

  Context() { mbedtls_md5_init(&md5); }
  ~Context() { mbedtls_md5_free(&md5); }
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
};

MD5Builder::MD5Builder() : context_(std::make_unique<Context>()) {}

MD5Builder::MD5Builder(const MD5Builder& other) : MD5Builder() {
  *this = other;
}

MD5Builder& MD5Builder::operator=(const MD5Builder& other) {
  mbedtls_md5_clone(&context_->md5, &other.context_->md5);
  digest_ = other.digest_;
  return *this;
}

MD5Builder::~MD5Builder() = default;

void MD5Builder::begin() {
  digest_.fill(0);
  mbedtls_md5_starts(&context_->md5);
}

void MD5Builder::add(const uint8_t* data, size_t len) {
  mbedtls_md5_update(&context_->md5, data, len);
}

bool MD5Builder::addStream(Stream& stream, const size_t maxLen) {
  std::array<uint8_t, 512> buffer;
  for (size_t left = maxLen; left > 0;) {
    const size_t length = stream.readBytes(buffer.data(), std::min(buffer.size(), left));
    if (length == 0) return false;
    add(buffer.data(), length);
    left -= length;
  }
  return true;
}

void MD5Builder::calculate() {
  mbedtls_md5_finish(&context_->md5, digest_.data());
}

void MD5Builder::getBytes(uint8_t* output) {
  std::memcpy(output, digest_.data(), digest_.size());
}

void MD5Builder::getChars(char* output) {
  for (size_t index = 0; index < digest_.size(); ++index) std::snprintf(output + 2 * index, 3, "%02x", digest_[index]);
}

String MD5Builder::toString() {
  char text[33];
  getChars(text);
  return String(text);
}
