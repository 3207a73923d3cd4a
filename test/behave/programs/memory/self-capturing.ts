interface Task { run: () => number }
function make(n: number): Task {
  const task: Task = { run: () => 0 };
  task.run = () => (task.run === undefined ? 0 : n * 2);
  return task;
}
let total = 0;
for (let i = 0; i < 1000; i++) total += make(i).run();
console.log(total);
