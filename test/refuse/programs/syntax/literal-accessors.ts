// Reads as undefined, whatever its type says.
const sink = { last: 0, set value(given: number) { this.last = given; } }; //! OT1900
console.log(sink.last);
const options: { level?: number } = {};
// Whether the getter stays is known only when the program runs.
const mixed = { get level() { return 1; }, ...options }; //! OT1900
console.log(mixed.level);
