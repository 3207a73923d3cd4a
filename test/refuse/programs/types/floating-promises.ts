async function work(): Promise<number> {
  return 1;
}
work(); //! OT2011
const flag = Math.random() > 2;
flag && work(); //! OT2011
flag ? work() : work(); //! OT2011 OT2011
work().then(() => console.log("done")); //! OT2011
[1, 2].map(async (n) => n); //! OT2011
new Promise<void>(() => {}); //! OT2011
void work();
work().catch(() => 0);
const kept = work();
async function main(): Promise<void> {
  await work();
  work(); //! OT2011
  await kept;
}
void main();
