async function load(): Promise<number> {
  return 1;
}
function plain(): number {
  return await load(); //! TS1308
}
if (load()) console.log("always"); //! TS2801
const total: number = load(); //! TS2322
async function main(): Promise<void> {
  const sum = load() + 1; //! TS2365
  console.log(sum, await load());
}
void main();
console.log(plain, total);
