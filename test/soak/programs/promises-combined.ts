import { soak } from "../soak.ts";

soak((round) => {
  const forever = new Promise<number>(() => {});
  const soon = Promise.resolve(round);
  const all = Promise.all([forever, soon]);
  void all.then((values) => [values.length, all]);
  void Promise.race([forever, soon]).then((value) => value);
  void Promise.any([Promise.reject(new Error("no")), soon]);
  void Promise.allSettled([soon, Promise.reject(new Error("no")), forever]);
  void Promise.any<number>([Promise.reject(new Error("one")), Promise.reject(new Error("two"))]).catch(() => 0);
});
