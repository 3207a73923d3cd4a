// From firmware-src/components/wifi/internet.ts. Edit that file, not this one.
#include "internet.h"
#include "../../support/http/exchange.h"
#include "../../support/http/head.h"
#include "../../support/log.h"
#include "../../support/url.h"

namespace otter_app::firmware_src::components::wifi::internet {

[[maybe_unused]] static std::int32_t noContent{};
[[maybe_unused]] static std::int32_t connectMs{};

static Ref<otter::Promise<Value>> ask(const Ref<Object>& target);

static Str InternetCheck_get_channel_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<InternetCheck*>(self_);
  return Str::undefined();
}
static double InternetCheck_get_expires_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<InternetCheck*>(self_);
  otter::raiseTypeError("InternetCheck has no member expires"_s);
  __builtin_unreachable();
}
static Ref<Object> InternetCheck_get_image_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<InternetCheck*>(self_);
  return Ref<otter::Object>::undefined();
}
static double InternetCheck_get_issued_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<InternetCheck*>(self_);
  otter::raiseTypeError("InternetCheck has no member issued"_s);
  __builtin_unreachable();
}
static Str InternetCheck_get_minimumVersion_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<InternetCheck*>(self_);
  return Str::undefined();
}
static Str InternetCheck_get_product_5(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<InternetCheck*>(self_);
  return Str::undefined();
}
static double InternetCheck_get_rollout_6(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<InternetCheck*>(self_);
  otter::raiseTypeError("InternetCheck has no member rollout"_s);
  __builtin_unreachable();
}
static double InternetCheck_get_sequence_7(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<InternetCheck*>(self_);
  otter::raiseTypeError("InternetCheck has no member sequence"_s);
  __builtin_unreachable();
}
static Str InternetCheck_get_version_8(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<InternetCheck*>(self_);
  return Str::undefined();
}
static void (*const InternetCheck_slots[])() = {
  reinterpret_cast<void (*)()>(&InternetCheck_get_channel_0),
  reinterpret_cast<void (*)()>(&InternetCheck_get_expires_1),
  reinterpret_cast<void (*)()>(&InternetCheck_get_image_2),
  reinterpret_cast<void (*)()>(&InternetCheck_get_issued_3),
  reinterpret_cast<void (*)()>(&InternetCheck_get_minimumVersion_4),
  reinterpret_cast<void (*)()>(&InternetCheck_get_product_5),
  reinterpret_cast<void (*)()>(&InternetCheck_get_rollout_6),
  reinterpret_cast<void (*)()>(&InternetCheck_get_sequence_7),
  reinterpret_cast<void (*)()>(&InternetCheck_get_version_8),
};
static const otter::FieldInfo InternetCheck_fields[] = {
  {"target", [](const otter::Object& object) { return otter::Value(static_cast<const InternetCheck&>(object).target); }},
  {"found", [](const otter::Object& object) { return otter::Value(static_cast<const InternetCheck&>(object).found); }},
  {"round", [](const otter::Object& object) { return otter::Value(static_cast<const InternetCheck&>(object).round_); }},
};
const otter::TypeInfo InternetCheck::info{"InternetCheck", otter::Kind::Instance, nullptr, InternetCheck_slots, InternetCheck_fields, 3};
void InternetCheck::trace(otter::Tracer& tracer) {
  tracer(target);
}

#line 20 "firmware-src/components/wifi/internet.ts"
void InternetCheck::construct(const Str& url) {
#line 15
  this->found = "unknown"_s;
#line 17
  this->round_ = 0.0;
#line 21
  this->target = otter_app::firmware_src::support::url::parseUrl(url);
}
#line 86 "firmware-src/components/wifi/internet.cpp"

#line 24 "firmware-src/components/wifi/internet.ts"
Str InternetCheck::result() {
  return this->found;
}
#line 92 "firmware-src/components/wifi/internet.cpp"

#line 29 "firmware-src/components/wifi/internet.ts"
void InternetCheck::start() {
  if (otter::isUndefined(this->target)) {
#line 30
    return;
  }
#line 31
  this->found = "checking"_s;
  const Ref<otter::Object> t_2 = narrow<Ref<otter::Object>>(this->target);
#line 32
  const double t = this->round_ + 1.0;
#line 32
  this->round_ = t;
#line 32
  this->check(t_2, t);
}
#line 110 "firmware-src/components/wifi/internet.cpp"

#line 35 "firmware-src/components/wifi/internet.ts"
Ref<otter::Promise<Value>> InternetCheck::check(const Ref<otter::Object>& target, double round_) {
  return []([[maybe_unused]] Ref<InternetCheck> self_, [[maybe_unused]] Ref<otter::Object> target, [[maybe_unused]] double round_) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
    const otter::Traced traced_target(frame_, target);
#line 36
    auto awaited = ask(target);
#line 36
    const Value awaited2 = co_await std::move(awaited);
#line 36
    const Str result = narrow<Str>(awaited2);
    if (round_ != self_->round_) {
#line 37
      co_return Value();
    }
#line 38
    self_->found = result;
    if (result == "not there"_s) {
#line 39
      otter_app::firmware_src::support::log::log("wifi"_s, "the network does not lead into the internet"_s);
    }
#line 40
    if (result == "sign-in page"_s) {
#line 40
      otter_app::firmware_src::support::log::log("wifi"_s, "the network wants somebody to sign in on a page of its own"_s);
    }
    co_return otter::Value();
  }(self(this), target, round_);
}
#line 142 "firmware-src/components/wifi/internet.cpp"

#line 44 "firmware-src/components/wifi/internet.ts"
static Ref<otter::Promise<Value>> ask(const Ref<Object>& target) {
  return []([[maybe_unused]] Ref<Object> target) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_target(frame_, target);
#line 45
    const Ref<otter::Native<NetworkClient>> client = ::otter::create<::otter::Native<NetworkClient>>();
    ::otter::border::native(client).setConnectionTimeout(::otter::border::to<uint32_t>(3000.0));
    {
#line 47
      std::int32_t completion = 0;
#line 47
      Value pending{};
      const otter::Traced traced_pending(frame_, pending);
#line 47
      Value result_{};
      const otter::Traced traced_result_(frame_, result_);
      {
        try {
#line 52
          try {
            const Str t = seen<otter_app::firmware_src::support::url::UrlLiteral>(target)->host;
#line 48
            if ((::otter::border::from<std::int32_t>(::otter::border::native(client).connect(::otter::border::to<const char*>(t), ::otter::border::to<uint16_t>(seen<otter_app::firmware_src::support::url::UrlLiteral>(target)->port)))) == 0) {
#line 48
              result_ = Value("not there"_s);
#line 48
              completion = 2;
#line 48
              goto finally_end;
            }
#line 49
            auto awaited = otter_app::firmware_src::support::http::exchange::Exchange_send(client, "GET"_s, target, ""_s);
#line 49
            const Value awaited2 = co_await std::move(awaited);
#line 49
            const Ref<Object> head = narrow<Ref<otter_app::firmware_src::support::http::exchange::Exchange>>(awaited2)->head;
            const double t_2 = seen<otter_app::firmware_src::support::http::head::HeadLiteral>(head)->status;
#line 50
            result_ = Value(t_2 == 204.0 ? "there"_s : "sign-in page"_s);
#line 50
            completion = 3;
#line 50
            goto finally_end;
          } catch (const otter::Thrown& thrown) {
            [[maybe_unused]] Value ignored = thrown.value;
#line 52
            result_ = Value("not there"_s);
#line 52
            completion = 4;
#line 52
            goto finally_end;
          }
        } catch (const otter::Thrown& thrown) {
          Value thrown2 = thrown.value;
          pending = thrown2;
          completion = 1;
        }
      }
      finally_end:;
#line 54
      ::otter::border::native(client).stop();
#line 54
      if (completion == 1) {
        raise(pending);
      }
#line 54
      if (completion == 2) {
#line 54
        co_return result_;
      }
#line 54
      if (completion == 3) {
#line 54
        co_return result_;
      }
#line 54
      if (completion == 4) {
#line 54
        co_return result_;
      }
    }
    co_return otter::Value();
  }(target);
}
#line 229 "firmware-src/components/wifi/internet.cpp"

void initialize() {
#line 9 "firmware-src/components/wifi/internet.ts"
  noContent = 204;
  connectMs = 3000;
}
#line 236 "firmware-src/components/wifi/internet.cpp"

}  // namespace otter_app::firmware_src::components::wifi::internet
