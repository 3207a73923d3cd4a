function outer(): (() => string)[] {
  let a = 0;
  const out: (() => string)[] = [];
  for (let i = 0; i < 2; i++) {
    let b = 0;
    const inner = (): (() => string) => {
      let c = 0;
      return () => {
        a++;
        b += 10;
        c += 100;
        return `${a}.${b}.${c}.${i}`;
      };
    };
    out.push(inner(), inner());
  }
  return out;
}
const fs = outer();
for (const f of [...fs, ...fs]) console.log(f());
