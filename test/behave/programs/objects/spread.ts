interface Settings { name: string; level: number; note?: string }
const base: Settings = { name: "a", level: 1 };
const copy: Settings = { ...base, level: 2 };
const more: Settings = { ...base, ...copy, note: "n" };
console.log(base.level, copy.level, copy.name, more.level, more.note, base.note, copy === base);
copy.name = "changed";
console.log(base.name);
