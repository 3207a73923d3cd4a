const state: { mode: "idle" } | { mode: "busy"; task: { name: string; progress: number } } = Math.abs(-1) > 0 ? { mode: "busy", task: { name: "t", progress: 0 } } : { mode: "idle" };
if (state.mode === "busy") { state.task.progress += 0.5; const { task: { name, progress } } = state; console.log(name, progress, state); }
// The members that only one of the types has, seen after narrowing, however the value got there.
type Reply = { ok: true; data: { rows: { id: number; tag?: string }[] } } | { ok: false; error: { code: number } };
const replies = [true, false].map((ok) => (ok ? { ok: true as const, data: { rows: [{ id: 1, tag: "x" }, { id: 2 }] } } : { ok: false as const, error: { code: 404 } }));
const typed: Reply[] = replies;
for (const reply of typed) {
  if (reply.ok) {
    for (const row of reply.data.rows) console.log(row.id, row.tag ?? "-");
    reply.data.rows[0].id = 9;
  } else console.log(reply.error.code);
}
console.log(replies[0], typed.length);
const chosen = typed.find((reply) => !reply.ok);
if (chosen !== undefined && !chosen.ok) {
  chosen.error.code += 1;
  console.log(chosen.error.code);
}
