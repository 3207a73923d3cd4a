// From firmware-src/components/report/report.ts. Edit that file, not this one.
#include "report.h"
#include "../ota/web.h"
#include "../../config.h"
#include "../../support/log.h"
#include "../../support/url.h"

namespace otter_app::firmware_src::components::report::report {

static Str reportAddress(const Ref<Object>& options, const Str& mac);

static const otter::FieldInfo Report_fields[] = {
  {"options", [](const otter::Object& object) { return otter::Value(static_cast<const Report&>(object).options); }},
  {"address", [](const otter::Object& object) { return otter::Value(static_cast<const Report&>(object).address); }},
  {"web", [](const otter::Object& object) { return otter::Value(static_cast<const Report&>(object).web); }},
  {"isOnline", [](const otter::Object& object) { return otter::Value(static_cast<const Report&>(object).isOnline); }},
};
const otter::TypeInfo Report::info{"Report", otter::Kind::Instance, nullptr, nullptr, Report_fields, 4};
void Report::trace(otter::Tracer& tracer) {
  tracer(options);
  tracer(web);
  tracer(isOnline);
}

#line 19 "firmware-src/components/report/report.ts"
void Report::construct(const Ref<otter::Object>& options, const Str& mac, const Ref<otter_app::firmware_src::components::ota::web::Web>& web, const Ref<Fn<bool()>>& isOnline) {
  this->options = options;
  this->address = report::reportAddress(options, mac);
  this->web = web;
  this->isOnline = isOnline;
}
#line 33 "firmware-src/components/report/report.cpp"

#line 26 "firmware-src/components/report/report.ts"
void Report::start() {
  if (seen<otter_app::firmware_src::config::ReportOptionsLiteral>(this->options)->url != ""_s) {
#line 27
    otter::setInterval(closure<void()>(capture(self(this)), []([[maybe_unused]] const Ref<Report>& self_) -> void {
#line 27
      self_->send();
    }), static_cast<double>(seen<otter_app::firmware_src::config::ReportOptionsLiteral>(this->options)->intervalMs));
  }
}
#line 45 "firmware-src/components/report/report.cpp"

#line 31 "firmware-src/components/report/report.ts"
void Report::send() {
  if (seen<otter_app::firmware_src::config::ReportOptionsLiteral>(this->options)->url == ""_s || !hold(this->isOnline)->call()) {
#line 32
    return;
  }
#line 33
  this->checkIn();
}
#line 56 "firmware-src/components/report/report.cpp"

#line 36 "firmware-src/components/report/report.ts"
Ref<otter::Promise<Value>> Report::checkIn() {
  return []([[maybe_unused]] Ref<Report> self_) -> Ref<otter::Promise<Value>> {
    auto& frame_ = co_await otter::ownFrame();
    const otter::Traced traced_self_(frame_, self_);
#line 41
    try {
#line 38
      auto awaited = hold(self_->web)->visit(Str(self_->address));
#line 38
      const Value awaited2 = co_await std::move(awaited);
#line 38
      const double status = narrow<double>(awaited2);
      otter_app::firmware_src::support::log::log("report"_s, status == 200.0 ? "checked in"_s : concat("not checked in, the server answered "_s, otter::digits(status)));
    } catch (const otter::Thrown& thrown) {
      Value thrown2 = thrown.value;
#line 39
      const Value error = thrown2;
#line 41
      otter_app::firmware_src::support::log::log("report"_s, concat("not checked in: "_s, instanceOf<otter::Error>(error) ? (narrow<Ref<otter::Error>>(error)->message) : "unknown error"_s));
    }
    co_return otter::Value();
  }(self(this));
}
#line 82 "firmware-src/components/report/report.cpp"

#line 47 "firmware-src/components/report/report.ts"
static Str reportAddress(const Ref<Object>& options, const Str& mac) {
  const Str t = seen<otter_app::firmware_src::config::ReportOptionsLiteral>(options)->url;
  const Str t_2 = otter_app::firmware_src::support::url::encodeQuery(mac);
#line 48
  return concat(t, "?mac="_s, t_2, "&email="_s, otter_app::firmware_src::support::url::encodeQuery(Str(seen<otter_app::firmware_src::config::ReportOptionsLiteral>(options)->email)));
}
#line 91 "firmware-src/components/report/report.cpp"

}  // namespace otter_app::firmware_src::components::report::report
