import { soak } from "../soak.ts";

type Shape = { kind: "circle"; radius: number } | { kind: "group"; parts: Shape[]; owner?: [Shape, string] };
type Callback = string | ((self: Callback) => number) | Callback[];

soak((round) => {
  const group: Shape = { kind: "group", parts: [{ kind: "circle", radius: round }] };
  group.parts.push(group);
  group.owner = [group, `owner ${round}`];
  const pair: [unknown, unknown[]] = [round, []];
  pair[1].push(pair, group);

  const callbacks: Callback[] = ["text"];
  callbacks.push((self) => (typeof self === "string" ? self.length : callbacks.length));
  callbacks.push(callbacks);
});
