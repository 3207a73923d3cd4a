#include "world/surroundings.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <exception>
#include <filesystem>

#include "board/board.h"
#include "world/network_task.h"

namespace sim {

Surroundings& Surroundings::instance() {
  static Surroundings* const surroundings = new Surroundings;
  return *surroundings;
}

Surroundings::Surroundings() {
  // Watched before it is read: a change between the two would be missed. The lock keeps a reload behind this one.
  const std::lock_guard lock(mutex_);
  if (!board().options().worldPath.empty()) watchFile();
  try {
    world_ = std::make_shared<const World>(World::load(board().options().worldPath));
  } catch (const std::exception& error) {
    board().log(std::string("[sim] ") + error.what());
    world_ = std::make_shared<const World>();
  }
}

std::shared_ptr<const World> Surroundings::world() const {
  const std::lock_guard lock(mutex_);
  return world_;
}

void Surroundings::onChange(std::function<void()> listener) {
  const std::lock_guard lock(mutex_);
  listeners_.push_back(std::move(listener));
}

// The folder is watched and not the file: editors and tests replace a file by renaming a new one over it.
void Surroundings::watchFile() {
  const std::filesystem::path path = std::filesystem::absolute(board().options().worldPath);
  const int watcher = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (watcher < 0 || inotify_add_watch(watcher, path.parent_path().c_str(), IN_CLOSE_WRITE | IN_MOVED_TO) < 0) {
    board().log("[sim] the world file cannot be watched: changes need a restart");
    return;
  }
  NetworkTask::instance().whenReadable(watcher, [this, watcher, name = path.filename().string()] {
    alignas(inotify_event) char buffer[4096];
    bool isOurs = false;
    for (ssize_t length; (length = read(watcher, buffer, sizeof buffer)) > 0;) {
      for (ssize_t at = 0; at < length;) {
        const auto* event = reinterpret_cast<const inotify_event*>(buffer + at);
        isOurs = isOurs || (event->len > 0 && name == event->name);
        at += static_cast<ssize_t>(sizeof(inotify_event)) + event->len;
      }
    }
    if (isOurs) reload();
  });
}

void Surroundings::reload() {
  std::vector<std::function<void()>> listeners;
  try {
    auto world = std::make_shared<const World>(World::load(board().options().worldPath));
    const std::lock_guard lock(mutex_);
    world_ = std::move(world);
    listeners = listeners_;
  } catch (const std::exception& error) {
    board().log(std::string("[sim] ") + error.what());
  }
  for (const auto& listener : listeners) listener();
}

}  // namespace sim
