// The lines of a request before its body, its query, and what is decided by them.
import { onInput } from "arduino/FuzzInput";
import { isOwnCaller, isOwnHost } from "../../../firmware-src/components/portal/guard.ts";
import { successAnswer } from "../../../firmware-src/components/portal/probes.ts";
import { chooseTexts, languages } from "../../../firmware-src/components/portal/texts/choose.ts";
import { headOf } from "../../../firmware-src/support/server/answer.ts";
import { parseForm } from "../../../firmware-src/support/server/form.ts";
import { bodyLimitBytes, parseRequestHead } from "../../../firmware-src/support/server/request.ts";
import { inputCharacters, isPrintable, require } from "./input.ts";

const ownNames = ["otter-1", "otter-1.local"];

onInput("request", () => {
  const head = parseRequestHead(inputCharacters());
  if (typeof head === "number") {
    require(head >= 400 && head < 600, "a refusal is an error");
    return;
  }
  require(head.path.startsWith("/") && isPrintable(head.path + head.query), "a path is a path");
  require(head.bodyBytes >= 0 && head.bodyBytes <= bodyLimitBytes, "a body has a bounded length");
  require(head.headers.size <= 48, "headers are bounded");
  parseForm(head.query);
  const host = head.headers.get("host") ?? "";
  const origin = head.headers.get("origin") ?? "";
  if (isOwnCaller({ host, origin }, ownNames)) require(isOwnHost(host, ownNames), "changes come under the own name");
  const answer = successAnswer(host, head.path);
  if (answer !== undefined) require(headOf(answer).endsWith("\r\n\r\n"), "an answer has a head");
  const texts = chooseTexts(head.headers.get("accept-language") ?? "");
  require(languages.includes(texts), "a language that there is");
  const lines = headOf({ status: 302, contentType: "text/html", body: "", headers: [["Location", host]] });
  require(lines.split("\r\n").length <= 7, "a value is never a line of its own");
});
