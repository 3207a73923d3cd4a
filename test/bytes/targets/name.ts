// Names from the air: bytes as text and back, for people, and in HTML.
import { inputText, onInput } from "arduino/FuzzInput";
import { byteCount, bytesOf, hexOf, readable, textOfBytes, textOfHex } from "../../../firmware-src/support/bytes.ts";
import { escapeHtml } from "../../../firmware-src/support/html.ts";
import { inputBytes, require } from "./input.ts";

onInput("name", () => {
  const bytes: number[] = [];
  for (const byte of inputBytes()) bytes.push(byte);
  const name = textOfBytes(bytes);
  require(name === inputText(), "the language reads bytes as the border does");
  const back = bytesOf(name);
  require(back.length === bytes.length && back.every((byte, index) => byte === bytes[index]), "bytes come back");
  require(byteCount(name) === bytes.length, "bytes are counted");
  require(textOfHex(hexOf(name)) === name, "a name goes to the page and comes back");
  const html = escapeHtml(readable(name));
  for (const mark of ["<", ">", '"', "'", "\r", "\n", "\0", "\u202e"])
    require(!html.includes(mark), "a name is harmless");
});
