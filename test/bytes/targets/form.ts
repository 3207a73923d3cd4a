// The body of a form, what it asks to join, and what it says of settings.
import { onInput } from "arduino/FuzzInput";
import { readJoinForm } from "../../../firmware-src/components/portal/form.ts";
import { choice, flag, hostLabel, text, wholeNumber } from "../../../firmware-src/components/portal/setting-kinds.ts";
import { passwordProblem } from "../../../firmware-src/components/wifi/credentials.ts";
import { byteCount } from "../../../firmware-src/support/bytes.ts";
import { parseForm } from "../../../firmware-src/support/server/form.ts";
import { inputCharacters, require } from "./input.ts";

const name = text("", 32);
const label = hostLabel("", 24);
const port = wholeNumber(1, 1, 65_535);
const isOn = flag(false);
const speed = choice("slow", ["slow", "fast"]);

onInput("form", () => {
  const fields = parseForm(inputCharacters());
  if (fields === undefined) return;
  require(fields.size <= 33, "fields are bounded");
  for (const [key, value] of fields) {
    require(byteCount(key) <= 32 && byteCount(value) <= 512, "fields have a bounded length");
    const typed = name.read(value);
    require(typed === undefined || byteCount(typed) <= 32, "a text keeps its limit");
    const host = label.read(value);
    require(host === undefined || (host.length <= 24 && !host.startsWith("-")), "a name is one");
    const number = port.read(value);
    require(number === undefined || (number >= 1 && number <= 65_535 && number % 1 === 0), "a number keeps its limits");
    isOn.read(value);
    const word = speed.read(value);
    require(word === undefined || word === "slow" || word === "fast", "a choice is one of the words");
  }
  const wanted = readJoinForm(fields);
  if (typeof wanted === "string") return;
  require(wanted.name !== "" && byteCount(wanted.name) <= 32, "a network's name has 1 to 32 bytes");
  require(!wanted.name.includes("\0"), "what Arduino would take for a shorter name is none");
  if (wanted.login === undefined) require(passwordProblem(wanted.password) === undefined, "a password can be one");
});
