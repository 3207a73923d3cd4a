const handlers: (() => void)[] = [];
let hits = 0;
const handler = (): void => void hits++;
handlers.push(handler, handler, () => void (hits += 100));
console.log(handlers.indexOf(handler), handlers.includes(handler), handlers[0] === handlers[1], handlers[0] === handlers[2]);
handlers.splice(handlers.indexOf(handler), 1);
handlers.forEach((h) => h());
console.log(hits, handlers.length);
function named(): void {}
const alias = named;
console.log(alias === named);
