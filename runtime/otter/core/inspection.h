// One run of util.inspect.
#pragma once

#include <cstdint>
#include <memory>

#include "../array.h"
#include "../error.h"
#include "../inspect.h"
#include "../table/table.h"
#include "inspect_layout.h"

namespace otter {

class Inspector final : public Inspection {
 public:
  explicit Inspector(std::int32_t depth) : depth_(depth) {}

  Str text(const Value& value, std::int32_t level);

  void add(const Str& text) override { entries_->add(text); }
  void addValue(const Value& value) override;
  void addNamed(const Str& name, const Value& value) override;
  void addPrefixed(const Str& prefix, const Value& value) override;
  void addRemaining(std::int32_t count) override;

 private:
  Str stringText(const Str& text) const;
  Str objectText(Object& object, std::int32_t level);
  Str structureText(Object& object, std::int32_t level);
  Str emptyText(const Object& object) const;
  Str nestedName(const Object& object) const;
  Str errorText(const Error& error) const;
  void fillLayout(Object& object, Layout& layout);
  void addFields(const Object& object, const TypeInfo& info);
  void addArray(const ArrayBase& array, Layout& layout);
  void addTable(const TableBase& table, Kind kind);
  std::int32_t circularNumber(const Object* object) const;

  Ref<Array<Str>> entries_;
  // Objects around the current one, and those of them that are referred to from inside.
  std::unique_ptr<const Object*[]> seen_;
  std::int32_t seenCount_ = 0;
  std::int32_t seenRoom_ = 0;
  Ref<Array<double>> circular_;
  std::int32_t depth_;
  std::int32_t indentation_ = 0;
  std::int32_t level_ = 0;         // of the structure whose entries are being made
  std::int32_t deepestLevel_ = 0;  // of the structure that was begun last
};

}  // namespace otter
