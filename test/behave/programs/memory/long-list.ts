interface Cell { value: number; next: Cell | undefined }
let head: Cell | undefined;
for (let i = 0; i < 200000; i++) head = { value: i, next: head };
let sum = 0;
for (let cell = head; cell; cell = cell.next) sum += cell.value;
console.log(sum);
head = undefined;
console.log("released");
