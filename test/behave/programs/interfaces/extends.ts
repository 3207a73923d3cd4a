interface Id { id: number }
interface Timed extends Id { time: number }
interface Event1 extends Timed { kind: string; handle?(): string }
const events: Event1[] = [{ id: 1, time: 10, kind: "a" }, { id: 2, time: 5, kind: "b", handle: () => "handled" }];
function byTime<T extends { time: number }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => a.time - b.time);
}
for (const event of byTime(events)) console.log(event.id, event.kind, event.handle?.() ?? "unhandled");
