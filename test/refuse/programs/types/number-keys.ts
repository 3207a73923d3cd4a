const names: { [pin: number]: string } = {}; //! OT2020
const record: Record<number, string> = {}; //! OT2020
interface Table {
  [row: number]: string; //! OT2020
}
enum Level {
  low,
}
const levels: Record<Level, string> = { [Level.low]: "low" };
const some: Record<1 | 2, string> = { 1: "a", 2: "b" };
const table: Table = {};
console.log(names, record, levels, some, table);
