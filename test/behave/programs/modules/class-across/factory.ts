import { Base } from "./base.ts";
class Derived extends Base {
  override name(): string {
    return "derived";
  }
}
export const registry = new Map<string, () => Base>([["derived", () => new Derived()]]);
export function make(key: string): Base | undefined {
  return registry.get(key)?.();
}
