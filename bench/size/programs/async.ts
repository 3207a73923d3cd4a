import { unknown, use } from "./unknown.ts";

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function work(): Promise<number> {
  await pause(unknown());
  return unknown();
}
void work().then(use);
