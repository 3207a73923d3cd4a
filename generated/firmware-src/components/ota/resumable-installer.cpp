// From firmware-src/components/ota/resumable-installer.ts. Edit that file, not this one.
#include "resumable-installer.h"
#include "installer.h"
#include "manifest.h"
#include "progress.h"
#include "unpack/slot-sink.h"
#include "unpack/unpacker.h"
#include "updater.h"
#include "verify.h"
#include "web.h"
#include "../../config.h"
#include "../../support/http/exchange.h"
#include "../../support/http/head.h"
#include "../../support/log.h"
#include "../../support/pause.h"

namespace otter_app::firmware_src::components::ota::resumable_installer {

[[maybe_unused]] static std::int32_t windowMs{};
[[maybe_unused]] static std::int32_t firstPauseMs{};

static Ref<Object> ResumableInstaller_call_install_0(otter::Object* self_, Ref<otter::Object> p0) {
  [[maybe_unused]] auto* const object = static_cast<ResumableInstaller*>(self_);
  return object->install(p0);
}
static void (*const ResumableInstaller_slots[])() = {
  reinterpret_cast<void (*)()>(&ResumableInstaller_call_install_0),
};
static const otter::FieldInfo ResumableInstaller_fields[] = {
  {"web", [](const otter::Object& object) { return otter::Value(static_cast<const ResumableInstaller&>(object).web); }},
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const ResumableInstaller&>(object).options); }},
};
const otter::TypeInfo ResumableInstaller::info{"ResumableInstaller", otter::Kind::Instance, nullptr, ResumableInstaller_slots, ResumableInstaller_fields, 2};
void ResumableInstaller::trace(otter::Tracer& tracer) {
  tracer(web);
  tracer(options);
}

#line 43 "firmware-src/components/ota/resumable-installer.ts"
void ResumableInstaller::construct(const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<otter::Object>& options) {
  this->web = web;
  this->options = options;
}
#line 45 "firmware-src/components/ota/resumable-installer.cpp"

#line 48 "firmware-src/components/ota/resumable-installer.ts"
Ref<otter::Promise<Value>> ResumableInstaller::install(const Ref<otter::Object>& download) {
  return []([[maybe_unused]] Ref<ResumableInstaller> self_, [[maybe_unused]] Ref<otter::Object> download) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_download(frame_, download);
#line 49
    auto awaited = otter_app::firmware_src::components::ota::installer::locateImage(hold(self_->web), download);
#line 49
    const Value awaited2 = co_await std::move(awaited);
#line 49
    const Ref<otter::Object> located = narrow<Ref<otter::Object>>(awaited2);
    const Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>> createUnpacker = closure<Ref<otter::Object>(Ref<otter::Object>)>(capture(), [](Ref<otter::Object> sink) -> Ref<otter::Object> {
#line 50
      return create<otter_app::firmware_src::components::ota::unpack::unpacker::Unpacked>(sink);
    });
    const Str t = otter::dispatch<Str()>(seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(download)->release, 0);
#line 51
    co_return Value(self_->bring(download, create<ParcelLiteral>(t, located, seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(located)->size, createUnpacker)));
  }(self(this), download);
}
#line 68 "firmware-src/components/ota/resumable-installer.cpp"

#line 55 "firmware-src/components/ota/resumable-installer.ts"
Ref<otter::Promise<Value>> ResumableInstaller::bring(const Ref<otter::Object>& download, const Ref<otter::Object>& parcel) {
  return []([[maybe_unused]] Ref<ResumableInstaller> self_, [[maybe_unused]] Ref<otter::Object> download, [[maybe_unused]] Ref<otter::Object> parcel) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_download(frame_, download);
    const otter::Traced traced_parcel(frame_, parcel);
#line 56
    const Ref<otter::Object> t = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(download)->release;
    const otter::Traced traced_t(frame_, t);
#line 56
    const Ref<otter::Object> manifest = otter::dispatch<Ref<otter::Object>()>(t, 1);
    const otter::Traced traced_manifest(frame_, manifest);
#line 57
    if (::otter::border::from<bool>(Update.isRunning())) {
#line 57
      Update.abort();
    }
#line 58
    if (!(::otter::border::from<bool>(Update.begin(::otter::border::to<size_t>(seen<ParcelLiteral>(parcel)->imageSize))))) {
#line 58
      co_return Value(concat("the slot cannot be written: "_s, (::otter::border::from<::otter::Str>(Update.errorString()))));
    }
#line 59
    auto awaited = create<Transfer>(hold(self_->web), hold(self_->options), download, parcel)->run();
#line 59
    const Value awaited2 = co_await std::move(awaited);
#line 59
    const Str problem = otter::narrowNullable<Str>(awaited2);
#line 62
    if (!otter::isUndefined(problem)) {
#line 61
      Update.abort();
      co_return Value(narrow<Str>(problem));
    }
#line 73
    if (otter::isUndefined(manifest)) {
#line 65
      otter_app::firmware_src::support::log::log("ota"_s, "no manifest: only the size and the image's own checksum are verified"_s);
    } else {
      otter_app::firmware_src::support::log::log("ota"_s, "verifying"_s);
      const esp_partition_t* const t_2 = ::otter::border::from<const esp_partition_t*>(otter::arduino::nextUpdatePartition());
#line 68
      const Str difference = otter_app::firmware_src::components::ota::verify::slotProblem(t_2, hold(seen<otter_app::firmware_src::components::ota::manifest::ManifestLiteral>(narrow<Ref<otter::Object>>(manifest))->image));
#line 71
      if (!otter::isUndefined(difference)) {
#line 70
        Update.abort();
        co_return Value(narrow<Str>(difference));
      }
      otter_app::firmware_src::support::log::log("ota"_s, "verified: the SHA-256 in flash is the manifest's"_s);
    }
    co_return Value((::otter::border::from<bool>(Update.end())) ? Str::undefined() : Str(::otter::border::from<::otter::Str>(Update.errorString())));
  }(self(this), download, parcel);
}
#line 125 "firmware-src/components/ota/resumable-installer.cpp"

static const otter::FieldInfo Transfer_fields[] = {
  {"web", [](const otter::Object& object) { return otter::Value(static_cast<const Transfer&>(object).web); }},
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const Transfer&>(object).options); }},
  {"parcel", [](const otter::Object& object) { return otter::Value(static_cast<const Transfer&>(object).parcel); }},
  {"redirectHosts", [](const otter::Object& object) { return otter::Value(static_cast<const Transfer&>(object).redirectHosts); }},
  {"shown", [](const otter::Object& object) { return otter::Value(static_cast<const Transfer&>(object).shown); }},
  {"sink", [](const otter::Object& object) { return otter::Value(static_cast<const Transfer&>(object).sink); }},
  {"unpacker", [](const otter::Object& object) { return otter::Value(static_cast<const Transfer&>(object).unpacker); }},
  {"taken", [](const otter::Object& object) { return otter::Value(static_cast<const Transfer&>(object).taken); }},
};
const otter::TypeInfo Transfer::info{"Transfer", otter::Kind::Instance, nullptr, nullptr, Transfer_fields, 8};
void Transfer::trace(otter::Tracer& tracer) {
  tracer(web);
  tracer(options);
  tracer(parcel);
  tracer(redirectHosts);
  tracer(shown);
  tracer(sink);
  tracer(unpacker);
}

#line 91 "firmware-src/components/ota/resumable-installer.ts"
void Transfer::construct(const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<otter::Object>& options, const Ref<otter::Object>& download, const Ref<otter::Object>& parcel) {
#line 89
  this->taken = 0.0;
#line 92
  this->web = web;
  this->options = options;
  this->parcel = parcel;
  this->redirectHosts = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(download)->redirectHosts;
  const double t = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(seen<ParcelLiteral>(parcel)->located)->size;
#line 96
  this->shown = create<otter_app::firmware_src::components::ota::progress::Shown>(t, hold(seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(download)->onTenth));
  this->sink = create<otter_app::firmware_src::components::ota::unpack::slot_sink::SlotSink>(seen<ParcelLiteral>(parcel)->imageSize);
  const Ref<Fn<Ref<otter::Object>(Ref<otter::Object>)>> t_2 = seen<ParcelLiteral>(parcel)->createUnpacker;
#line 98
  this->unpacker = t_2->call(hold(this->sink));
}
#line 165 "firmware-src/components/ota/resumable-installer.cpp"

#line 102 "firmware-src/components/ota/resumable-installer.ts"
Ref<otter::Promise<Value>> Transfer::run() {
  return []([[maybe_unused]] Ref<Transfer> self_) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 103
    const Ref<otter::Object> t = seen<ParcelLiteral>(self_->parcel)->located;
    const otter::Traced traced_t(frame_, t);
#line 103
    Str url = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(t)->url;
    Str problem = ""_s;
    {
#line 105
      double attempt = 0.0;
#line 105
      for (; ; attempt = attempt + 1.0) {
        const double t_2 = attempt;
        if (!(t_2 <= static_cast<double>(seen<otter_app::firmware_src::config::ShapeLiteral_3>(self_->options)->resumeLimit))) {
          break;
        }
#line 119
        try {
#line 110
          if (attempt > 0.0) {
#line 108
            auto awaited = otter_app::firmware_src::support::pause::pause(1000.0 * otter::power(2.0, attempt - 1.0));
#line 108
            co_await std::move(awaited);
            otter_app::firmware_src::support::log::log("ota"_s, concat("going on after "_s, otter::digits(self_->taken), " bytes"_s));
            const Ref<otter_app::firmware_src::components::ota::web::Web> t_3 = self_->web;
            const Str t_4 = seen<ParcelLiteral>(self_->parcel)->url;
#line 110
            auto awaited2 = t_3->locate(t_4, hold(self_->redirectHosts));
#line 110
            const Value awaited3 = co_await std::move(awaited2);
#line 110
            url = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(narrow<Ref<otter::Object>>(awaited3))->url;
          }
          auto awaited = self_->fetchRest(url);
#line 112
          co_await std::move(awaited);
          auto awaited2 = self_->unpack(true);
#line 113
          co_await std::move(awaited2);
          co_return Value();
        } catch (const otter::Thrown& thrown) {
          Value thrown2 = thrown.value;
#line 114
          const Value error = thrown2;
#line 116
          problem = instanceOf<otter::Error>(error) ? (narrow<Ref<otter::Error>>(error)->message) : "unknown error"_s;
#line 118
          if (instanceOf<otter_app::firmware_src::components::ota::unpack::unpacker::PackingError>(error) || !(::otter::border::from<bool>(Update.isRunning()))) {
#line 118
            co_return Value(problem);
          }
#line 119
          otter_app::firmware_src::support::log::log("ota"_s, concat("the download broke off: "_s, problem));
        }
      }
    }
#line 122
    co_return Value(problem);
  }(self(this));
}
#line 232 "firmware-src/components/ota/resumable-installer.cpp"

#line 126 "firmware-src/components/ota/resumable-installer.ts"
Ref<otter::Promise<Value>> Transfer::fetchRest(const Str& url) {
  return []([[maybe_unused]] Ref<Transfer> self_, [[maybe_unused]] Str url) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 127
    const double start = self_->taken;
    const Str range = start > 0.0 ? concat("Range: bytes="_s, otter::digits(start), "-\r\n"_s) : ""_s;
    auto awaited = hold(self_->web)->open(url, "GET"_s, range);
#line 129
    const Value awaited2 = co_await std::move(awaited);
    const otter::Traced traced_awaited2(frame_, awaited2);
#line 129
    const Ref<otter_app::firmware_src::support::http::exchange::Exchange> exchange = narrow<Ref<otter_app::firmware_src::support::http::exchange::Exchange>>(awaited2);
    const otter::Traced traced_exchange(frame_, exchange);
    {
#line 130
      std::int32_t completion = 0;
#line 130
      Value pending{};
      const otter::Traced traced_pending(frame_, pending);
      {
        try {
#line 131
          const double skipped = self_->checkAnswer(exchange, start, otter_app::firmware_src::components::ota::web::hostIn(url));
          auto awaited3 = self_->copy(exchange, skipped);
#line 132
          co_await std::move(awaited3);
        } catch (const otter::Thrown& thrown) {
          Value thrown2 = thrown.value;
          pending = thrown2;
          completion = 1;
        }
      }
#line 134
      exchange->close();
#line 134
      if (completion == 1) {
        raise(pending);
      }
    }
    co_return otter::Value();
  }(self(this), url);
}
#line 278 "firmware-src/components/ota/resumable-installer.cpp"

#line 139 "firmware-src/components/ota/resumable-installer.ts"
double Transfer::checkAnswer(const Ref<otter_app::firmware_src::support::http::exchange::Exchange>& a0, double start, const Str& host) {
  const Ref<otter::Object> head = a0->head;
  const double size = a0->size;
#line 140
  const double total = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(seen<ParcelLiteral>(this->parcel)->located)->size;
#line 143
  if (seen<otter_app::firmware_src::support::http::head::HeadLiteral>(head)->status == 200.0) {
#line 142
    if (size != total) {
#line 142
      raise(Value(create<otter::Error>(concat(host, " sends "_s, otter::digits(size), " bytes instead of "_s, otter::digits(total)))));
    }
#line 143
    return start;
  }
  if (seen<otter_app::firmware_src::support::http::head::HeadLiteral>(head)->status != 206.0) {
#line 145
    raise(Value(create<otter::Error>(concat(host, " answered "_s, otter::digits(seen<otter_app::firmware_src::support::http::head::HeadLiteral>(head)->status)))));
  }
#line 146
  const Ref<otter::Object> range = otter_app::firmware_src::support::http::head::contentRange(head);
#line 148
  if (otter::isUndefined(range) || seen<otter_app::firmware_src::support::http::head::ContentRangeLiteral>(narrow<Ref<otter::Object>>(range))->start != start || seen<otter_app::firmware_src::support::http::head::ContentRangeLiteral>(narrow<Ref<otter::Object>>(range))->total != total || size != total - start) {
#line 148
    raise(Value(create<otter::Error>(concat(host, " sends another part than was asked for"_s))));
  }
  return 0.0;
}
#line 309 "firmware-src/components/ota/resumable-installer.cpp"

#line 153 "firmware-src/components/ota/resumable-installer.ts"
Ref<otter::Promise<Value>> Transfer::copy(const Ref<otter_app::firmware_src::support::http::exchange::Exchange>& exchange, double skipped) {
  return []([[maybe_unused]] Ref<Transfer> self_, [[maybe_unused]] Ref<otter_app::firmware_src::support::http::exchange::Exchange> exchange, [[maybe_unused]] double skipped) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_exchange(frame_, exchange);
#line 154
    const Ref<otter::Uint8Array> buffer = create<otter::Uint8Array>(1024.0);
    double toSkip = skipped;
    std::uint32_t windowStartMs = ::otter::border::from<std::uint32_t>(millis());
    double windowStartBytes = hold(self_->sink)->taken() - skipped;
#line 176
    for (;;) {
      const double t = self_->taken;
      if (!(t < seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(seen<ParcelLiteral>(self_->parcel)->located)->size)) {
        break;
      }
#line 159
      auto awaited = exchange->read(buffer);
#line 159
      const Value awaited2 = co_await std::move(awaited);
      const otter::Traced traced_awaited2(frame_, awaited2);
#line 159
      const double count = narrow<double>(awaited2);
      if (count == 0.0) {
#line 160
        raise(Value(create<otter::Error>("the download is too short"_s)));
      }
#line 161
      const double offset = otter::math::min(toSkip, count);
      toSkip = toSkip - offset;
      self_->taken = self_->taken + (count - offset);
      if (offset < count) {
        const Ref<otter::Object> t_2 = self_->unpacker;
#line 164
        otter::dispatch<void(Ref<otter::Object>)>(t_2, 0, hold(buffer->subarray(offset, count)));
      }
#line 165
      auto awaited3 = self_->unpack(false);
#line 165
      co_await std::move(awaited3);
      hold(self_->shown)->report(self_->taken);
      const std::uint32_t t_3 = ::otter::border::from<std::uint32_t>(millis());
#line 167
      const std::uint32_t elapsedMs = static_cast<std::uint32_t>(static_cast<std::int32_t>(t_3 - windowStartMs)) >> 0;
      if (elapsedMs < 30000u) {
#line 168
        continue;
      }
      const double t_4 = hold(self_->sink)->taken();
#line 170
      const double doneBytes = t_4 - toSkip;
      const double bytesPerSecond = otter::math::floor((doneBytes - windowStartBytes) * 1000.0 / static_cast<double>(elapsedMs));
#line 173
      if (bytesPerSecond < static_cast<double>(seen<otter_app::firmware_src::config::ShapeLiteral_3>(self_->options)->leastBytesPerSecond)) {
#line 173
        raise(Value(create<otter::Error>(concat(otter::digits(bytesPerSecond), " bytes a second are too slow"_s))));
      }
      windowStartMs = (::otter::border::from<std::uint32_t>(millis()));
      windowStartBytes = doneBytes;
    }
    co_return otter::Value();
  }(self(this), exchange, skipped);
}
#line 375 "firmware-src/components/ota/resumable-installer.cpp"

#line 181 "firmware-src/components/ota/resumable-installer.ts"
Ref<otter::Promise<Value>> Transfer::unpack(bool isLast) {
  return []([[maybe_unused]] Ref<Transfer> self_, [[maybe_unused]] bool isLast) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 182
    while (otter::dispatch<bool(bool)>(hold(self_->unpacker), 1, isLast)) {
#line 182
      auto awaited = otter_app::firmware_src::support::pause::pause(0.0);
#line 182
      co_await std::move(awaited);
    }
#line 183
    auto awaited = otter_app::firmware_src::support::pause::pause(0.0);
#line 183
    co_await std::move(awaited);
    co_return otter::Value();
  }(self(this), isLast);
}
#line 396 "firmware-src/components/ota/resumable-installer.cpp"

static const otter::FieldInfo ParcelLiteral_fields[] = {
  {"url", [](const otter::Object& object) { return otter::Value(static_cast<const ParcelLiteral&>(object).url); }},
  {"located", [](const otter::Object& object) { return otter::Value(static_cast<const ParcelLiteral&>(object).located); }},
  {"imageSize", [](const otter::Object& object) { return otter::Value(static_cast<const ParcelLiteral&>(object).imageSize); }},
  {"createUnpacker", [](const otter::Object& object) { return otter::Value(static_cast<const ParcelLiteral&>(object).createUnpacker); }},
};
const otter::TypeInfo ParcelLiteral::info{"", otter::Kind::Plain, nullptr, nullptr, ParcelLiteral_fields, 4};
void ParcelLiteral::trace(otter::Tracer& tracer) {
  tracer(located);
  tracer(createUnpacker);
}

void initialize() {
#line 32 "firmware-src/components/ota/resumable-installer.ts"
  windowMs = 30000;
  firstPauseMs = 1000;
}
#line 415 "firmware-src/components/ota/resumable-installer.cpp"

}  // namespace otter_app::firmware_src::components::ota::resumable_installer
