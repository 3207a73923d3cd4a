let log = "";
function tell<T>(name: string, value: T): T {
  log += name;
  return value;
}
interface Deep { next?: Deep; run?(n: number): Deep | undefined; list?: number[]; value: number }
const none: Deep | undefined = tell("a", undefined) as Deep | undefined;
console.log(none?.run?.(tell("x", 1))?.next?.value, none?.list?.[tell("y", 0)], log);
const some: Deep | undefined = { value: 1, list: [5], run: (n) => (n > 1 ? { value: n } : undefined) } as Deep | undefined;
console.log(some?.run?.(tell("p", 1))?.value, some?.run?.(tell("q", 2))?.value, some?.list?.[tell("r", 0)], some?.next?.run?.(tell("z", 0)), log);
const f: ((n: number) => number) | undefined = log.length > 100 ? (n) => n : undefined;
console.log(f?.(tell("never", 1)), log, some?.next?.next?.value.toFixed(2));
