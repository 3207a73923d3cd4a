// `JSON.stringify`.
#pragma once

#include "../convert.h"
#include "../string.h"
#include "../value.h"

namespace otter {

template <typename T>
class Array;

namespace json {

// The JSON text, or undefined when the value has none (undefined, functions). Throws TypeError for circular
// structures and bigints. `keys`: only these members; `indent`: spaces (a number up to 10) or a text of up to 10
// characters.
Str stringify(const Value& value, const Ref<Array<Str>>& keys, const Value& indent);

template <typename T>
Str stringify(const T& value) {
  return stringify(toValue(value), Ref<Array<Str>>(), Value());
}
template <typename T, typename I>
Str stringify(const T& value, Null, const I& indent) {
  return stringify(toValue(value), Ref<Array<Str>>(), toValue(indent));
}
template <typename T, typename I>
Str stringify(const T& value, Undefined, const I& indent) {
  return stringify(toValue(value), Ref<Array<Str>>(), toValue(indent));
}
template <typename T>
Str stringify(const T& value, const Ref<Array<Str>>& keys) {
  return stringify(toValue(value), keys, Value());
}

}  // namespace json
}  // namespace otter
