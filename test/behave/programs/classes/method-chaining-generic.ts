class Query<T> {
  constructor(private readonly rows: readonly T[]) {}
  where(test: (row: T) => boolean): Query<T> {
    return new Query(this.rows.filter(test));
  }
  select<U>(map: (row: T) => U): Query<U> {
    return new Query(this.rows.map(map));
  }
  orderBy<K extends number | string>(key: (row: T) => K): Query<T> {
    return new Query([...this.rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)));
  }
  first(): T | undefined {
    return this.rows[0];
  }
  toArray(): T[] {
    return [...this.rows];
  }
}
const rows = [{ n: "c", v: 3 }, { n: "a", v: 1 }, { n: "b", v: 2 }];
console.log(new Query(rows).where((r) => r.v > 1).orderBy((r) => r.n).select((r) => r.n + r.v).toArray().join(), new Query(rows).orderBy((r) => -r.v).first()?.n);
