#include "control.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <system_error>

namespace sim {

namespace {

constexpr std::size_t commandLimit = 4096;

bool isReady(const std::vector<pollfd>& polled, int descriptor) {
  return std::any_of(polled.begin(), polled.end(), [descriptor](const pollfd& each) {
    return each.fd == descriptor && (each.revents & (POLLIN | POLLHUP | POLLERR)) != 0;
  });
}

bool sendAll(int descriptor, const std::string& text) {
  for (std::size_t done = 0; done < text.size();) {
    const ssize_t sent = send(descriptor, text.data() + done, text.size() - done, MSG_NOSIGNAL);
    if (sent < 0) return false;
    done += static_cast<std::size_t>(sent);
  }
  return true;
}

}  // namespace

ControlSocket::ControlSocket(const std::string& path, Handler handler) : path_(path), handler_(std::move(handler)) {
  if (path.empty()) return;
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof address.sun_path) throw std::invalid_argument("the path of the control socket is too long");
  std::memcpy(address.sun_path, path.c_str(), path.size());
  unlink(path.c_str());
  listener_ = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (listener_ < 0 || bind(listener_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 ||
      listen(listener_, 8) != 0) {
    throw std::system_error(errno, std::generic_category(), path);
  }
}

ControlSocket::~ControlSocket() {
  for (const Client& client : clients_) close(client.descriptor);
  if (listener_ < 0) return;
  close(listener_);
  unlink(path_.c_str());
}

void ControlSocket::addTo(std::vector<pollfd>& polled) const {
  if (listener_ >= 0) polled.push_back({.fd = listener_, .events = POLLIN, .revents = 0});
  for (const Client& client : clients_) polled.push_back({.fd = client.descriptor, .events = POLLIN, .revents = 0});
}

void ControlSocket::serve(const std::vector<pollfd>& polled) {
  std::erase_if(clients_, [&](Client& client) {
    if (!isReady(polled, client.descriptor) || serveClient(client)) return false;
    close(client.descriptor);
    return true;
  });
  if (listener_ >= 0 && isReady(polled, listener_)) accept();
}

void ControlSocket::accept() {
  const int descriptor = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
  if (descriptor >= 0) clients_.push_back({descriptor, ""});
}

bool ControlSocket::serveClient(Client& client) {
  std::array<char, commandLimit> buffer;
  const ssize_t length = recv(client.descriptor, buffer.data(), buffer.size(), 0);
  if (length <= 0) return false;
  client.received.append(buffer.data(), static_cast<std::size_t>(length));
  for (std::size_t end; (end = client.received.find('\n')) != std::string::npos;) {
    const std::string line = client.received.substr(0, end);
    client.received.erase(0, end + 1);
    if (!sendAll(client.descriptor, handler_(line) + "\n")) return false;
  }
  return client.received.size() < commandLimit;
}

}  // namespace sim
