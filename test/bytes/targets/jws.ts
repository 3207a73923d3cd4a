// A signed manifest: everything up to the signature, which no input has.
import { onInput } from "arduino/FuzzInput";
import { openManifest } from "../../../firmware-src/components/ota/manifest.ts";
import { inputCharacters, require } from "./input.ts";

/** The example of RFC 7515, appendix A.3. */
const key = {
  kid: "k",
  x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
  y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
};

onInput("jws", () => {
  let isBelieved = false;
  try {
    openManifest(inputCharacters(), { keys: [key], board: "esp32" });
    isBelieved = true;
  } catch (error) {
    require(error instanceof Error && error.message !== "", "a refusal says why");
  }
  require(!isBelieved, "nobody can sign");
});
