const list: readonly number[] = [1, 2];
list.push(3); //! TS2339
list[0] = 5; //! TS2542
const point = { x: 1, y: 2 } as const;
point.x = 5; //! TS2540
const map: ReadonlyMap<string, number> = new Map();
map.set("a", 1); //! TS2339
const mutable: number[] = list; //! TS4104
console.log(mutable);
"text"[0] = "T"; //! TS2542
