// From firmware-src/components/ota/github-releases.ts. Edit that file, not this one.
#pragma once

#include "../../../program.h"
#include <Arduino.h>
#include <IPAddress.h>
#include <NetworkClient.h>
#include <arduino/border.h>
#include <arduino/connecting.h>
#include <arduino/ecdsa.h>
#include <arduino/network_client.h>
#include <arduino/secure_client.h>

namespace otter_app::firmware_src::components::ota::web {
struct Web;
}

namespace otter_app::firmware_src::components::ota::github_releases {
struct GithubReleases;
struct ReleaseLiteral;
}

namespace otter_app::firmware_src::components::ota::github_releases {

struct GithubReleases final : otter::Object {
  GithubReleases() { markCyclic(); }
  void construct(const Str& owner, const Str& repository, const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<otter::Object>& terms);
  Ref<otter::Promise<Value>> newestVersion();
  Ref<otter::Promise<Value>> release(const Str& version);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str name{};
  Ref<Array<Str>> redirectHosts{};
  Str releases{};
  Ref<otter_app::firmware_src::components::ota::web::Web> web{};
  Ref<otter::Object> terms{};
  Str tag{};
};

struct ReleaseLiteral final : otter::Object {
  ReleaseLiteral(Str p0, Str p1, Ref<otter::Object> p2) : version(std::move(p0)), imageUrl(std::move(p1)), manifest(std::move(p2)) { markCyclic(); }
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }
  void trace(otter::Tracer& tracer) override;

  Str version{};
  Str imageUrl{};
  Ref<otter::Object> manifest{};
};

}  // namespace otter_app::firmware_src::components::ota::github_releases
