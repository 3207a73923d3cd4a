// A copy lists its members in the order of what it is made from, not in the order in which a type names them.
const given: { a: number; b: number } = { b: 1, a: 2 };
console.log({ ...given });
const base = { a: 1, b: 2 };
const changed = { ...base, b: 3, c: 4 };
console.log(changed, { ...changed }, { z: 0, ...changed }, { ...changed, a: 9 });
const { b, ...others } = changed;
console.log(b, others, { ...others, b });
interface Options { retries: number; name: string; verbose?: boolean }
const defaults: Options = { name: "none", retries: 3 };
const withDefaults = (options: Partial<Options>): Options => ({ ...defaults, ...options });
console.log(withDefaults({ retries: 1 }), withDefaults({ retries: 2, name: "x" }), withDefaults({ verbose: true, name: "y" }));
console.log(JSON.stringify({ first: 0, ...given }), Object.keys({ ...given, c: 1 }));
class Point { y = 1; x = 2; }
class Point3 extends Point { w = 0; }
const show = (point: { x: number; y: number; w?: number }): void => console.log({ ...point }, JSON.stringify({ ...point, w: 5 }));
show(new Point3());
let state = { count: 0, name: "s" };
for (let i = 0; i < 2; i++) state = { ...state, count: state.count + 1 };
console.log(state);
const numbered = { b: 1, 2: "two", 1: "one" };
console.log({ ...numbered, a: 0, 0: "zero" });
const twice = { ...{ ...base, c: 3 }, a: 7 };
console.log(twice, { ...{ ...twice } });
const { a: taken, ...left } = { ...{ z: 1, ...base } };
console.log(taken, left);
const accessor = { ...base, get b(): number { return this.a + 10; }, c: 3 };
console.log(accessor, { ...accessor });
