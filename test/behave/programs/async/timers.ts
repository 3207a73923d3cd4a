const log: string[] = [];
setTimeout(() => log.push("b"), 20);
setTimeout(() => log.push("a"), 10);
setTimeout(() => log.push("a2"), 10);
const cancelled = setTimeout(() => log.push("never"), 5);
clearTimeout(cancelled);
let ticks = 0;
const interval = setInterval(() => {
  ticks++;
  if (ticks < 3) return;
  clearInterval(interval);
  setTimeout(() => console.log(log.join(), ticks), 40);
}, 2);
