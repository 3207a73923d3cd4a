function maybe(flag: boolean, value: bigint): bigint | undefined {
  return flag ? value : undefined;
}
const there: unknown = maybe(true, 9007199254740993n);
const absent: unknown = maybe(false, 1n);
console.log(there, absent, typeof there, [maybe(true, -5n), maybe(false, 5n)], { big: maybe(true, 0n) });
console.log("text " + 7n, 7n + " text", "a" + 1n + 2n, `${-7n}` + 8n);
let log = "";
log += 5n;
log += maybe(true, 6n);
console.log(log);
