let total: number;
const read = (): number => total; //! OT2017
total = 1;
console.log(read());
let fine: number;
fine = 2;
const after = (): number => fine;
console.log(after());
let maybe: number | undefined;
const optional = (): number => maybe ?? 0;
console.log(optional());
let server: string;
function setup(): void {
  server = "ready";
}
function loop(): void {
  console.log(server); //! OT2017
}
setup();
loop();
let timer: Timeout;
timer = setTimeout(() => clearTimeout(timer), 1); //! OT2017
let direct: number;
console.log(direct); //! TS2454
let own: number;
const assigns = (flag: boolean): number => {
  if (flag) own = 1;
  else own = 2;
  const early = own; //! OT2017
  own = 3;
  return own + early;
};
console.log(assigns(true));
