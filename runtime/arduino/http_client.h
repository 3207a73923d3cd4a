// Arduino's HTTPClient with the call that has no form in the language.
#pragma once

#include <HTTPClient.h>

#include "header_names.h"

namespace otter::arduino {

class HttpClient : public ::HTTPClient {
 public:
  void collectHeaders(const HeaderNames& names) { ::HTTPClient::collectHeaders(names.pointers(), names.count()); }
};

}  // namespace otter::arduino
