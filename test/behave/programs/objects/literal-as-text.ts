// A literal with its own toString or toJSON, also where nothing is known of it.
const lit = { x: 1, toString() { return `lit ${this.x}`; } };
const arrow = { toString: () => "arrow" };
const json = { v: 2, toJSON() { return { is: this.v }; } };
const any: unknown[] = [lit, arrow, json, { toString: 5 }, { a: 1 }];
for (const each of any.slice(0, 2)) console.log(String(each), `${String(each)}!`);
console.log("%s %s %s", lit, arrow, any[0]);
console.log(String(lit), `${lit}`, JSON.stringify({ json, lit }));
interface Shown { toString(): string }
const shown: Shown[] = [lit, arrow]; console.log(shown.map((s) => s.toString()).join(), shown.map(String));
