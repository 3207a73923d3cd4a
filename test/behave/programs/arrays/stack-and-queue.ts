const stack: number[] = [];
const queue: string[] = [];
for (let i = 0; i < 5; i++) {
  stack.push(i);
  queue.unshift(`q${i}`);
}
let out = "";
while (stack.length > 0) out += stack.pop();
while (queue.length) out += ` ${queue.pop()}`;
console.log(out, stack.length, queue.pop(), stack.shift());
const deque = [1, 2, 3];
deque.push(deque.shift() ?? 0);
deque.unshift(deque.pop() ?? 0, 9);
console.log(deque.join());
