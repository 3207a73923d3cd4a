// A rejection that is handled in time is none; one that nobody handles ends the program.
const late = Promise.reject(new Error("handled before the turn ends"));
queueMicrotask(() => void late.catch(() => console.log("in time")));
async function fails(): Promise<void> {
  await null;
  throw new TypeError("nobody cares");
}
setTimeout(() => console.log("never"), 20);
console.log("start");
void fails();
