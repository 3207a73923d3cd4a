// A promise of a narrow type is the same promise when its type is wider.
interface Named { name: string }
class Dog implements Named {
  constructor(readonly name: string, readonly legs = 4) {}
}
const dog = async (): Promise<Dog> => new Dog("Rex");
async function main(): Promise<void> {
  const narrow = dog();
  const wide: Promise<Named> = narrow;
  const wider: Promise<Named | undefined> = wide;
  const widest: Promise<unknown> = wider;
  console.log((wide as Promise<unknown>) === (narrow as Promise<unknown>), (widest as Promise<unknown>) === (wide as Promise<unknown>));
  console.log((await wide).name, (await wider)?.name, (await narrow).legs);
  const list: Promise<number | string | undefined>[] = [Promise.resolve(1), Promise.resolve("two"), Promise.resolve(undefined)];
  for (const each of list) console.log(await each);
  const never: Promise<number> = Promise.reject(new Error("no number"));
  await never.then((n) => console.log(n), (error: unknown) => console.log(error instanceof Error && error.message));
  const numbers: Promise<number[]> = Promise.resolve([1, 2, 3]);
  const maybe: Promise<readonly number[] | null> = numbers;
  console.log((await maybe)?.length);
  const nothing: Promise<void> = Promise.resolve(5).then(() => undefined);
  console.log(await nothing);
  console.log(await Promise.resolve(null), await Promise.resolve(false), await Promise.resolve(0));
}
void main();
