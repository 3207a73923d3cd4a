function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const k = key(item);
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}
for (const [k, v] of groupBy([1, 2, 3, 4, 5], (n) => n % 2 === 0)) console.log(k, v.join());
for (const [k, v] of groupBy(["a", "bb", "cc", "d"], (s) => s.length)) console.log(k, v.join());
