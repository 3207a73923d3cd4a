interface Handler { (value: number): string }
interface Logger { log: (text: string) => void; level: number }
const double: Handler = (value) => `${value * 2}`;
const lines: string[] = [];
const logger: Logger = { level: 2, log: (text) => void lines.push(text) };
logger.log(double(4));
logger.log = (text) => void lines.push("new " + text);
logger.log("line");
console.log(lines.join("|"), logger.level);
