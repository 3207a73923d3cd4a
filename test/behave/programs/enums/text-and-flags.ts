enum Mode { off = "OFF", on = "ON" }
const modes: Mode[] = [Mode.off, Mode.on];
console.log(modes.join(), Mode.on === "ON", `${Mode.off}`.length);
enum Flag { none = 0, read = 1 << 0, write = 1 << 1, all = read | write }
let flags = Flag.none;
flags |= Flag.write;
console.log(flags, (flags & Flag.read) !== 0, (flags & Flag.write) !== 0, Flag.all, Flag[3], flags === Flag.write);
const enum Fast { a = 10, b }
console.log(Fast.a + Fast.b);
