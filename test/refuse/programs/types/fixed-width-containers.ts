const bytes: u8[] = [1, 2]; //! TS2322 TS2322
bytes.push(300); //! TS2345
bytes[0] = bytes[0] + 1; //! TS2322
bytes[0] += 1; //! TS2322
bytes[0]++; //! OT2009
const map = new Map<string, i16>();
map.set("a", 5); //! TS2345
function take(level: u8): void {
  console.log(level);
}
take(5); //! TS2345
take(u8(5));
const numbers: number[] = bytes;
const wrapped = { level: u8(1) };
wrapped.level = wrapped.level * 2; //! TS2322
console.log(numbers);
