#pragma once
#include <poll.h>

#include <functional>
#include <string>
#include <vector>

namespace sim {

/// A Unix-domain socket that takes one command a line and answers each with one line of JSON.
class ControlSocket {
 public:
  using Handler = std::function<std::string(const std::string& line)>;

  /// Listens at `path` (a stale socket there is replaced); an empty path makes a control that nobody can reach.
  ControlSocket(const std::string& path, Handler handler);
  ~ControlSocket();
  ControlSocket(const ControlSocket&) = delete;
  ControlSocket& operator=(const ControlSocket&) = delete;

  /// What to poll for, and what to do with the result.
  void addTo(std::vector<pollfd>& polled) const;
  void serve(const std::vector<pollfd>& polled);

 private:
  struct Client {
    int descriptor;
    std::string received;
  };

  void accept();
  bool serveClient(Client& client);

  std::string path_;
  Handler handler_;
  int listener_ = -1;
  std::vector<Client> clients_;
};

}  // namespace sim
