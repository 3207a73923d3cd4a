/** What `setTimeout` and `setInterval` give, for `clearTimeout` and `clearInterval`. */
interface Timeout extends Nominal<"Timeout"> {}

/** Calls `callback` once, `delayMs` from now or as soon after as possible. */
declare function setTimeout(callback: () => void, delayMs?: number): Timeout;
/** Calls `callback` every `delayMs`. */
declare function setInterval(callback: () => void, delayMs?: number): Timeout;
declare function clearTimeout(timeout: Timeout | undefined): void;
declare function clearInterval(timeout: Timeout | undefined): void;
/** Calls `callback` after the code that runs now and before any timer. */
declare function queueMicrotask(callback: () => void): void;
