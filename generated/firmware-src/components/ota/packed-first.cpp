// From firmware-src/components/ota/packed-first.ts. Edit that file, not this one.
#include "packed-first.h"
#include "history.h"
#include "manifest.h"
#include "packed.h"
#include "resumable-installer.h"
#include "unpack/inflater.h"
#include "unpack/patcher.h"
#include "unpack/slot-base.h"
#include "updater.h"
#include "web.h"
#include "../../support/log.h"

namespace otter_app::firmware_src::components::ota::packed_first {

[[maybe_unused]] static std::int32_t patchFactor{};

static Ref<Object> createUnpackerOf(const Ref<Object>& a0, double imageSize, const Ref<Object>& sink);
static Str besides(const Str& url, const Str& asset);

static Ref<Object> PackedFirst_call_install_0(otter::Object* self_, Ref<otter::Object> p0) {
  [[maybe_unused]] auto* const object = static_cast<PackedFirst*>(self_);
  return object->install(p0);
}
static void (*const PackedFirst_slots[])() = {
  reinterpret_cast<void (*)()>(&PackedFirst_call_install_0),
};
static const otter::FieldInfo PackedFirst_fields[] = {
  {"version", [](const otter::Object& object) { return otter::Value(static_cast<const PackedFirst&>(object).version); }},
  {"web", [](const otter::Object& object) { return otter::Value(static_cast<const PackedFirst&>(object).web); }},
  {"loop", [](const otter::Object& object) { return otter::Value(static_cast<const PackedFirst&>(object).loop); }},
  {"plain", [](const otter::Object& object) { return otter::Value(static_cast<const PackedFirst&>(object).plain); }},
};
const otter::TypeInfo PackedFirst::info{"PackedFirst", otter::Kind::Instance, nullptr, PackedFirst_slots, PackedFirst_fields, 4};
void PackedFirst::trace(otter::Tracer& tracer) {
  tracer(web);
  tracer(loop);
  tracer(plain);
}

#line 29 "firmware-src/components/ota/packed-first.ts"
void PackedFirst::construct(const Str& version, const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<otter_app::firmware_src::components::ota::resumable_installer::ResumableInstaller>& loop, const Ref<otter::Object>& plain) {
  this->version = version;
  this->web = web;
  this->loop = loop;
  this->plain = plain;
}
#line 49 "firmware-src/components/ota/packed-first.cpp"

#line 36 "firmware-src/components/ota/packed-first.ts"
Ref<otter::Promise<Value>> PackedFirst::install(const Ref<otter::Object>& download) {
  return []([[maybe_unused]] Ref<PackedFirst> self_, [[maybe_unused]] Ref<otter::Object> download) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_download(frame_, download);
#line 37
    Ref<otter::Object> t{};
    const otter::Traced traced_t(frame_, t);
    {
#line 37
      const Ref<otter::Object> t_2 = otter::dispatch<Ref<otter::Object>()>(seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(download)->release, 1);
#line 37
      if (otter::isNullish(t_2)) {
        goto chain_end;
      }
#line 37
      t = seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(t_2))->image;
    }
    chain_end:;
#line 37
    const Ref<otter::Object> image = t;
    const otter::Traced traced_image(frame_, image);
#line 38
    if (otter::isUndefined(image)) {
#line 38
      co_return Value(as<otter::Promise<Value>>(otter::dispatch<Ref<otter::Object>(Ref<otter::Object>)>(hold(self_->plain), 0, download)));
    }
    {
#line 39
      const Ref<Array<Ref<otter::Object>>> list = self_->choose(narrow<Ref<otter::Object>>(image));
      const otter::Traced traced_list(frame_, list);
#line 39
      std::int32_t index = 0;
#line 52
      for (; index < list->length(); index = index + 1) {
#line 39
        const Ref<otter::Object> packed = list->get(index);
        const otter::Traced traced_packed(frame_, packed);
#line 52
        try {
#line 41
          auto awaited = self_->bring(download, narrow<Ref<otter::Object>>(image), packed);
#line 41
          const Value awaited2 = co_await std::move(awaited);
#line 41
          const Str problem = otter::narrowNullable<Str>(awaited2);
#line 46
          if (otter::isUndefined(problem)) {
#line 44
            const Str way = otter::isUndefined(seen<otter_app::firmware_src::components::ota::packed::PackedLiteral>(packed)->base) ? "compressed"_s : "by a delta"_s;
            const Str t_3 = otter::dispatch<Str()>(seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(download)->release, 2);
            const Str t_4 = otter::toStr(seen<otter_app::firmware_src::components::ota::packed::PackedLiteral>(packed)->size);
#line 45
            otter_app::firmware_src::components::ota::history::recordEvent(concat(t_3, " came "_s, way, ": "_s, t_4, " bytes in place of "_s, otter::digits(seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(narrow<Ref<otter::Object>>(image))->size)));
            co_return Value();
          }
          otter_app::firmware_src::support::log::log("ota"_s, concat(seen<otter_app::firmware_src::components::ota::packed::PackedLiteral>(packed)->asset, " failed: "_s, narrow<Str>(problem)));
        } catch (const otter::Thrown& thrown) {
          Value thrown2 = thrown.value;
#line 48
          const Value error = thrown2;
#line 51
          if (instanceOf<otter_app::firmware_src::components::ota::web::BusyError>(error)) {
#line 51
            raise(Value(narrow<Ref<otter_app::firmware_src::components::ota::web::BusyError>>(error)));
          }
          const Str t_5 = seen<otter_app::firmware_src::components::ota::packed::PackedLiteral>(packed)->asset;
#line 52
          otter_app::firmware_src::support::log::log("ota"_s, concat(t_5, " failed: "_s, instanceOf<otter::Error>(error) ? (narrow<Ref<otter::Error>>(error)->message) : "unknown error"_s));
        }
      }
    }
#line 55
    co_return Value(as<otter::Promise<Value>>(otter::dispatch<Ref<otter::Object>(Ref<otter::Object>)>(hold(self_->plain), 0, download)));
  }(self(this), download);
}
#line 128 "firmware-src/components/ota/packed-first.cpp"

#line 59 "firmware-src/components/ota/packed-first.ts"
Ref<Array<Ref<Object>>> PackedFirst::choose(const Ref<otter::Object>& a0) {
  const Ref<Array<Ref<otter::Object>>> packed = seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(a0)->packed;
  const double size = seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(a0)->size;
#line 60
  return hold(packed->filter([&](Ref<otter::Object> each) -> bool {
    return seen<otter_app::firmware_src::components::ota::packed::PackedLiteral>(each)->size < size && (otter::isUndefined(seen<otter_app::firmware_src::components::ota::packed::PackedLiteral>(each)->base) || this->isRunning(hold(narrow<Ref<otter::Object>>(seen<otter_app::firmware_src::components::ota::packed::PackedLiteral>(each)->base))));
  }))->sort([&](Ref<otter::Object> left, Ref<otter::Object> right) -> double {
    const double t = seen<otter_app::firmware_src::components::ota::packed::PackedLiteral>(left)->size;
#line 62
    return t - seen<otter_app::firmware_src::components::ota::packed::PackedLiteral>(right)->size;
  });
}
#line 143 "firmware-src/components/ota/packed-first.cpp"

#line 66 "firmware-src/components/ota/packed-first.ts"
bool PackedFirst::isRunning(const Ref<otter::Object>& a0) {
  const Str version = seen<otter_app::firmware_src::components::ota::packed::BaseImageLiteral>(a0)->version;
  const double size = seen<otter_app::firmware_src::components::ota::packed::BaseImageLiteral>(a0)->size;
  const Str sha256 = seen<otter_app::firmware_src::components::ota::packed::BaseImageLiteral>(a0)->sha256;
#line 67
  const esp_partition_t* const slot = ::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition());
  if (version != this->version || size > static_cast<double>(::otter::border::from<std::uint32_t>(slot->size))) {
#line 68
    return false;
  }
#line 69
  const Ref<otter::Native<otter::arduino::Sha256>> digest = ::otter::create<::otter::Native<otter::arduino::Sha256>>();
  if ((::otter::border::from<bool>(::otter::border::native(digest).addPartition(slot, ::otter::border::to<size_t>(0.0), ::otter::border::to<size_t>(size)))) && (::otter::border::from<::otter::Str>(::otter::border::native(digest).hex())) == sha256) {
#line 70
    return true;
  }
#line 71
  otter_app::firmware_src::support::log::log("ota"_s, concat("the delta is for another "_s, version, " than this one"_s));
  return false;
}
#line 166 "firmware-src/components/ota/packed-first.cpp"

#line 75 "firmware-src/components/ota/packed-first.ts"
Ref<otter::Promise<Value>> PackedFirst::bring(const Ref<otter::Object>& download, const Ref<otter::Object>& image, const Ref<otter::Object>& packed) {
  return []([[maybe_unused]] Ref<PackedFirst> self_, [[maybe_unused]] Ref<otter::Object> download, [[maybe_unused]] Ref<otter::Object> image, [[maybe_unused]] Ref<otter::Object> packed) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_download(frame_, download);
    const otter::Traced traced_image(frame_, image);
    const otter::Traced traced_packed(frame_, packed);
#line 76
    const Ref<otter::Object> release = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(download)->release;
    const otter::Traced traced_release(frame_, release);
#line 76
    const Ref<Array<Str>> redirectHosts = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(download)->redirectHosts;
    const Str t = otter::dispatch<Str()>(release, 0);
#line 77
    const Str url = packed_first::besides(t, Str(seen<otter_app::firmware_src::components::ota::packed::PackedLiteral>(packed)->asset));
    auto awaited = hold(self_->web)->locate(url, redirectHosts);
#line 78
    const Value awaited2 = co_await std::move(awaited);
#line 78
    const Ref<otter::Object> located = narrow<Ref<otter::Object>>(awaited2);
    const double t_2 = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(located)->size;
#line 79
    if (t_2 != seen<otter_app::firmware_src::components::ota::packed::PackedLiteral>(packed)->size) {
      const Str t_3 = otter::toStr(seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(located)->size);
#line 79
      co_return Value(concat("it has "_s, t_3, " bytes, the manifest says "_s, otter::digits(seen<otter_app::firmware_src::components::ota::packed::PackedLiteral>(packed)->size)));
    }
#line 80
    self_->announce(otter::dispatch<Str()>(release, 2), image, packed);
    const Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>> createUnpacker = closure<Ref<otter::Object>(Ref<otter::Object>)>(capture(packed, image), [](const Ref<otter::Object>& packed, const Ref<otter::Object>& image, Ref<otter::Object> sink) -> Ref<otter::Object> {
#line 81
      return packed_first::createUnpackerOf(packed, seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(image)->size, sink);
    });
    const Ref<otter_app::firmware_src::components::ota::resumable_installer::ResumableInstaller> t_4 = self_->loop;
#line 82
    co_return Value(t_4->bring(download, create<otter_app::firmware_src::components::ota::resumable_installer::ParcelLiteral>(url, located, seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(image)->size, createUnpacker)));
  }(self(this), download, image, packed);
}
#line 207 "firmware-src/components/ota/packed-first.cpp"

#line 85 "firmware-src/components/ota/packed-first.ts"
void PackedFirst::announce(const Str& version, const Ref<otter::Object>& image, const Ref<otter::Object>& a2) {
  const double size = seen<otter_app::firmware_src::components::ota::packed::PackedLiteral>(a2)->size;
  const Ref<otter::Object> base = seen<otter_app::firmware_src::components::ota::packed::PackedLiteral>(a2)->base;
  const double t = 100.0 * (seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(image)->size - size);
#line 86
  const double saved = otter::math::floor(t / seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(image)->size);
  const Str what = otter::isUndefined(base) ? "compressed"_s : concat("as a delta to "_s, seen<otter_app::firmware_src::components::ota::packed::BaseImageLiteral>(narrow<Ref<otter::Object>>(base))->version);
#line 89
  const std::int32_t memory = 1024 + otter_app::firmware_src::components::ota::unpack::inflater::inflaterBytes + (otter::isUndefined(base) ? std::int32_t{0} : std::int32_t{1024});
  const Str t_2 = otter::toStr(size);
  const Str t_3 = otter::toStr(seen<otter_app::firmware_src::components::ota::manifest::BoardImageLiteral>(image)->size);
#line 90
  otter_app::firmware_src::support::log::log("ota"_s, concat("downloading "_s, version, " "_s, what, ", "_s, t_2, " bytes in place of "_s, t_3, ": "_s, otter::digits(saved), " % saved"_s));
  otter_app::firmware_src::support::log::log("ota"_s, concat("unpacking takes "_s, otter::digits(memory), " bytes of memory"_s));
}
#line 225 "firmware-src/components/ota/packed-first.cpp"

#line 95 "firmware-src/components/ota/packed-first.ts"
static Ref<Object> createUnpackerOf(const Ref<Object>& a0, double imageSize, const Ref<Object>& sink) {
  const Ref<Object> base = seen<otter_app::firmware_src::components::ota::packed::PackedLiteral>(a0)->base;
#line 96
  if (otter::isUndefined(base)) {
#line 96
    return create<otter_app::firmware_src::components::ota::unpack::inflater::Inflater>(imageSize, sink);
  }
  const esp_partition_t* const t = ::otter::border::from<const esp_partition_t*>(esp_ota_get_running_partition());
#line 97
  const Ref<otter_app::firmware_src::components::ota::unpack::slot_base::SlotBase> running = create<otter_app::firmware_src::components::ota::unpack::slot_base::SlotBase>(t, seen<otter_app::firmware_src::components::ota::packed::BaseImageLiteral>(narrow<Ref<Object>>(base))->size);
  const double t_2 = 2.0 * imageSize;
#line 98
  return create<otter_app::firmware_src::components::ota::unpack::inflater::Inflater>(t_2, create<otter_app::firmware_src::components::ota::unpack::patcher::Patcher>(running, imageSize, sink));
}
#line 242 "firmware-src/components/ota/packed-first.cpp"

#line 102 "firmware-src/components/ota/packed-first.ts"
static Str besides(const Str& url, const Str& asset) {
  return concat(url.slice(0.0, static_cast<double>(url.lastIndexOf("/"_s) + 1)), asset);
}
#line 248 "firmware-src/components/ota/packed-first.cpp"

void initialize() {
#line 16 "firmware-src/components/ota/packed-first.ts"
  patchFactor = 2;
}
#line 254 "firmware-src/components/ota/packed-first.cpp"

}  // namespace otter_app::firmware_src::components::ota::packed_first
