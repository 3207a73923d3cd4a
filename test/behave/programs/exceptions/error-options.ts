class NotFound extends Error { constructor(what: string, options?: { cause: unknown }) { super(`${what} not found`, options); this.name = "NotFound"; } }
function find(k: string): number { if (k === "x") throw new NotFound("x", { cause: "because" }); if (k === "t") throw new TypeError("type"); if (k === "s") throw "text"; if (k === "o") throw { code: 5 }; return 1; }
for (const k of ["x", "t", "s", "o", "ok"]) {
  try { console.log(find(k)); } catch (e) {
    if (e instanceof NotFound) console.log(e.name, e.message, e.cause, e instanceof Error, `${e}`);
    else if (e instanceof Error) console.log(e.name, e.message);
    else if (typeof e === "string") console.log("string", e);
    else if (typeof e === "object" && e !== null && "code" in e) console.log("code", e.code);
  } finally { console.log("finally", k); }
}
function order(): string { const log: string[] = []; try { try { log.push("a"); throw new Error("1"); } catch (e) { log.push("b"); throw new RangeError("2"); } finally { log.push("c"); } } catch (e) { log.push(e instanceof RangeError ? "d" : "?"); } return log.join(""); }
console.log(order());
function loop(): number { for (let i = 0; ; i++) { try { if (i === 3) return i; if (i % 2) continue; if (i > 5) break; } finally { if (i === 10) break; console.log("f" + i); } } return -1; }
console.log(loop());
function nested(): number { try { return 1; } finally { try { throw new Error("x"); } catch { console.log("inner"); } } } console.log(nested());
function override(): number { try { throw new Error("lost"); } finally { return 2; } } console.log(override());
function* g() { try { yield 1; yield 2; } finally { console.log("cleanup"); } } for (const v of g()) { console.log(v); break; }
const it = g(); it.next(); try { it.throw(new Error("in")); } catch (e) { console.log((e as Error).message); } console.log(it.next());
const err = new Error("outer", { cause: new Error("inner") }); console.log(err.cause instanceof Error && err.cause.message, new Error().message === "", new Error("m").toString(), String(new RangeError("r")));
const agg = new AggregateError([new Error("a"), new Error("b")], "many"); console.log(agg.message, agg.errors.length, agg.name);
function rethrow() { try { throw new Error("deep"); } catch (e) { if (e instanceof Error) e.message += "!"; throw e; } } try { rethrow(); } catch (e) { console.log((e as Error).message); }
