interface Fish { swim(): string }
interface Bird { fly(): string; wings: number }
function isFish(pet: Fish | Bird): pet is Fish {
  return "swim" in pet;
}
function move(pet: Fish | Bird): string {
  if (isFish(pet)) return pet.swim();
  return pet.fly() + pet.wings;
}
console.log(move({ swim: () => "splash" }), move({ fly: () => "flap", wings: 2 }));
type A = { a: number } | { b: string };
const values: A[] = [{ a: 1 }, { b: "x" }];
for (const value of values) console.log("a" in value ? value.a + 1 : value.b + "1");
function assertNumber(value: unknown): asserts value is number {
  if (typeof value !== "number") throw new TypeError("no number");
}
const thing: unknown = values.length;
assertNumber(thing);
console.log(thing + 1);
