// From firmware-src/support/pause.ts. Edit that file, not this one.
#include "pause.h"

namespace otter_app::firmware_src::support::pause {

#line 2 "firmware-src/support/pause.ts"
Ref<otter::Promise<Value>> pause(double durationMs) {
  return create<otter::Promise<Value>>(closure<void(Ref<Object>, Ref<Object>)>(capture(durationMs), [](const double& durationMs, Ref<Object> resolve_Argument, Ref<Object> /* a1 */) -> void {
#line 3
    const Ref<Fn<void(Value)>> resolve_ = as<Fn<void(Value)>>(resolve_Argument);
    const Ref<Fn<void(Value)>> original = resolve_;
    const Ref<Fn<void(Ref<Object>)>> resolve = adapter<void(Ref<Object>)>(capture(original), [](const Ref<Fn<void(Value)>>& original, Ref<Object> a0Argument) -> void {
#line 3
      const Ref<otter::Promise<Value>> a0 = as<otter::Promise<Value>>(a0Argument);
      original->call(Value(a0));
    });
#line 4
    otter::setTimeout(closure<void()>(capture(resolve), [](const Ref<Fn<void(Ref<Object>)>>& resolve) -> void {
#line 4
      resolve->call(Ref<otter::Promise<Value>>::undefined());
    }), durationMs);
  }));
}
#line 25 "firmware-src/support/pause.cpp"

}  // namespace otter_app::firmware_src::support::pause
