import { soak } from "../soak.ts";

soak((round) => {
  let text = "";
  for (let index = 0; index < 20; index++) text += `${index}:${round * 1.5} ą€😀;`;
  const parts = text.split(";").map((part) => part.trim().toUpperCase().padEnd(12, "·"));
  const joined = parts
    .reverse()
    .join("|")
    .replaceAll("😀", (found) => found + found);
  if (!joined.includes("19:")) throw new Error(joined);
  const cut = [joined.slice(0, 2), joined.at(0), encodeURIComponent(joined), btoa(`${round}`)];
  const bytes = new TextEncoder().encode(cut.join());
  if (new TextDecoder().decode(bytes) !== cut.join()) throw new Error("another text");
});
