// A whole connection: requests in any parts and with any pauses, and what becomes of them.
import { advance, isVisitOver, onInput, received, visit } from "arduino/FuzzInput";
import { parseHead } from "../../../firmware-src/support/http/head.ts";
import { plain } from "../../../firmware-src/support/server/answer.ts";
import { parseForm } from "../../../firmware-src/support/server/form.ts";
import { Server } from "../../../firmware-src/support/server/server.ts";
import { inputBytes, require } from "./input.ts";

const server = new Server(80, ({ head, body }) => {
  if (head.path === "/fail") throw new Error("a page that fails");
  return plain(200, `${head.path} ${parseForm(body)?.size ?? -1}`);
});
server.start();
/** 5 s to ask, 10 s to take the answer, 1 s to drain. */
const longestVisitMs = 17_000;

onInput("server", () => {
  const bytes = inputBytes();
  if (bytes.length === 0) return;
  visit(1, bytes[0]);
  let visitMs = 0;
  for (; !isVisitOver() && visitMs < longestVisitMs; visitMs += 10) {
    server.poll();
    advance(10);
  }
  require(isVisitOver(), "a visit has an end");
  const answer = received();
  if (answer === "") return;
  require(parseHead(answer.slice(0, Math.max(0, answer.indexOf("\r\n\r\n")))).status >= 200, "an answer is HTTP");
});
