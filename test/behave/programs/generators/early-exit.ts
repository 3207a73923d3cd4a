let log = "";
function* guarded() {
  try {
    yield 1;
    yield 2;
    yield 3;
  } finally {
    log += "cleanup ";
  }
}
for (const n of guarded()) {
  log += n + " ";
  if (n === 2) break;
}
const [first] = guarded();
log += `first${first} `;
function find(): number {
  for (const n of guarded()) if (n === 1) return n * 100;
  return 0;
}
log += find();
try {
  for (const n of guarded()) if (n === 3) throw new Error("stop");
} catch {
  log += " caught";
}
console.log(log);
