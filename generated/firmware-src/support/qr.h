// From firmware-src/support/qr.ts. Edit that file, not this one.
#pragma once

#include "../../program.h"

namespace otter_app::firmware_src::support::qr {
struct QrCode;
}

namespace otter_app::firmware_src::support::qr {

struct QrCode final : otter::Object {
  void construct(const Str& text);
  bool isDark(std::int32_t x, std::int32_t y);
  void fix(double x, double y, bool isDark);
  void drawSquares(double middleX, double middleY, std::int32_t reach, const Ref<Array<double>>& dark);
  void drawTiming();
  void drawFormat();
  void drawData(const Ref<Array<double>>& bytes);
  static const otter::TypeInfo info;
  const otter::TypeInfo& type() const override { return info; }

  std::int32_t size{};
  Ref<otter::Uint8Array> dark{};
  Ref<otter::Uint8Array> fixed{};
};

extern std::int32_t qrLimitBytes;
Ref<Array<Str>> qrLines(const Ref<QrCode>& code);
void initialize();

}  // namespace otter_app::firmware_src::support::qr
