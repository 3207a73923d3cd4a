// await in every position of an expression keeps JavaScript's order of evaluation.
let log = "";
const t = async <T>(value: T): Promise<T> => {
  log += String(value);
  await null;
  return value;
};
const mark = <T>(value: T): T => {
  log += `[${String(value)}]`;
  return value;
};
class Box {
  value = 1;
  add(a: number, b: number): number {
    return this.value + a + b;
  }
}
async function main(): Promise<void> {
  const box = new Box();
  let n = 1;
  n = n + (await t(2)) + n;
  console.log(n, mark("a") + (await t("b")) + mark("c"), log);
  log = "";
  box.value += await t(4);
  const list = [10, 20, 30];
  list[mark(1)] = await t(5);
  list[await t(0)] += (await t(1)) + mark(2);
  console.log(box.value, list.join(), box.add(mark(1), await t(2)), log);
  log = "";
  console.log(`${mark("x")}${await t("y")}${mark("z")}`, (await t(0)) || (await t(3)), (await t(1)) && mark(2), log);
  const nothing: Box | undefined = (await t(true)) ? undefined : box;
  console.log(nothing?.value ?? (await t("none")), !(await t(false)), -(await t(3)), typeof (await t("s")));
  const object = { a: mark("a"), b: await t("b"), ["c"]: mark("c"), ...{ d: await t("d") } };
  console.log(object.a, object.b, object.c, object.d);
  const [first, second = await t(9)] = [await t(1), undefined];
  console.log(first, second);
  for (let i = await t(0); i < (await t(2)); i += await t(1)) console.log("i", i);
  do n--; while ((await t(n)) > 4);
  for (const each of await t([7, 8])) console.log(each);
  if ((await t(1)) === 1 && !(await t(false))) console.log("if", n);
  switch (await t("k")) {
    case "j":
      console.log("never");
      break;
    case await t("k"):
      console.log("case");
  }
  try {
    throw await t(new Error("thrown"));
  } catch (error) {
    console.log(error instanceof Error ? error.message : "?");
  }
  const pick = async (flag: boolean): Promise<number> => (flag ? await t(1) : t(2));
  console.log(await pick(true), await pick(false), await (await t(async () => "called"))());
}
void main();
