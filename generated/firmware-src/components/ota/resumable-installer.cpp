// From firmware-src/components/ota/resumable-installer.ts. Edit that file, not this one.
#include "resumable-installer.h"
#include "progress.h"
#include "updater.h"
#include "verify.h"
#include "web.h"
#include "../../config.h"
#include "../../support/http/exchange.h"
#include "../../support/http/head.h"
#include "../../support/log.h"
#include "../../support/pause.h"

namespace otter_app::firmware_src::components::ota::resumable_installer {

[[maybe_unused]] static std::int32_t bufferBytes{};
[[maybe_unused]] static std::int32_t windowMs{};
[[maybe_unused]] static std::int32_t firstPauseMs{};

static Ref<Object> ResumableInstaller_call_install_9(otter::Object* self_, Ref<otter::Object> p0) {
  [[maybe_unused]] auto* const object = static_cast<ResumableInstaller*>(self_);
  return object->install(p0);
}
static void (*const ResumableInstaller_slots[])() = {
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "expires">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Ref<Object>>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "issued">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "rollout">),
  reinterpret_cast<void (*)()>(&otter::missingMember<double, "sequence">),
  reinterpret_cast<void (*)()>(&otter::undefinedMember<Str>),
  reinterpret_cast<void (*)()>(&ResumableInstaller_call_install_9),
};
static const otter::FieldInfo ResumableInstaller_fields[] = {
  {"web", [](const otter::Object& object) { return otter::Value(static_cast<const ResumableInstaller&>(object).web); }},
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const ResumableInstaller&>(object).options); }},
  {"taken", [](const otter::Object& object) { return otter::Value(static_cast<const ResumableInstaller&>(object).taken); }},
};
const otter::TypeInfo ResumableInstaller::info{"ResumableInstaller", otter::Kind::Instance, nullptr, ResumableInstaller_slots, ResumableInstaller_fields, 3};
void ResumableInstaller::trace(otter::Tracer& tracer) {
  tracer(web);
  tracer(options);
}

#line 34 "firmware-src/components/ota/resumable-installer.ts"
void ResumableInstaller::construct(const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<otter::Object>& options) {
#line 32
  this->taken = 0.0;
#line 35
  this->web = web;
  this->options = options;
}
#line 55 "firmware-src/components/ota/resumable-installer.cpp"

#line 39 "firmware-src/components/ota/resumable-installer.ts"
Ref<otter::Promise<Value>> ResumableInstaller::install(const Ref<otter::Object>& download) {
  return []([[maybe_unused]] Ref<ResumableInstaller> self_, [[maybe_unused]] Ref<otter::Object> download) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_download(frame_, download);
#line 40
    const Ref<otter::Object> release = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(download)->release;
    const otter::Traced traced_release(frame_, release);
#line 40
    const Ref<otter::Object> located = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(download)->located;
    const otter::Traced traced_located(frame_, located);
#line 41
    if (::otter::border::from<bool>(Update.isRunning())) {
#line 41
      Update.abort();
    }
#line 42
    self_->taken = 0.0;
    if (!(::otter::border::from<bool>(Update.begin(::otter::border::to<size_t>(seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(located)->size))))) {
#line 43
      co_return Value(concat("the slot cannot be written: "_s, (::otter::border::from<::otter::Str>(Update.errorString()))));
    }
#line 44
    auto awaited = self_->fetchAll(download);
#line 44
    const Value awaited2 = co_await std::move(awaited);
#line 44
    const Str problem = otter::narrowNullable<Str>(awaited2);
#line 47
    if (!otter::isUndefined(problem)) {
#line 46
      Update.abort();
      co_return Value(narrow<Str>(problem));
    }
#line 58
    if (otter::isUndefined(otter::dispatch<Ref<otter::Object>()>(release, 10))) {
#line 50
      otter_app::firmware_src::support::log::log("ota"_s, "no manifest: only the size and the image's own checksum are verified"_s);
    } else {
      otter_app::firmware_src::support::log::log("ota"_s, "verifying"_s);
      const esp_partition_t* const t = ::otter::border::from<const esp_partition_t*>(otter::arduino::nextUpdatePartition());
#line 53
      const Str difference = otter_app::firmware_src::components::ota::verify::slotProblem(t, otter::dispatch<Ref<otter::Object>()>(narrow<Ref<otter::Object>>(otter::dispatch<Ref<otter::Object>()>(release, 10)), 2));
#line 56
      if (!otter::isUndefined(difference)) {
#line 55
        Update.abort();
        co_return Value(narrow<Str>(difference));
      }
      otter_app::firmware_src::support::log::log("ota"_s, "verified: the SHA-256 in flash is the manifest's"_s);
    }
    co_return Value((::otter::border::from<bool>(Update.end())) ? Str::undefined() : Str(::otter::border::from<::otter::Str>(Update.errorString())));
  }(self(this), download);
}
#line 112 "firmware-src/components/ota/resumable-installer.cpp"

#line 64 "firmware-src/components/ota/resumable-installer.ts"
Ref<otter::Promise<Value>> ResumableInstaller::fetchAll(const Ref<otter::Object>& download) {
  return []([[maybe_unused]] Ref<ResumableInstaller> self_, [[maybe_unused]] Ref<otter::Object> download) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_download(frame_, download);
#line 65
    const Ref<otter::Object> release = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(download)->release;
    const otter::Traced traced_release(frame_, release);
#line 65
    const Ref<Array<Str>> redirectHosts = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(download)->redirectHosts;
    const double t = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(download)->located)->size;
#line 66
    const Ref<otter_app::firmware_src::components::ota::progress::Shown> shown = create<otter_app::firmware_src::components::ota::progress::Shown>(t, hold(seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(download)->onTenth));
    const otter::Traced traced_shown(frame_, shown);
#line 67
    const Ref<otter::Object> t_2 = seen<otter_app::firmware_src::components::ota::updater::DownloadLiteral>(download)->located;
    const otter::Traced traced_t_2(frame_, t_2);
#line 67
    Str url = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(t_2)->url;
    Str problem = ""_s;
    {
#line 69
      double attempt = 0.0;
#line 69
      for (; ; attempt = attempt + 1.0) {
        const double t_3 = attempt;
        if (!(t_3 <= static_cast<double>(seen<otter_app::firmware_src::config::ShapeLiteral_3>(self_->options)->resumeLimit))) {
          break;
        }
#line 82
        try {
#line 74
          if (attempt > 0.0) {
#line 72
            auto awaited = otter_app::firmware_src::support::pause::pause(1000.0 * otter::power(2.0, attempt - 1.0));
#line 72
            co_await std::move(awaited);
            otter_app::firmware_src::support::log::log("ota"_s, concat("going on after "_s, otter::digits(self_->taken), " bytes"_s));
            const Ref<otter_app::firmware_src::components::ota::web::Web> t_4 = self_->web;
#line 74
            auto awaited2 = t_4->locate(otter::dispatch<Str()>(release, 9), redirectHosts);
#line 74
            const Value awaited3 = co_await std::move(awaited2);
#line 74
            url = seen<otter_app::firmware_src::components::ota::web::LocatedLiteral>(narrow<Ref<otter::Object>>(awaited3))->url;
          }
          auto awaited = self_->fetchRest(url, shown);
#line 76
          co_await std::move(awaited);
          co_return Value();
        } catch (const otter::Thrown& thrown) {
          Value thrown2 = thrown.value;
#line 77
          const Value error = thrown2;
#line 79
          problem = instanceOf<otter::Error>(error) ? (narrow<Ref<otter::Error>>(error)->message) : "unknown error"_s;
          otter_app::firmware_src::support::log::log("ota"_s, concat("the download broke off: "_s, problem));
#line 82
          if (!(::otter::border::from<bool>(Update.isRunning()))) {
#line 82
            co_return Value(problem);
          }
        }
      }
    }
#line 85
    co_return Value(problem);
  }(self(this), download);
}
#line 184 "firmware-src/components/ota/resumable-installer.cpp"

#line 89 "firmware-src/components/ota/resumable-installer.ts"
Ref<otter::Promise<Value>> ResumableInstaller::fetchRest(const Str& url, const Ref<otter_app::firmware_src::components::ota::progress::Shown>& shown) {
  return []([[maybe_unused]] Ref<ResumableInstaller> self_, [[maybe_unused]] Str url, [[maybe_unused]] Ref<otter_app::firmware_src::components::ota::progress::Shown> shown) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_shown(frame_, shown);
#line 90
    const double start = self_->taken;
    const Str range = start > 0.0 ? concat("Range: bytes="_s, otter::digits(start), "-\r\n"_s) : ""_s;
    auto awaited = hold(self_->web)->open(url, "GET"_s, range);
#line 92
    const Value awaited2 = co_await std::move(awaited);
    const otter::Traced traced_awaited2(frame_, awaited2);
#line 92
    const Ref<otter_app::firmware_src::support::http::exchange::Exchange> exchange = narrow<Ref<otter_app::firmware_src::support::http::exchange::Exchange>>(awaited2);
    const otter::Traced traced_exchange(frame_, exchange);
    {
#line 93
      std::int32_t completion = 0;
#line 93
      Value pending{};
      const otter::Traced traced_pending(frame_, pending);
      {
        try {
#line 94
          const double skipped = self_->checkAnswer(exchange, start, otter_app::firmware_src::components::ota::web::hostIn(url));
          auto awaited3 = self_->copy(exchange, skipped, shown);
#line 95
          co_await std::move(awaited3);
        } catch (const otter::Thrown& thrown) {
          Value thrown2 = thrown.value;
          pending = thrown2;
          completion = 1;
        }
      }
#line 97
      exchange->close();
#line 97
      if (completion == 1) {
        raise(pending);
      }
    }
    co_return otter::Value();
  }(self(this), url, shown);
}
#line 231 "firmware-src/components/ota/resumable-installer.cpp"

#line 102 "firmware-src/components/ota/resumable-installer.ts"
double ResumableInstaller::checkAnswer(const Ref<otter_app::firmware_src::support::http::exchange::Exchange>& a0, double start, const Str& host) {
  const Ref<otter::Object> head = a0->head;
  const double size = a0->size;
#line 103
  const std::uint32_t total = ::otter::border::from<std::uint32_t>(Update.size());
#line 106
  if (seen<otter_app::firmware_src::support::http::head::HeadLiteral>(head)->status == 200.0) {
#line 105
    if (size != static_cast<double>(total)) {
#line 105
      raise(Value(create<otter::Error>(concat(host, " sends "_s, otter::digits(size), " bytes instead of "_s, otter::digits(total)))));
    }
#line 106
    return start;
  }
  if (seen<otter_app::firmware_src::support::http::head::HeadLiteral>(head)->status != 206.0) {
#line 108
    raise(Value(create<otter::Error>(concat(host, " answered "_s, otter::digits(seen<otter_app::firmware_src::support::http::head::HeadLiteral>(head)->status)))));
  }
#line 109
  const Ref<otter::Object> range = otter_app::firmware_src::support::http::head::contentRange(head);
#line 111
  if (otter::isUndefined(range) || seen<otter_app::firmware_src::support::http::head::ContentRangeLiteral>(narrow<Ref<otter::Object>>(range))->start != start || seen<otter_app::firmware_src::support::http::head::ContentRangeLiteral>(narrow<Ref<otter::Object>>(range))->total != static_cast<double>(total) || size != static_cast<double>(total) - start) {
#line 111
    raise(Value(create<otter::Error>(concat(host, " sends another part than was asked for"_s))));
  }
  return 0.0;
}
#line 262 "firmware-src/components/ota/resumable-installer.cpp"

#line 116 "firmware-src/components/ota/resumable-installer.ts"
Ref<otter::Promise<Value>> ResumableInstaller::copy(const Ref<otter_app::firmware_src::support::http::exchange::Exchange>& exchange, double skipped, const Ref<otter_app::firmware_src::components::ota::progress::Shown>& shown) {
  return []([[maybe_unused]] Ref<ResumableInstaller> self_, [[maybe_unused]] Ref<otter_app::firmware_src::support::http::exchange::Exchange> exchange, [[maybe_unused]] double skipped, [[maybe_unused]] Ref<otter_app::firmware_src::components::ota::progress::Shown> shown) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_exchange(frame_, exchange);
    const otter::Traced traced_shown(frame_, shown);
#line 117
    const Ref<otter::Uint8Array> buffer = create<otter::Uint8Array>(1024.0);
    double toSkip = skipped;
    std::uint32_t windowStartMs = ::otter::border::from<std::uint32_t>(millis());
    double windowBytes = 0.0;
#line 143
    for (;;) {
      const double t = self_->taken;
      if (!(t < static_cast<double>(::otter::border::from<std::uint32_t>(Update.size())))) {
        break;
      }
#line 122
      auto awaited = exchange->read(buffer);
#line 122
      const Value awaited2 = co_await std::move(awaited);
      const otter::Traced traced_awaited2(frame_, awaited2);
#line 122
      const double count = narrow<double>(awaited2);
      if (count == 0.0) {
#line 123
        raise(Value(create<otter::Error>("the download is too short"_s)));
      }
#line 124
      const double offset = otter::math::min(toSkip, count);
      toSkip = toSkip - offset;
      const Ref<otter::Uint8Array> block = buffer->subarray(offset, count);
      bool t_3 = block->length() > 0;
#line 127
      if (t_3) {
        const std::uint32_t t_2 = ::otter::border::from<std::uint32_t>(Update.write(::otter::border::to<uint8_t*>(block), ::otter::border::to<size_t>(static_cast<double>(block->length()))));
        t_3 = t_2 != static_cast<std::uint32_t>(block->length());
      }
#line 128
      if (t_3) {
#line 128
        raise(Value(create<otter::Error>(concat("the flash cannot be written: "_s, (::otter::border::from<::otter::Str>(Update.errorString()))))));
      }
      self_->taken = self_->taken + static_cast<double>(block->length());
      shown->report(self_->taken);
      windowBytes = windowBytes + count;
      const std::uint32_t t_4 = ::otter::border::from<std::uint32_t>(millis());
#line 133
      const double elapsedMs = static_cast<double>(t_4) - static_cast<double>(windowStartMs);
#line 140
      if (elapsedMs >= 30000.0) {
#line 135
        const double bytesPerSecond = otter::math::floor(windowBytes * 1000.0 / elapsedMs);
#line 137
        if (bytesPerSecond < static_cast<double>(seen<otter_app::firmware_src::config::ShapeLiteral_3>(self_->options)->leastBytesPerSecond)) {
#line 137
          raise(Value(create<otter::Error>(concat(otter::digits(bytesPerSecond), " bytes a second are too slow"_s))));
        }
        windowStartMs = (::otter::border::from<std::uint32_t>(millis()));
        windowBytes = 0.0;
      }
#line 143
      auto awaited3 = otter_app::firmware_src::support::pause::pause(0.0);
#line 143
      co_await std::move(awaited3);
    }
    co_return otter::Value();
  }(self(this), exchange, skipped, shown);
}
#line 334 "firmware-src/components/ota/resumable-installer.cpp"

void initialize() {
#line 20 "firmware-src/components/ota/resumable-installer.ts"
  bufferBytes = 1024;
  windowMs = 30000;
  firstPauseMs = 1000;
}
#line 342 "firmware-src/components/ota/resumable-installer.cpp"

}  // namespace otter_app::firmware_src::components::ota::resumable_installer
