function maybe<T>(flag: boolean, value: T): T | undefined {
  return flag ? value : undefined;
}
let v2: number | undefined = maybe<number>(false, 3);
console.log((v2 ?? (v2 ?? 5)) + 1, v2 ?? (v2 || "text"), v2 && (v2 || 7));
