// Not a parser: a fault that libFuzzer must find by itself, which shows that it looks.
import { onInput } from "arduino/FuzzInput";
import { inputCharacters, require } from "./input.ts";

onInput("planted", () => {
  const text = inputCharacters();
  if (text.startsWith("o") && text.charCodeAt(1) === 0x74) require(text.charCodeAt(2) !== 0xff, "planted");
});
