// From firmware-src/components/portal/answers.ts. Edit that file, not this one.
#include "answers.h"
#include "../../support/html.h"
#include "../../support/server/answer.h"
#include "../../support/server/request.h"
#include "../../support/server/visitor.h"

namespace otter_app::firmware_src::components::portal::answers {

[[maybe_unused]] static Str own{};
[[maybe_unused]] static Ref<Array<Str>> noStore{};
[[maybe_unused]] static Ref<Array<Str>> noSniff{};
[[maybe_unused]] static Str policy{};

static Str AnswerLiteral_get_body_0(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AnswerLiteral*>(self_);
  return object->body;
}
static Str AnswerLiteral_get_contentType_1(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AnswerLiteral*>(self_);
  return object->contentType;
}
static Ref<Object> AnswerLiteral_get_file_2(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AnswerLiteral*>(self_);
  return object->file;
}
static Ref<Object> AnswerLiteral_get_headers_3(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AnswerLiteral*>(self_);
  return object->headers;
}
static double AnswerLiteral_get_status_4(otter::Object* self_) {
  [[maybe_unused]] auto* const object = static_cast<AnswerLiteral*>(self_);
  return object->status;
}
static void (*const AnswerLiteral_slots[])() = {
  reinterpret_cast<void (*)()>(&AnswerLiteral_get_body_0),
  reinterpret_cast<void (*)()>(&AnswerLiteral_get_contentType_1),
  reinterpret_cast<void (*)()>(&AnswerLiteral_get_file_2),
  reinterpret_cast<void (*)()>(&AnswerLiteral_get_headers_3),
  reinterpret_cast<void (*)()>(&AnswerLiteral_get_status_4),
};
static const otter::FieldInfo AnswerLiteral_fields[] = {
  {"status", [](const otter::Object& object) { return otter::Value(static_cast<const AnswerLiteral&>(object).status); }},
  {"contentType", [](const otter::Object& object) { return otter::Value(static_cast<const AnswerLiteral&>(object).contentType); }},
  {"body", [](const otter::Object& object) { return otter::Value(static_cast<const AnswerLiteral&>(object).body); }},
  {"file", [](const otter::Object& object) { return otter::Value(static_cast<const AnswerLiteral&>(object).file); }},
  {"headers", [](const otter::Object& object) { return otter::Value(static_cast<const AnswerLiteral&>(object).headers); }},
};
const otter::TypeInfo AnswerLiteral::info{"", otter::Kind::Plain, nullptr, AnswerLiteral_slots, AnswerLiteral_fields, 5};

#line 14 "firmware-src/components/portal/answers.ts"
Ref<Object> document(const Str& html) {
  return create<otter_app::firmware_src::support::server::answer::AnswerLiteral>(200.0, "text/html; charset=utf-8"_s, html, arrayOf<Ref<Object>>({noStore, noSniff, arrayOf<Str>({"Content-Security-Policy"_s, policy}), arrayOf<Str>({"Referrer-Policy"_s, "same-origin"_s})}), Ref<otter::Asset>::absent());
}
#line 56 "firmware-src/components/portal/answers.cpp"

#line 24 "firmware-src/components/portal/answers.ts"
Ref<Object> asset(const Ref<Object>& request, const Ref<otter::Asset>& file) {
  const Str contentType = file->contentType();
#line 25
  const Str etag = file->etag();
#line 25
  const Str encoding = file->encoding();
  const bool isKnown = seen<otter_app::firmware_src::support::server::request::RequestHeadLiteral>(seen<otter_app::firmware_src::support::server::visitor::RequestLiteral>(request)->head)->headers->get("if-none-match"_s) == etag;
  const Ref<Array<Ref<Object>>> headers = arrayOf<Ref<Object>>({arrayOf<Str>({"ETag"_s, etag}), arrayOf<Str>({"Cache-Control"_s, "no-cache"_s}), arrayOf<Str>({"X-Content-Type-Options"_s, "nosniff"_s})});
#line 32
  if (encoding != ""_s) {
#line 32
    static_cast<void>(static_cast<double>(headers->push(arrayOf<Str>({"Content-Encoding"_s, encoding}))));
  }
#line 33
  return create<AnswerLiteral>(static_cast<double>(isKnown ? std::int32_t{304} : std::int32_t{200}), contentType, ""_s, file, headers);
}
#line 75 "firmware-src/components/portal/answers.cpp"

#line 37 "firmware-src/components/portal/answers.ts"
Ref<Object> redirect(std::int32_t status, const Str& location) {
  const Str body = concat("<a href=\""_s, location, "\">"_s, location, "</a>"_s);
  return create<otter_app::firmware_src::support::server::answer::AnswerLiteral>(static_cast<double>(status), "text/html"_s, body, arrayOf<Ref<Object>>({noStore, arrayOf<Str>({"Location"_s, location})}), Ref<otter::Asset>::absent());
}
#line 82 "firmware-src/components/portal/answers.cpp"

#line 43 "firmware-src/components/portal/answers.ts"
Ref<Object> ownPage(const Str& title, const Str& body) {
  const Str head = "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"_s;
  const Str heading = otter_app::firmware_src::support::html::escapeHtml(title);
  return answers::document(concat("<!doctype html><html><head>"_s, head, "<title>"_s, heading, "</title><link rel=\"stylesheet\" href=\"/style.css\"></head><body><main><h1>"_s, heading, "</h1>"_s, body, "</main></body></html>"_s));
}
#line 90 "firmware-src/components/portal/answers.cpp"

#line 53 "firmware-src/components/portal/answers.ts"
Ref<Object> json(const Str& body) {
  return create<otter_app::firmware_src::support::server::answer::AnswerLiteral>(200.0, "application/json"_s, body, arrayOf<Ref<Object>>({noStore, noSniff}), Ref<otter::Asset>::absent());
}
#line 96 "firmware-src/components/portal/answers.cpp"

void initialize() {
#line 5 "firmware-src/components/portal/answers.ts"
  own = "'self'"_s;
  noStore = arrayOf<Str>({"Cache-Control"_s, "no-store"_s});
  noSniff = arrayOf<Str>({"X-Content-Type-Options"_s, "nosniff"_s});
#line 9
  policy = concat("default-src 'none'; style-src "_s, own, "; script-src "_s, own, "; connect-src "_s, own, "; img-src data:; form-action "_s, own, "; base-uri 'none'; frame-ancestors 'none'"_s);
}
#line 106 "firmware-src/components/portal/answers.cpp"

}  // namespace otter_app::firmware_src::components::portal::answers
