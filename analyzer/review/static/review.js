// Every page: documents dropped in, what became of them, and the library's search.
"use strict";

const byId = (id) => document.getElementById(id);
const MOST_FILES = 50;

/** Says something to the person, aloud to those who listen. */
function say(text, lasting = false) {
  byId("said").textContent = text;
  clearTimeout(say.timer);
  if (!lasting) say.timer = setTimeout(() => { byId("said").textContent = ""; }, 5000);
}

/** An element with a class and text; text is never HTML. */
function element(name, kind = "", text = "") {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  if (text) made.textContent = text;
  return made;
}

/** What an answer of the server says went wrong. */
async function complaint(answer) {
  try { return (await answer.json()).error || "That did not work."; } catch { return "That did not work."; }
}

// Dropping in

let depth = 0;
const carriesFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
addEventListener("dragenter", (event) => { if (carriesFiles(event)) { depth += 1; byId("drop").hidden = false; event.preventDefault(); } });
addEventListener("dragover", (event) => { if (carriesFiles(event)) event.preventDefault(); });
addEventListener("dragleave", (event) => { if (carriesFiles(event) && (depth -= 1) <= 0) { depth = 0; byId("drop").hidden = true; } });
addEventListener("drop", (event) => {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  depth = 0;
  byId("drop").hidden = true;
  take([...event.dataTransfer.files]);
});
for (const input of document.querySelectorAll("input[type=file]")) {
  input.addEventListener("change", () => { take([...input.files]); input.value = ""; });
}

/** Files on their way in: asks whether they are one plan's, sends them, and has them read. */
async function take(files) {
  if (!files.length) return;
  if (files.length > MOST_FILES) { say(`At most ${MOST_FILES} files at once; plan-analyzer batch reads whole folders.`); return; }
  const how = files.length > 1 ? await askHow(files) : "each";
  if (!how) return;
  const sent = (await Promise.all(files.map(send))).filter(Boolean);
  if (!sent.length) return;
  const plans = how === "one" ? [sent] : sent.map((file) => [file]);
  const answer = await fetch("/plans", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ plans }) });
  if (!answer.ok) { say(await complaint(answer), true); return; }
  watch((await answer.json()).jobs.map((job) => job.id), plans.length === 1);
}

function askHow(files) {
  byId("together-names").replaceChildren(...files.map((file) => element("li", "", file.name)));
  const dialog = byId("together");
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((done) => dialog.addEventListener("close", () => done(dialog.returnValue), { once: true }));
}

/** Sends one file and shows how far it is; gives its digest and name, or nothing where it was refused. */
function send(file) {
  const line = element("li"), progress = element("progress");
  progress.max = 1;
  progress.value = 0;
  line.append(element("span", "", file.name), progress);
  byId("jobs").append(line);
  byId("tray").hidden = false;
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/files?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.responseType = "json";
    request.upload.onprogress = (event) => { if (event.lengthComputable) progress.value = event.loaded / event.total; };
    request.onload = () => {
      if (request.status === 200) { line.remove(); done(request.response); return; }
      fail(line, (request.response && request.response.error) || `${file.name}: it could not be taken in.`);
      done(null);
    };
    request.onerror = () => { fail(line, `${file.name}: the connection was lost.`); done(null); };
    request.send(file);
  });
}

function fail(line, message) {
  const away = element("button", "quiet", "Dismiss");
  away.type = "button";
  away.addEventListener("click", () => { line.remove(); tidy(); });
  line.className = "failed";
  line.replaceChildren(element("span", "", message), away);
  tidy();
}

function tidy() {
  byId("tray").hidden = !byId("jobs").children.length;
  byId("clear").hidden = !byId("jobs").querySelector(".done, .failed");
}
byId("clear").addEventListener("click", () => { for (const line of byId("jobs").querySelectorAll(".done, .failed")) line.remove(); tidy(); });

// Being read

/** Follows plans until they are read; one alone is opened. */
async function watch(ids, open) {
  remember(ids);
  const lines = new Map();
  for (let left = ids; left.length;) {
    const answer = await fetch(`/jobs?ids=${left.join(",")}`).catch(() => null);
    if (!answer || !answer.ok) { say("The program has ended; start plan-analyzer review again.", true); return; }
    const { jobs } = await answer.json();
    for (const job of jobs) show(job, lines, open);
    const over = jobs.filter((job) => job.state === "done" || job.state === "failed");
    forget([...over.map((job) => job.id), ...left.filter((id) => !jobs.some((job) => job.id === id))]);
    left = jobs.filter((job) => !over.includes(job) && job.state !== "locked").map((job) => job.id);
    if (open && over.length && over[0].state === "done") { location.assign(`/plans/${over[0].plan}`); return; }
    if (over.length && byId("rows")) refresh();
    if (over.length && !left.length && document.querySelector(".welcome") && over.some((job) => job.state === "done")) location.reload();
    if (left.length) await new Promise((done) => setTimeout(done, 400));
  }
}

function show(job, lines, open) {
  const line = lines.get(job.id) || byId("jobs").appendChild(element("li"));
  lines.set(job.id, line);
  byId("tray").hidden = false;
  if (job.state === "failed") { fail(line, job.message); return; }
  if (job.state === "locked") { lock(line, job, open); return; }
  const row = element("div", "row");
  line.className = job.state;
  if (job.state === "done") {
    const link = element("a", "", job.names.join(", "));
    link.href = `/plans/${job.plan}`;
    row.append(link, element("span", "small", job.message || "read"));
  } else {
    const names = element("span", "", job.names.join(", "));
    row.append(names, element("span", "small", job.state === "waiting" ? "waiting" : `${job.message || "reading"}, ${Math.round(job.seconds || 0)} s`));
  }
  line.replaceChildren(row);
  tidy();
}

/** Asks for the password of a plan's document, and follows the plan again once it is open. */
function lock(line, job, open) {
  const form = element("form", "unlock"), label = element("label", "", `${job.message} `), input = element("input"), wrong = element("p", "wrong");
  const go = element("button", "primary", "Open"), away = element("button", "quiet", "Dismiss");
  input.type = "password";
  input.required = true;
  input.maxLength = 500;
  input.autocomplete = "off";
  wrong.role = "alert";
  away.type = "button";
  away.addEventListener("click", () => { forget([job.id]); line.remove(); tidy(); });
  label.append(input);
  form.append(label, go, away, wrong);
  form.dataset.address = `/jobs/${job.id}/password`;
  unlocking(form, () => { line.remove(); watch([job.id], true); });
  line.className = "locked";
  line.replaceChildren(form);
  if (open) input.focus();
}

/** Sends the password of a form, says in it what is wrong, or goes on. */
function unlocking(form, goOn) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const input = form.querySelector("input"), wrong = form.querySelector(".wrong");
    wrong.textContent = "";
    const answer = await fetch(form.dataset.address, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ password: input.value }) }).catch(() => null);
    input.value = "";
    if (answer && answer.ok) { goOn(); return; }
    wrong.textContent = answer ? await complaint(answer) : "The program has ended; start plan-analyzer review again.";
    input.focus();
  });
}
for (const form of document.querySelectorAll("form.unlock")) unlocking(form, () => location.reload());

// A page that is left while documents are read finds them again on the next one.
const KEPT = "plan-analyzer-jobs";
const kept = () => { try { return JSON.parse(sessionStorage.getItem(KEPT)) || []; } catch { return []; } };
const remember = (ids) => sessionStorage.setItem(KEPT, JSON.stringify([...new Set([...kept(), ...ids])]));
const forget = (ids) => sessionStorage.setItem(KEPT, JSON.stringify(kept().filter((id) => !ids.includes(id))));
if (kept().length) watch(kept(), false);

// Searching

const search = byId("search");
let asked = 0;
async function refresh(wanted = new URLSearchParams(search ? new FormData(search) : "")) {
  const mine = (asked += 1);
  const answer = await fetch(`/?part=rows&${wanted}`);
  if (answer.ok && mine === asked) byId("rows").innerHTML = await answer.text(); // escaped by the server's templates
}
if (search) {
  const go = () => {
    const wanted = new URLSearchParams(new FormData(search));
    history.replaceState(null, "", `/?${wanted}`);
    refresh(wanted);
  };
  search.addEventListener("input", () => { clearTimeout(search.timer); search.timer = setTimeout(go, 150); });
  search.addEventListener("submit", (event) => { event.preventDefault(); go(); });
}
