// The far end of a connection: sends the input in parts, and keeps what comes.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

namespace otter::fuzz {

class FarEnd {
 public:
  // `rhythm`: the low half says how large the parts are, the high half how long the pauses between the first of them.
  // By the last rhythm it never hangs up, but falls silent.
  FarEnd(const std::uint8_t* bytes, std::size_t size, std::uint8_t rhythm);

  // Bytes of the part that is there now.
  std::size_t available();
  std::size_t take(std::uint8_t* buffer, std::size_t size);
  void receive(const std::uint8_t* bytes, std::size_t size);
  void hangUp() { isHungUp_ = true; }

  // Whether bytes are there, or may still come: a sender that has said everything goes away.
  bool isThere();
  bool isHungUp() const { return isHungUp_; }
  const std::string& received() const { return received_; }

 private:
  void passTime() const;

  std::string bytes_;
  std::size_t partSize_;
  double pauseMs_;
  bool staysForEver_;
  std::size_t taken_ = 0;
  std::size_t partLeft_ = 0;
  double nextMs_ = 0;
  int pausesLeft_ = 4;
  bool isHungUp_ = false;
  std::string received_;
};

}  // namespace otter::fuzz
