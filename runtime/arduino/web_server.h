// Arduino's WebServer with the two calls that have no form in the language.
#pragma once

#include <WebServer.h>

#include "header_names.h"

namespace otter::arduino {

class WebServer : public ::WebServer {
 public:
  using ::WebServer::WebServer;

  void collectHeaders(const HeaderNames& names) { ::WebServer::collectHeaders(names.pointers(), names.count()); }
  // The own address at which the request came in.
  IPAddress localIP() { return client().localIP(); }
};

}  // namespace otter::arduino
