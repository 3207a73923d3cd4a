// Texts as bytes: TextEncoder, TextDecoder, URI components, base64.
#pragma once

#include "typed_array.h"

namespace otter {

class TextEncoder final : public Object {
 public:
  static const TypeInfo info;
  const TypeInfo& type() const override { return info; }
  Str encoding() const { return "utf-8"_s; }
  Ref<Uint8Array> encode(const Str& text = ""_s) const;
};

class TextDecoder final : public Object {
 public:
  static const TypeInfo info;
  void construct(const Str& = "utf-8"_s) {}
  const TypeInfo& type() const override { return info; }
  Str encoding() const { return "utf-8"_s; }
  // Leaves out a byte order mark; ill-formed bytes become U+FFFD.
  Str decode(const Ref<Uint8Array>& bytes) const;
  Str decode() const { return ""_s; }
};

// These throw URIError, as JavaScript's.
Str encodeURIComponent(const Str& text, Where where = OTTER_HERE);
Str encodeURI(const Str& text, Where where = OTTER_HERE);
Str decodeURIComponent(const Str& text, Where where = OTTER_HERE);
Str decodeURI(const Str& text, Where where = OTTER_HERE);

// Base64 of a text of Latin-1 characters, and back.
Str btoa(const Str& text, Where where = OTTER_HERE);
Str atob(const Str& base64, Where where = OTTER_HERE);

}  // namespace otter
