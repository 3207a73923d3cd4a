// The page works without this. With it, results appear where they are, and what was typed stays.
const byId = (id) => document.getElementById(id);
const parts = ["status", "networks", "saved", "details"];
let timer;

function show(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  const chosen = document.querySelector("input[name=network]:checked")?.value;
  const focused = document.activeElement?.value;
  for (const id of parts) {
    const from = fresh.getElementById(id);
    const to = byId(id);
    if (from && to.innerHTML !== from.innerHTML) to.innerHTML = from.innerHTML;
  }
  byId("status").dataset.busy = fresh.getElementById("status")?.dataset.busy ?? "";
  for (const radio of document.querySelectorAll("input[name=network]")) {
    if (radio.value === chosen) radio.checked = true;
    if (radio.value === focused && document.activeElement === document.body) radio.focus();
  }
  const token = fresh.querySelector("input[name=token]")?.value;
  if (token) for (const field of document.querySelectorAll("input[name=token]")) field.value = token;
}

async function load(options) {
  clearTimeout(timer);
  try {
    const stop = AbortSignal.timeout(8000);
    const answer = await fetch(options ? options.action : "/", { ...options?.request, signal: stop });
    show(await answer.text());
  } catch {
    // The access point changes its channel, or the device restarts: ask again.
  }
  timer = setTimeout(load, byId("status").dataset.busy ? 1000 : 5000);
}

addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  const body = new URLSearchParams(new FormData(form, event.submitter));
  load({ action: form.action, request: { method: "POST", body } });
});

const toggle = byId("show");
toggle.hidden = false;
toggle.addEventListener("click", () => {
  const isShown = byId("password").type === "text";
  byId("password").type = isShown ? "password" : "text";
  toggle.setAttribute("aria-pressed", String(!isShown));
});

timer = setTimeout(load, 1000);
