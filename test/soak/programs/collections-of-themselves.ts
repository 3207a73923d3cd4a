import { soak } from "../soak.ts";

type Tree = Map<string, Tree>;
interface Group {
  readonly members: Set<Group>;
  byName: Record<string, Group>;
}

soak((round) => {
  const root: Tree = new Map();
  root.set("self", root);
  root.set(`child ${round}`, new Map([["parent", root]]));

  const group: Group = { members: new Set(), byName: {} };
  group.members.add(group);
  group.byName["self"] = group;
  group.byName[`g${round % 3}`] = { members: group.members, byName: group.byName };

  const items: unknown[] = [];
  items.push(items, root, group, [items]);
  const iterator = root.values();
  iterator.next();
});
