type Handler = (name: string, value: number, extra: boolean) => void;
const log: string[] = [];
const handlers: Handler[] = [
  () => log.push("none"),
  (name) => log.push(name),
  (name, value) => void log.push(name + value),
  (_, value, extra) => log.push(`${value}${extra}`),
];
for (const handler of handlers) handler("n", 1, true);
function each(list: readonly string[], visit: (item: string, index: number) => unknown): void {
  list.forEach((item, index) => visit(item, index));
}
each(["a", "b"], (item) => log.push(item));
each(["c"], () => 5);
console.log(log.join());
