function describe(value: string | number | null | undefined): string {
  return value ? `truthy ${value}` : `falsy ${String(value)}`;
}
console.log(describe(""), describe("a"), describe(0), describe(-0), describe(NaN), describe(null), describe(undefined), describe(1));
const name: string | undefined = describe("x").length > 3 ? "n" : undefined;
console.log(name && name.length, name || "default", name ?? "nullish", !name);
const zero: number | undefined = describe("").length > 1 ? 0 : undefined;
console.log(zero || 5, zero ?? 5, zero && 7);
const empty: string | null = zero === 0 ? "" : null;
console.log(empty || "or", (empty ?? "nullish") === "");
