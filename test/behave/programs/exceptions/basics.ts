function risky(n: number): number {
  if (n < 0) throw new RangeError("negative");
  if (n === 0) throw new TypeError("zero");
  return 10 / n;
}
for (const n of [2, 0, -1]) {
  try {
    console.log(risky(n));
  } catch (error) {
    if (error instanceof RangeError) console.log("range", error.message, error.name);
    else if (error instanceof Error) console.log("error", error.message, error.name, String(error));
  } finally {
    console.log("done", n);
  }
}
