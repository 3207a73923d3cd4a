// Arduino's TLS client, which can also say in words what went wrong.
#pragma once

#include <NetworkClientSecure.h>

namespace otter::arduino {

class SecureClient : public ::NetworkClientSecure {
 public:
  // Empty while nothing went wrong.
  String lastErrorText() {
    char text[160] = "";
    return lastError(text, sizeof text) == 0 ? String() : String(text);
  }
};

}  // namespace otter::arduino
