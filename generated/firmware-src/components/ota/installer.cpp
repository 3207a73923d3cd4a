// From firmware-src/components/ota/installer.ts. Edit that file, not this one.
#include "installer.h"
#include "manifest.h"
#include "rules.h"
#include "slot.h"
#include "updater.h"
#include "web.h"
#include "../../support/log.h"

namespace otter_app::firmware_src::components::ota::installer {

#line 23 "firmware-src/components/ota/installer.ts"
Ref<otter::Promise<Value>> locateImage(const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<Object>& a1) {
  return []([[maybe_unused]] Ref<otter_app::firmware_src::components::ota::web::Web> web, [[maybe_unused]] Ref<Object> a1) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_a1(frame_, a1);
    const Ref<Object> release = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(a1)->release;
    const otter::Traced traced_release(frame_, release);
    const Ref<Array<Str>> redirectHosts = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(a1)->redirectHosts;
#line 24
    const Str imageUrl = otter::dispatch<Str()>(release, 0);
#line 24
    const Ref<Object> manifest = otter::dispatch<Ref<Object>()>(release, 1);
    const otter::Traced traced_manifest(frame_, manifest);
#line 24
    const Str version = otter::dispatch<Str()>(release, 2);
    auto awaited = web->locate(imageUrl, redirectHosts);
#line 25
    const Value awaited2 = co_await std::move(awaited);
#line 25
    const Ref<Object> located = narrow<Ref<Object>>(awaited2);
    const double size = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(located)->size;
    const Str problem = otter_app::firmware_src::components::ota::rules::sizeProblem(size, otter_app::firmware_src::components::ota::slot::readSlot());
    if (!otter::isUndefined(problem)) {
#line 28
      raise(Value(create<otter::Error>(narrow<Str>(problem))));
    }
    if (!otter::isUndefined(manifest) && seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<Object>>(manifest))->image)->size != size) {
      const Str t = otter::toStr(size);
#line 30
      raise(Value(create<otter::Error>(concat("the image has "_s, t, " bytes, the manifest says "_s, otter::digits(seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<Object>>(manifest))->image)->size)))));
    }
    otter_app::firmware_src::support::log::log("ota"_s, concat("downloading "_s, version, ", "_s, otter::digits(size), " bytes"_s));
    co_return Value(located);
  }(web, a1);
}
#line 48 "firmware-src/components/ota/installer.cpp"

}  // namespace otter_app::firmware_src::components::ota::installer
