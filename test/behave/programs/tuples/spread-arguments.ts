// Tuples spread into parameters: fixed, optional and rest elements on either side.
function create(name: string, price: number, ...tags: string[]): string { return `${name} ${price} [${tags.join("|")}] ${tags.length}`; }
const inputs: [string, number, ...string[]][] = [["hammer", 12.5, "steel", "heavy"], ["apple", 0.3], ["x", 1, "y"]];
for (const input of inputs) console.log(create(...input));
function two(a: number, b: number, c?: number): number { return a * 100 + b * 10 + (c ?? 0); }
const pair: [number, number] = [1, 2]; const three: [number, number, number?] = [1, 2, 3]; const few: [number, number, number?] = [4, 5];
console.log(two(...pair), two(...three), two(...few), two(9, ...([8] as [number])));
function all(first: string, ...rest: (string | number | undefined)[]): string { return first + ":" + rest.join(","); }
console.log(all(...inputs[0]!), all("a", ...inputs[1]!, 7, ...inputs[2]!), all("b", ...pair, ..."xy"));
let calls = 0; const get = (): [string, number, ...string[]] => { calls++; return ["g", calls, "t"]; };
console.log(create(...get()), calls, create("z", calls++, ...["p", "q"]), calls);
class Box { constructor(readonly a: string, readonly n: number, ...rest: string[]) { console.log(rest); } }
console.log(new Box(...get()).n, ((...args: [string, number, ...string[]]) => create(...args))("v", 3, "w", "u"));
console.log(all("o", ...few), all("p", ...three), all("q", 1, ...few, ...three));
console.log(Math.max(...pair, ...few.map((x) => x ?? 0)), [..."ab", ...pair].length);
