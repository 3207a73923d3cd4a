#include "DNSServer.h"

#include <WiFi.h>
#include <arpa/inet.h>
#include <sys/socket.h>
#undef INADDR_NONE

#include <mutex>
#include <vector>

#include "world/network_task.h"
#include "world/sockets.h"

namespace {

constexpr size_t headerBytes = 12;
constexpr size_t shortestQuestion = 17;
constexpr size_t longestMessage = 512;
constexpr uint16_t typeA = 1;
constexpr uint16_t typeSoa = 6;
constexpr uint16_t typeAny = 255;
constexpr uint16_t classInternet = 1;
constexpr uint32_t soaNumbers[] = {2025052900, 100000, 10000, 1000000, DNS_MINIMAL_TTL};

using Message = std::vector<uint8_t>;

void put16(Message& message, uint16_t number) {
  message.insert(message.end(), {static_cast<uint8_t>(number >> 8), static_cast<uint8_t>(number)});
}

void put32(Message& message, uint32_t number) {
  put16(message, static_cast<uint16_t>(number >> 16));
  put16(message, static_cast<uint16_t>(number));
}

void putLabel(Message& message, const char* label) {
  message.push_back(static_cast<uint8_t>(strlen(label)));
  message.insert(message.end(), label, label + strlen(label));
}

void set16(Message& message, size_t at, uint16_t number) {
  message[at] = static_cast<uint8_t>(number >> 8);
  message[at + 1] = static_cast<uint8_t>(number);
}

uint16_t get16(const Message& message, size_t at) {
  return static_cast<uint16_t>(message[at] << 8 | message[at + 1]);
}

String normalized(String name) {
  name.toLowerCase();
  name.replace("www.", "");
  return name;
}

// The labels at `from` as a dotted name; sets `end` behind them. False when they leave the message.
bool readName(const Message& message, size_t from, String& name, size_t& end) {
  while (from < message.size() && message[from] != 0) {
    const size_t length = message[from];
    if (from + 1 + length >= message.size()) return false;
    if (!name.isEmpty()) name += '.';
    name.concat(message.data() + from + 1, static_cast<unsigned>(length));
    from += 1 + length;
  }
  end = from + 1;
  return end + 4 <= message.size();
}

}  // namespace

struct DNSServer::State {
  std::mutex mutex;
  uint16_t port = DNS_DEFAULT_PORT;
  uint32_t ttl = DNS_DEFAULT_TTL;
  DNSReplyCode errorReplyCode = DNSReplyCode::NonExistentDomain;
  String domainName;
  IPAddress resolvedIP;
  std::unique_ptr<sim::BoundPort> bound;

  Message answer(const Message& question);
  Message refusal(Message message) const;
  void serve(int descriptor);
  bool listen();
};

DNSServer::DNSServer() : state_(std::make_shared<State>()) {}
DNSServer::DNSServer(const String& domainName) : DNSServer() {
  state_->domainName = normalized(domainName);
}
DNSServer::~DNSServer() {
  stop();
}

bool DNSServer::start() {
  if (static_cast<uint32_t>(state_->resolvedIP) == 0) {
    if ((WiFi.getMode() & WIFI_AP) == 0) return false;
    state_->resolvedIP = WiFi.softAPIP();
  }
  return state_->listen();
}

bool DNSServer::start(uint16_t port, const String& domainName, const IPAddress& resolvedIP) {
  stop();
  state_->port = port;
  state_->domainName = domainName == "*" ? String() : normalized(domainName);
  state_->resolvedIP = resolvedIP;
  return state_->listen();
}

void DNSServer::stop() {
  state_->bound.reset();
}

void DNSServer::setErrorReplyCode(const DNSReplyCode& replyCode) {
  const std::lock_guard lock(state_->mutex);
  state_->errorReplyCode = replyCode;
}

void DNSServer::setTTL(const uint32_t& ttl) {
  const std::lock_guard lock(state_->mutex);
  state_->ttl = ttl;
}

bool DNSServer::isUp() {
  return state_->bound != nullptr;
}
bool DNSServer::isCaptive() const {
  return state_->domainName.isEmpty();
}

bool DNSServer::State::listen() {
  auto& task = sim::NetworkTask::instance();
  bound.reset();
  bound = std::make_unique<sim::BoundPort>(
      SOCK_DGRAM, port, 0, 0,
      sim::BoundPort::Events{
          .onOpen = [this, &task](
                        int descriptor) { task.whenReadable(descriptor, [this, descriptor] { serve(descriptor); }); },
          .onClose = [&task](int descriptor) { task.forget(descriptor); }});
  return true;
}

void DNSServer::State::serve(int descriptor) {
  Message question(longestMessage);
  sockaddr_in peer{};
  socklen_t length = sizeof peer;
  const ssize_t count =
      recvfrom(descriptor, question.data(), question.size(), MSG_DONTWAIT, reinterpret_cast<sockaddr*>(&peer), &length);
  if (count < static_cast<ssize_t>(shortestQuestion)) return;
  question.resize(static_cast<size_t>(count));
  Message reply;
  {
    const std::lock_guard lock(mutex);
    reply = answer(question);
  }
  if (reply.empty()) return;
  sendto(descriptor, reply.data(), reply.size(), MSG_DONTWAIT | MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&peer),
         length);
}

Message DNSServer::State::refusal(Message message) const {
  message.resize(headerBytes);
  message[2] |= 0x80;
  message[3] = static_cast<uint8_t>((message[3] & 0xF0) | (static_cast<uint16_t>(errorReplyCode) & 0x0F));
  set16(message, 4, 0);
  set16(message, 10, 0);
  return message;
}

Message DNSServer::State::answer(const Message& question) {
  if ((question[2] & 0x80) != 0) return {};
  const bool isQuery = (question[2] & 0x78) == 0;
  const bool isSingle = get16(question, 4) == 1 && get16(question, 6) == 0 && get16(question, 8) == 0;
  if (!isSingle) return refusal(question);
  String name;
  size_t end = 0;
  if (!readName(question, headerBytes, name, end)) return {};
  if (!isQuery || (!domainName.isEmpty() && normalized(name) != domainName)) return refusal(question);

  const uint16_t type = get16(question, end);
  const bool hasAddress = type == typeA || type == typeAny;
  Message reply(question.begin(), question.begin() + static_cast<long>(end) + 4);
  reply[2] |= 0x80;
  set16(reply, 6, hasAddress ? 1 : 0);
  set16(reply, 8, hasAddress ? 0 : 1);
  set16(reply, 10, 0);
  put16(reply, 0xC000 | headerBytes);  // the name of the question
  put16(reply, hasAddress ? typeA : typeSoa);
  put16(reply, classInternet);
  if (hasAddress) {
    put32(reply, ttl);
    put16(reply, 4);
    for (int octet = 0; octet < 4; ++octet) reply.push_back(resolvedIP[octet]);
    return reply;
  }
  put32(reply, DNS_MINIMAL_TTL);
  Message authority;
  for (const char* mailbox : {"ns", "esp32"}) {
    putLabel(authority, mailbox);
    putLabel(authority, "local");
    authority.push_back(0);
  }
  for (const uint32_t number : soaNumbers) put32(authority, number);
  put16(reply, static_cast<uint16_t>(authority.size()));
  reply.insert(reply.end(), authority.begin(), authority.end());
  return reply;
}
