#pragma once
#include <memory>

#include "IPAddress.h"
#include "WString.h"

#define DNS_DEFAULT_PORT 53
#define DNS_DEFAULT_TTL 60
#define DNS_MINIMAL_TTL 5

enum class DNSReplyCode : uint16_t {
  NoError = 0,
  FormError = 1,
  ServerFailure = 2,
  NonExistentDomain = 3,
  NotImplemented = 4,
  Refused = 5,
  YXDomain = 6,
  YXRRSet = 7,
  NXRRSet = 8
};

/** Answers name questions with one address, from the network's task: nothing has to be called in the loop. */
class DNSServer {
 public:
  DNSServer();
  explicit DNSServer(const String& domainName);
  ~DNSServer();
  DNSServer(const DNSServer&) = delete;
  DNSServer& operator=(const DNSServer&) = delete;

  /** Every name leads to the access point's address; false when there is no access point. */
  bool start();
  /** `domainName` "*" answers every name, else that name with or without "www.". */
  bool start(uint16_t port, const String& domainName, const IPAddress& resolvedIP);
  void stop();
  void processNextRequest() {}
  void setErrorReplyCode(const DNSReplyCode& replyCode);
  /** Seconds that an answer may be kept. */
  void setTTL(const uint32_t& ttl);
  bool isUp();
  bool isCaptive() const;

 private:
  struct State;
  std::shared_ptr<State> state_;
};
