// A plan: its evidence drawn over the words, keys, zoom, outline, find, and decisions.
"use strict";

const desk = byId("main"), pages = byId("pages"), answerPart = byId("answer");
const base = `/plans/${desk.dataset.plan}`;
const SVG = "http://www.w3.org/2000/svg";
const items = () => [...answerPart.querySelectorAll(".item")];
let current = null; // the mark of the evidence that is looked at
let zoom = 1; // of the width that fits

// Drawing

const sheet = (document_, page) => pages.querySelector(`.document[data-document="${document_}"] .sheet[data-page="${page}"]`);

function rectangle(box, kind) {
  const [, x0, top, x1, bottom] = box, drawn = document.createElementNS(SVG, "rect");
  for (const [name, value] of [["x", x0], ["y", top], ["width", x1 - x0], ["height", bottom - top]]) drawn.setAttribute(name, value);
  drawn.setAttribute("class", kind);
  return drawn;
}

const DEPTH = ["refused", "other", "roth", "withdraw", "convert", "in"]; // where words serve several, the last is seen
const depthOf = (item) => item.classList.contains("refused") ? 0 : DEPTH.indexOf(item.dataset.colour);

/** Draws every piece of evidence where its words stand. */
function draw() {
  for (const old of pages.querySelectorAll("rect.evidence")) old.remove();
  const all = items().sort((a, b) => depthOf(a) - depthOf(b));
  for (const item of all) {
    const refused = item.classList.contains("refused");
    for (const box of JSON.parse(item.dataset.boxes)) {
      const place = sheet(item.dataset.document, box[0]);
      if (!place) continue;
      const drawn = rectangle(box, `evidence ${refused ? "refused" : item.dataset.colour}`);
      drawn.dataset.mark = item.dataset.mark;
      place.querySelector("svg").append(drawn);
    }
    // Numbers change when evidence is judged anew; a text is marked once, by the numbers it came with.
    const typed = [...pages.querySelectorAll(".typed mark")].find((one) => one.dataset.mark ? one.dataset.mark === item.dataset.mark : one.dataset.evidence === item.id);
    if (typed) { typed.dataset.mark = item.dataset.mark; typed.classList.toggle("refused", refused); }
  }
  underline();
}

function underline() {
  for (const one of document.querySelectorAll(".item, rect.evidence, .typed mark")) one.classList.toggle("current", Boolean(current) && one.dataset.mark === current);
  for (const one of pages.querySelectorAll("rect.current")) one.parentNode.append(one); // above what it shares words with
}

const itemOf = (mark) => items().find((item) => item.dataset.mark === mark);

/** Looks at a piece of evidence: its card and its words are scrolled into view. */
function look(item, { card = true, page = true } = {}) {
  if (!item) return;
  current = item.dataset.mark;
  underline();
  if (card) item.scrollIntoView({ block: "nearest" });
  if (page) toWords(item);
}

function toWords(item) {
  const drawn = [...pages.querySelectorAll("rect.evidence, .typed mark")].find((one) => one.dataset.mark === item.dataset.mark);
  if (drawn) centre(drawn); else sheet(item.dataset.document, item.dataset.page)?.scrollIntoView({ block: "start" });
}

/** Scrolls the pages so that something on them stands in the middle. */
function centre(thing) {
  const box = thing.getBoundingClientRect(), view = pages.getBoundingClientRect();
  pages.scrollTop += box.top - view.top - (view.height - box.height) / 2;
  if (box.left < view.left || box.right > view.right) pages.scrollLeft += box.left - view.left - 40;
}

function step(by) {
  const all = items(), at = all.findIndex((item) => item.dataset.mark === current);
  look(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))]);
}

answerPart.addEventListener("click", (event) => {
  const item = event.target.closest(".item"), link = event.target.closest('a[href^="#"]');
  if (link) { event.preventDefault(); showPart("sheets"); look(byId(link.hash.slice(1))); return; }
  if (!item || event.target.closest("button, form")) return;
  showPart("sheets");
  look(item, { card: false });
});
pages.addEventListener("click", (event) => {
  const mark = event.target.dataset?.mark;
  if (mark) { const item = itemOf(mark); look(item, { page: false }); item?.focus({ preventScroll: true }); }
});
byId("next").addEventListener("click", () => step(1));
byId("previous").addEventListener("click", () => step(-1));

// On a narrow screen, one half at a time

function showPart(name) {
  desk.dataset.show = name;
  for (const button of document.querySelectorAll("[data-show]")) if (button !== desk) button.setAttribute("aria-pressed", String(button.dataset.show === name));
  if (name === "sheets") fit();
}
for (const button of document.querySelectorAll(".switch button")) button.addEventListener("click", () => showPart(button.dataset.show));

// Pages and zoom

const pictures = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (isIntersecting && target.dataset.src) { target.src = target.dataset.src; delete target.dataset.src; pictures.unobserve(target); }
  }
}, { root: pages, rootMargin: "600px" });
for (const picture of pages.querySelectorAll("img[data-src]")) pictures.observe(picture);

/** Sets the width of every page; more pixels are asked for where they would be seen. */
function fit() {
  const room = pages.clientWidth - 32;
  if (room <= 0) return;
  const scale = (page) => (Math.min(room, page.dataset.width * 1.5) * zoom) / page.dataset.width;
  for (const page of pages.querySelectorAll(".sheet")) {
    page.style.width = `${page.dataset.width * scale(page)}px`;
    const picture = page.querySelector("img"), wanted = scale(page) * devicePixelRatio > 2.2 ? "4.0" : "2.0";
    const address = (picture.dataset.src || picture.src).replace(/scale=[\d.]+/, `scale=${wanted}`);
    if (picture.dataset.src) picture.dataset.src = address;
    else if (picture.src !== address && !picture.src.endsWith(address)) { picture.dataset.src = address; pictures.observe(picture); }
  }
  byId("zoom").textContent = `${Math.round(zoom * 100)}%`;
}

function setZoom(value) {
  const height = pages.scrollHeight, middle = pages.scrollTop + pages.clientHeight / 2;
  zoom = Math.min(4, Math.max(0.4, Math.round(value * 100) / 100));
  fit();
  pages.scrollTop = (middle / height) * pages.scrollHeight - pages.clientHeight / 2;
}
byId("larger").addEventListener("click", () => setZoom(zoom * 1.25));
byId("smaller").addEventListener("click", () => setZoom(zoom / 1.25));
new ResizeObserver(refit).observe(pages);

/** Fits the pages to another width, and stays with what was being looked at. */
function refit() {
  const share = pages.scrollTop / pages.scrollHeight;
  fit();
  pages.scrollTop = share * pages.scrollHeight;
  where();
}

function where() {
  const middle = pages.getBoundingClientRect().top + pages.clientHeight / 3, all = [...pages.querySelectorAll(".sheet")];
  const here = all.find((page) => page.getBoundingClientRect().bottom > middle);
  if (here) byId("where").textContent = `Page ${here.dataset.page} of ${here.closest(".document").querySelectorAll(".sheet").length}`;
}
let seen = 0;
pages.addEventListener("scroll", () => { cancelAnimationFrame(seen); seen = requestAnimationFrame(where); });

// Outline and find

function toPage(document_, page) { sheet(document_, page)?.scrollIntoView({ block: "start" }); }

function line(text, page, go, kind = "") {
  const button = element("button", kind);
  button.type = "button";
  button.append(element("span", "", text), element("small", "", String(page)));
  button.addEventListener("click", go);
  return button;
}

async function outline() {
  const box = byId("outline"), open = box.hidden;
  byId("found").hidden = true;
  box.hidden = !open;
  byId("outline-button").setAttribute("aria-expanded", String(open));
  if (!open || box.dataset.loaded) return;
  box.dataset.loaded = "yes";
  box.textContent = "Reading the headings…";
  const answer = await fetch(`${base}/outline`);
  if (!answer.ok) { box.textContent = await complaint(answer); return; }
  const heads = await answer.json();
  box.replaceChildren(...heads.map((head) => line(head.title, head.page, () => toPage(head.document, head.page), `level-${Math.min(3, head.level)}`)));
  if (!heads.length) box.textContent = "No headings were found.";
}
byId("outline-button").addEventListener("click", outline);

let hits = [], hit = -1, sought = "";
byId("find").addEventListener("submit", async (event) => {
  event.preventDefault();
  const words = new FormData(event.target).get("q").trim();
  if (words === sought && hits.length) { toHit(hit + 1); return; }
  clearHits();
  sought = words;
  if (!words) return;
  byId("hits").textContent = "…";
  const answer = await fetch(`${base}/find?q=${encodeURIComponent(words)}`);
  if (!answer.ok) { byId("hits").textContent = ""; say(await complaint(answer)); return; }
  hits = await answer.json();
  byId("hits").textContent = hits.length ? `${hits.length}` : "none";
  hits.forEach((one, number) => {
    one.drawn = one.boxes.map((box) => {
      const drawn = rectangle(box, "found");
      sheet(one.document, box[0])?.querySelector("svg").append(drawn);
      return drawn;
    });
    const entry = line("", one.page, () => toHit(number));
    entry.firstChild.append(one.before, element("mark", "", one.words), one.after);
    one.entry = entry;
  });
  byId("found").replaceChildren(...hits.map((one) => one.entry));
  byId("outline").hidden = true;
  byId("outline-button").setAttribute("aria-expanded", "false");
  byId("found").hidden = !hits.length;
  fit(); // the list takes room from the pages
  if (hits.length) toHit(0);
});
byId("find").addEventListener("input", (event) => { if (!event.target.value) clearHits(); });

function clearHits() {
  sought = "";
  for (const old of pages.querySelectorAll("rect.found")) old.remove();
  hits = [];
  byId("found").hidden = true;
  byId("hits").textContent = "";
}

function toHit(number) {
  hit = (number + hits.length) % hits.length;
  hits.forEach((one, index) => {
    for (const drawn of one.drawn) drawn.classList.toggle("here", index === hit);
    one.entry.classList.toggle("here", index === hit);
  });
  const { drawn, document: document_, page } = hits[hit];
  if (drawn[0]?.isConnected) centre(drawn[0]); else toPage(document_, page);
  byId("hits").textContent = `${hit + 1} of ${hits.length}`;
}

// Decisions

const author = byId("author");
author.value = localStorage.getItem("plan-analyzer-author") || author.value;
author.addEventListener("change", () => localStorage.setItem("plan-analyzer-author", author.value.trim()));

/** Sends a decision, or the person's own numbers, and shows the answer as it stands then. */
const decide = (wish) => change("decisions", { author: author.value, ...wish });

async function change(what, wish) {
  const before = byId("verdict").dataset.state, focused = document.activeElement?.closest?.(".item")?.dataset.mark;
  desk.classList.add("busy");
  try {
    const answer = await fetch(`${base}/${what}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(wish) });
    if (!answer.ok) { say(await complaint(answer), true); return; }
    const open = byId("history")?.open, top = byId("side").scrollTop;
    answerPart.innerHTML = await answer.text(); // escaped by the server's templates
    if (byId("history") && open) byId("history").open = true;
    byId("side").scrollTop = top;
    draw();
    const item = itemOf(current);
    if (item) item.scrollIntoView({ block: "nearest" });
    if (focused) itemOf(focused)?.focus({ preventScroll: true });
    if (what === "figures") { byId("room")?.scrollIntoView({ block: "nearest" }); return; }
    const state = answerPart.querySelector(".state span:not(.mark)").textContent;
    say(byId("verdict").dataset.state === before ? `Kept. The verdict stays: ${state}.` : `Kept. The verdict is now: ${state}.`);
  } catch {
    say("The program has ended, and this was not kept; start plan-analyzer review again.", true);
  } finally {
    desk.classList.remove("busy");
  }
}

function correcting(item, open) {
  const form = item.querySelector(".correct"), button = item.querySelector("[data-open=correct]");
  form.hidden = !open;
  button.setAttribute("aria-expanded", String(open));
  (open ? form.querySelector("select") : button).focus();
}

answerPart.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const item = button.closest(".item");
  if (item) current = item.dataset.mark;
  if (button.dataset.decide) decide({ decision: button.dataset.decide, mark: item.dataset.mark });
  if (button.dataset.undo) decide({ decision: "undo", id: Number(button.dataset.undo) });
  if (button.dataset.open) correcting(item, item.querySelector(".correct").hidden);
  if (button.dataset.close) correcting(item, false);
  if ("clear" in button.dataset) change("figures", {});
});
answerPart.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target, said = Object.fromEntries(new FormData(form)), item = form.closest(".item");
  if (form.id === "numbers") { change("figures", said); return; }
  decide(item ? { decision: event.submitter.value, mark: item.dataset.mark, ...said } : { decision: "override", ...said });
});

// Keys

const KEYS = {
  j: () => step(1), k: () => step(-1), n: () => step(1), p: () => step(-1), o: outline,
  a: () => press("[data-decide=accept]"), r: () => press("[data-decide=reject]"), c: () => press("[data-open=correct]"), u: () => press("[data-undo]"),
  "+": () => setZoom(zoom * 1.25), "=": () => setZoom(zoom * 1.25), "-": () => setZoom(zoom / 1.25), 0: () => setZoom(1),
  "/": () => { showPart("sheets"); byId("find").elements.q.focus(); }, "?": () => byId("keys").showModal(),
};
const press = (what) => itemOf(current)?.querySelector(what)?.click();
addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (key === "Enter" && target.classList.contains("item")) { showPart("sheets"); look(target, { card: false }); return; }
  if (key === "Escape") { byId("handout").open = false; byId("outline").hidden = true; byId("outline-button").setAttribute("aria-expanded", "false"); byId("find").reset(); clearHits(); target.blur?.(); return; }
  if (target.closest("input, select, textarea") || !KEYS[key]) return;
  event.preventDefault();
  KEYS[key]();
});
addEventListener("click", (event) => { if (!event.target.closest("#handout")) byId("handout").open = false; });

fit();
draw();
where();
