let log = "";
const t = async (name: string, n: number): Promise<number> => {
  log += name;
  await null;
  log += name.toUpperCase();
  return n;
};
async function main(): Promise<void> {
  const sum = (await t("a", 1)) + (await t("b", 2)) * (await t("c", 3));
  const list = [await t("d", 4), await t("e", 5)];
  const picked = (await t("f", 0)) ? await t("never", 1) : await t("g", 7);
  let x = 1;
  x += await t("h", 10);
  console.log(sum, list.join(), picked, x, log);
  while ((await t("w", x--)) > 9);
  console.log(x);
  switch (await t("s", 2)) {
    case 2:
      console.log(await t("two", 2));
  }
}
void main();
