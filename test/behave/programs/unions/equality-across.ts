const values: (number | string | boolean | null | undefined)[] = [1, "1", true, null, undefined, NaN, "", 0, false];
for (const a of values) console.log(values.map((b) => (a === b ? 1 : 0)).join(""), values.indexOf(a), values.includes(a));
