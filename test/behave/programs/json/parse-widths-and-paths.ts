interface Device {
  pin: u8;
  offset: i16;
  level?: f32;
  mode: "in" | "out";
  flags: boolean[];
  position: [x: number, y: number, label?: string];
  limits: Record<string, { low: number; high?: number }>;
  note: string | undefined;
  next: Device | null;
}
function attempt(text: string): void {
  try {
    const device = parseJson<Device>(text);
    console.log(device);
    console.log(device.pin + 1, device.position.length, device.next?.mode, "level" in device, "note" in device);
  } catch (error) {
    console.log(error instanceof TypeError, error instanceof Error ? error.message : "");
  }
}
const good = { pin: 255, offset: -5, mode: "in", flags: [true], position: [1, 2], limits: { "a b": { low: 1 } }, next: null };
attempt(JSON.stringify(good));
attempt(JSON.stringify({ ...good, level: 1.5, position: [1, 2, "p"], note: "n", next: { ...good } }));
attempt(JSON.stringify({ ...good, pin: 256 }));
attempt(JSON.stringify({ ...good, pin: 1.5 }));
attempt(JSON.stringify({ ...good, offset: "1" }));
attempt(JSON.stringify({ ...good, mode: "both" }));
attempt(JSON.stringify({ ...good, flags: [true, 1] }));
attempt(JSON.stringify({ ...good, position: [1] }));
attempt(JSON.stringify({ ...good, position: [1, 2, "p", 3] }));
attempt(JSON.stringify({ ...good, position: [1, 2, 3] }));
attempt(JSON.stringify({ ...good, limits: { "a b": { high: 2 } } }));
attempt(JSON.stringify({ ...good, limits: { low: 1 } }));
attempt(JSON.stringify({ ...good, next: { ...good, next: 5 } }));
attempt(`{"pin":1,"pin":2,"offset":0,"mode":"out","flags":[],"position":[0,0],"limits":{},"next":null}`);
attempt(`{"pin":1`);
attempt("[".repeat(40));
console.log(parseJson<Record<string, number>>(`{"b":1,"2":2,"a":3,"1":4,"__proto__":5}`));
console.log(parseJson<number[][]>("[[1],[],[2,3]]"), parseJson<(number | null)[]>("[1,null]"), parseJson<1 | 2 | "x">(`"x"`));
type Event = { type: 1; on: boolean } | { type: 2; text: string };
for (const event of parseJson<Event[]>(`[{"on":true,"type":1},{"type":2,"text":"hi"}]`)) console.log(event.type === 1 ? event.on : event.text);
try {
  parseJson<Event[]>(`[{"type":3}]`);
} catch (error) {
  console.log(error instanceof Error ? error.message : "");
}
