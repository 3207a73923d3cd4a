// From firmware-src/support/server/answer.ts. Edit that file, not this one.
#include "answer.h"
#include "../bytes.h"

namespace otter_app::firmware_src::support::server::answer {

[[maybe_unused]] static Ref<otter::Map<double, Str>> reasons{};

static bool hasLineBreak(const Str& text);

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
  {"headers", [](const otter::Object& object) { return otter::Value(static_cast<const AnswerLiteral&>(object).headers); }},
  {"file", [](const otter::Object& object) { return otter::Value(static_cast<const AnswerLiteral&>(object).file); }},
};
const otter::TypeInfo AnswerLiteral::info{"", otter::Kind::Plain, nullptr, AnswerLiteral_slots, AnswerLiteral_fields, 5};

#line 37 "firmware-src/support/server/answer.ts"
Ref<Object> plain(double status, const Str& body) {
  return create<AnswerLiteral>(status, "text/plain; charset=utf-8"_s, body, arrayOf<Ref<Object>>(), Ref<otter::Asset>::absent());
}
#line 52 "firmware-src/support/server/answer.cpp"

#line 42 "firmware-src/support/server/answer.ts"
Ref<Object> refusal(double status) {
  const Str t = reasons->get(status);
#line 43
  return answer::plain(status, concat(!otter::isNullish(t) ? Str(narrow<Str>(t)) : "Error"_s, "."_s));
}
#line 60 "firmware-src/support/server/answer.cpp"

#line 47 "firmware-src/support/server/answer.ts"
Str headOf(const Ref<Object>& answer) {
  const double status = otter::dispatch<double()>(answer, 4);
#line 48
  const Str contentType = otter::dispatch<Str()>(answer, 1);
#line 48
  const Ref<Array<Ref<Object>>> headers = as<Array<Ref<Object>>>(otter::dispatch<Ref<Object>()>(answer, 3));
#line 48
  const Ref<otter::Asset> file = as<otter::Asset>(otter::dispatch<Ref<Object>()>(answer, 2));
#line 48
  const Str body = otter::dispatch<Str()>(answer, 0);
  const Str t_2 = otter::toStr(status);
#line 49
  const Str t = reasons->get(status);
#line 49
  Str text = concat("HTTP/1.1 "_s, t_2, " "_s, !otter::isNullish(t) ? Str(narrow<Str>(t)) : "Other"_s, "\r\n"_s);
#line 51
  if (status != 204.0 && status != 304.0) {
    const Str t_5 = text;
#line 51
    Opt<double> t_3{};
    {
#line 51
      if (otter::isNullish(file)) {
        goto chain_end;
      }
#line 51
      t_3 = Opt<double>(narrow<double>(narrow<Ref<otter::Asset>>(file)->size()));
    }
    chain_end:;
#line 51
    const Opt<double> t_4 = t_3;
#line 51
    text = concat(t_5, "Content-Type: "_s, contentType, "\r\nContent-Length: "_s, otter::digits(!otter::isNullish(t_4) ? narrow<double>(t_4) : otter_app::firmware_src::support::bytes::byteCount(body)), "\r\n"_s);
  }
  {
#line 53
    const Ref<Array<Ref<Object>>> list = headers;
#line 53
    std::int32_t index = 0;
#line 53
    for (; index < list->length(); index = index + 1) {
#line 53
      const Ref<Array<Str>> element = as<Array<Str>>(list->get(index));
#line 53
      const Str name = element->get(0);
#line 53
      const Str value = element->get(1);
#line 53
      if (!answer::hasLineBreak(value)) {
#line 53
        otter::append(text, name, ": "_s, value, "\r\n"_s);
      }
    }
  }
#line 54
  return concat(text, "Connection: close\r\n\r\n"_s);
}
#line 120 "firmware-src/support/server/answer.cpp"

#line 57 "firmware-src/support/server/answer.ts"
static bool hasLineBreak(const Str& text) {
  return text.includes("\r"_s) || text.includes("\n"_s);
}
#line 126 "firmware-src/support/server/answer.cpp"

void initialize() {
#line 14 "firmware-src/support/server/answer.ts"
  reasons = create<otter::Map<double, Str>>(arrayOf<Ref<Object>>({arrayOf<Value>({Value(200.0), Value("OK"_s)}), arrayOf<Value>({Value(204.0), Value("No Content"_s)}), arrayOf<Value>({Value(302.0), Value("Found"_s)}), arrayOf<Value>({Value(303.0), Value("See Other"_s)}), arrayOf<Value>({Value(304.0), Value("Not Modified"_s)}), arrayOf<Value>({Value(400.0), Value("Bad Request"_s)}), arrayOf<Value>({Value(401.0), Value("Unauthorized"_s)}), arrayOf<Value>({Value(403.0), Value("Forbidden"_s)}), arrayOf<Value>({Value(404.0), Value("Not Found"_s)}), arrayOf<Value>({Value(405.0), Value("Method Not Allowed"_s)}), arrayOf<Value>({Value(408.0), Value("Request Timeout"_s)}), arrayOf<Value>({Value(411.0), Value("Length Required"_s)}), arrayOf<Value>({Value(413.0), Value("Content Too Large"_s)}), arrayOf<Value>({Value(415.0), Value("Unsupported Media Type"_s)}), arrayOf<Value>({Value(431.0), Value("Request Header Fields Too Large"_s)}), arrayOf<Value>({Value(500.0), Value("Internal Server Error"_s)}), arrayOf<Value>({Value(501.0), Value("Not Implemented"_s)}), arrayOf<Value>({Value(503.0), Value("Service Unavailable"_s)}), arrayOf<Value>({Value(505.0), Value("HTTP Version Not Supported"_s)})}));
}
#line 132 "firmware-src/support/server/answer.cpp"

}  // namespace otter_app::firmware_src::support::server::answer
