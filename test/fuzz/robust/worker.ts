// Compiles what it is sent, in a process of its own: one that hangs can be ended.
import process from "node:process";
import { translate } from "../run/translate.ts";

process.on("message", (text: string) => {
  const [result] = translate([text], [undefined]);
  if (result?.kind !== "accepted") return void process.send?.(result);
  process.send?.({ kind: "accepted", files: [...(result.variants[0] ?? [])] });
});
// The first message says that there is somebody to talk to.
process.send?.("ready");
