import { soak } from "../soak.ts";

type Entry = { name: string; links: Record<string, Entry>; note?: string };

soak((round) => {
  const first: Entry = { name: `entry ${round}`, links: {} };
  const second: Entry = { ...first, note: "copied" };
  first.links["other"] = second;
  second.links["back"] = first;
  second.links[`number ${round % 10}`] = second;
  delete first.links["other"];
  for (const key in second.links) if (key.length > 100) throw new Error(key);
  const counts: Record<string, number[]> = {};
  for (const letter of "letters") (counts[letter] ??= []).push(round);
  const copy = Object.fromEntries(Object.entries(counts));
  if (Object.keys(copy).length !== 5) throw new Error("another count");
});
