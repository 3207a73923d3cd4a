const readers: (() => number)[] = [];
for (let i = 0; i < 3; i++) readers.push(() => i);
console.log(readers.map((read) => read()).join());
const writers: (() => number)[] = [];
for (let i = 0; i < 3; i++) {
  writers.push(() => (i += 10));
}
console.log(writers.map((write) => write()).join(), writers[0](), writers[1]());
