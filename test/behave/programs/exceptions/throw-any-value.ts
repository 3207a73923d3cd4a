function thrower(kind: number): void {
  if (kind === 0) throw "text";
  if (kind === 1) throw 42;
  if (kind === 2) throw { code: 7 };
  throw null;
}
for (let kind = 0; kind < 4; kind++) {
  try {
    thrower(kind);
  } catch (e) {
    if (typeof e === "string") console.log("string", e);
    else if (typeof e === "number") console.log("number", e + 1);
    else if (e === null) console.log("null");
    else console.log("object", typeof e);
  }
}
