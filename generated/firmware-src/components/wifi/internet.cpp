// From firmware-src/components/wifi/internet.ts. Edit that file, not this one.
#include "internet.h"
#include "../../support/http/exchange.h"
#include "../../support/http/head.h"
#include "../../support/log.h"
#include "../../support/pause.h"
#include "../../support/url.h"

namespace otter_app::firmware_src::components::wifi::internet {

[[maybe_unused]] static std::int32_t noContent{};
[[maybe_unused]] static std::int32_t connectMs{};
[[maybe_unused]] static std::int32_t pollMs{};

static Ref<otter::Promise<Value>> ask(const Ref<Object>& target);

static const otter::FieldInfo InternetCheck_fields[] = {
  {"target", [](const otter::Object& object) { return otter::Value(static_cast<const InternetCheck&>(object).target); }},
  {"found", [](const otter::Object& object) { return otter::Value(static_cast<const InternetCheck&>(object).found); }},
  {"round", [](const otter::Object& object) { return otter::Value(static_cast<const InternetCheck&>(object).round_); }},
};
const otter::TypeInfo InternetCheck::info{"InternetCheck", otter::Kind::Instance, nullptr, nullptr, InternetCheck_fields, 3};
void InternetCheck::trace(otter::Tracer& tracer) {
  tracer(target);
}

#line 23 "firmware-src/components/wifi/internet.ts"
void InternetCheck::construct(const Str& url) {
#line 18
  this->found = "unknown"_s;
#line 20
  this->round_ = 0.0;
#line 24
  this->target = otter_app::firmware_src::support::url::parseUrl(url);
}
#line 37 "firmware-src/components/wifi/internet.cpp"

#line 27 "firmware-src/components/wifi/internet.ts"
Str InternetCheck::result() {
  return this->found;
}
#line 43 "firmware-src/components/wifi/internet.cpp"

#line 32 "firmware-src/components/wifi/internet.ts"
void InternetCheck::start() {
  if (otter::isUndefined(this->target)) {
#line 33
    return;
  }
#line 34
  this->found = "checking"_s;
  const Ref<otter::Object> t_2 = narrow<Ref<otter::Object>>(this->target);
#line 35
  const double t = this->round_ + 1.0;
#line 35
  this->round_ = t;
#line 35
  this->check(t_2, t);
}
#line 61 "firmware-src/components/wifi/internet.cpp"

#line 38 "firmware-src/components/wifi/internet.ts"
Ref<otter::Promise<Value>> InternetCheck::check(const Ref<otter::Object>& target, double round_) {
  return []([[maybe_unused]] Ref<InternetCheck> self_, [[maybe_unused]] Ref<otter::Object> target, [[maybe_unused]] double round_) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_target(frame_, target);
#line 39
    auto awaited = internet::ask(target);
#line 39
    const Value awaited2 = co_await std::move(awaited);
#line 39
    const Str result = narrow<Str>(awaited2);
    if (round_ != self_->round_) {
#line 40
      co_return Value();
    }
#line 41
    self_->found = result;
    if (result == "not there"_s) {
#line 42
      otter_app::firmware_src::support::log::log("wifi"_s, "the network does not lead into the internet"_s);
    }
#line 43
    if (result == "sign-in page"_s) {
#line 43
      otter_app::firmware_src::support::log::log("wifi"_s, "the network wants somebody to sign in on a page of its own"_s);
    }
    co_return otter::Value();
  }(self(this), target, round_);
}
#line 93 "firmware-src/components/wifi/internet.cpp"

#line 47 "firmware-src/components/wifi/internet.ts"
static Ref<otter::Promise<Value>> ask(const Ref<Object>& target) {
  return []([[maybe_unused]] Ref<Object> target) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_target(frame_, target);
#line 48
    const Ref<otter::Native<NetworkClient>> client = ::otter::create<::otter::Native<NetworkClient>>();
    ::otter::border::native(client).setConnectionTimeout(::otter::border::to<uint32_t>(3000.0));
    {
#line 50
      std::int32_t completion = 0;
#line 50
      Value pending{};
      const otter::Traced traced_pending(frame_, pending);
#line 50
      Value result_{};
      const otter::Traced traced_result_(frame_, result_);
      {
        try {
#line 57
          try {
            const Str t = seen<otter_app::firmware_src::support::url::UrlLiteral>(target)->host;
#line 51
            const Ref<otter::Native<otter::arduino::Connecting>> connecting = ::otter::create<::otter::Native<otter::arduino::Connecting>>(::otter::border::native(client), ::otter::border::to<const char*>(t), ::otter::border::to<uint16_t>(seen<otter_app::firmware_src::support::url::UrlLiteral>(target)->port));
            while (!(::otter::border::from<bool>(::otter::border::native(connecting).isOver()))) {
#line 52
              auto awaited = otter_app::firmware_src::support::pause::pause(20.0);
#line 52
              co_await std::move(awaited);
            }
#line 53
            if (!(::otter::border::from<bool>(::otter::border::native(connecting).isConnected()))) {
#line 53
              result_ = Value("not there"_s);
#line 53
              completion = 2;
#line 53
              goto finally_end;
            }
#line 54
            auto awaited = otter_app::firmware_src::support::http::exchange::Exchange_send(client, "GET"_s, target, ""_s);
#line 54
            const Value awaited2 = co_await std::move(awaited);
#line 54
            const Ref<Object> head = narrow<Ref<otter_app::firmware_src::support::http::exchange::Exchange>>(awaited2)->head;
            const double t_2 = seen<otter_app::firmware_src::support::http::head::HeadLiteral>(head)->status;
#line 55
            result_ = Value(t_2 == 204.0 ? "there"_s : "sign-in page"_s);
#line 55
            completion = 3;
#line 55
            goto finally_end;
          } catch (const otter::Thrown& thrown) {
            [[maybe_unused]] Value ignored = thrown.value;
#line 57
            result_ = Value("not there"_s);
#line 57
            completion = 4;
#line 57
            goto finally_end;
          }
        } catch (const otter::Thrown& thrown) {
          Value thrown2 = thrown.value;
          pending = thrown2;
          completion = 1;
        }
      }
      finally_end:;
#line 59
      ::otter::border::native(client).stop();
#line 59
      if (completion == 1) {
        raise(pending);
      }
#line 59
      if (completion == 2) {
#line 59
        co_return result_;
      }
#line 59
      if (completion == 3) {
#line 59
        co_return result_;
      }
#line 59
      if (completion == 4) {
#line 59
        co_return result_;
      }
    }
    co_return otter::Value();
  }(target);
}
#line 188 "firmware-src/components/wifi/internet.cpp"

void initialize() {
#line 11 "firmware-src/components/wifi/internet.ts"
  noContent = 204;
  connectMs = 3000;
  pollMs = 20;
}
#line 196 "firmware-src/components/wifi/internet.cpp"

}  // namespace otter_app::firmware_src::components::wifi::internet
