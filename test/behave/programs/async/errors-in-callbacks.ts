// What a timer's callback throws ends the program, after what was printed before.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function main(): Promise<void> {
  await sleep(1);
  console.log("one");
  const failed = Promise.reject(new Error("kept"));
  failed.catch(() => undefined);
  await sleep(5);
  try {
    await failed;
  } catch (error) {
    console.log(error instanceof Error ? error.message : "?");
  }
  setTimeout(() => {
    console.log("about to throw");
    throw new RangeError("from a timer");
  }, 1);
  setTimeout(() => console.log("never"), 30);
}
void main();
