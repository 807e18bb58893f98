// What a browser does besides turning pages, where turn.js turns them. Nothing of it is stored.
const find = (selector) => document.querySelector(selector);
const boxes = () => [...document.querySelectorAll("main input")];
const ids = (state) => boxes().filter((box) => box[state]).map((box) => box.id);

// It remembers of each page that was left what was chosen, and how far it was scrolled.
const left = new Map();
let shown = history.state, top = scrollY, begun = document.body.dataset.begun, given, same;

const remember = () => {
  // Where the same step came back, it shows what was sent, and not what the server has.
  if (!same) given = String(ids("defaultChecked"));
  left.set(shown, { given, chosen: ids("checked"), top });
};

// Where the answers have been deleted since, what was chosen is forgotten too.
const forget = () => {
  const before = begun;
  begun = document.body.dataset.begun ?? begun;
  if (before > 0 && before !== begun) left.clear();
};

// Where the server has got another answer since, that is the newer one.
const restore = () => {
  same = history.state === shown;
  const page = same ? null : left.get(history.state);
  shown = history.state;
  top = page?.top ?? 0;
  scrollTo(0, top);
  if (page?.given !== String(ids("defaultChecked"))) return;
  for (const box of boxes()) box.checked = page.chosen.includes(box.id);
};

addEventListener("scroll", () => { if (history.state === shown) top = scrollY; });

// It shows that it is busy, and says what failed.
const BUSY_AFTER = 1000, LOST_AFTER = 30000;
let turn, sent, sending, busy, lost, failed, pressed;

const say = (what, again) => {
  const place = find(".meanwhile");
  if (!place) return;
  place.textContent = place.dataset[what] ?? "";
  find("main").setAttribute("aria-busy", what === "busy");
  if (!again) return;
  const button = document.createElement("button");
  button.textContent = place.dataset.again;
  button.addEventListener("click", () => {
    pressed = true;
    again();
  });
  place.append(" ", button);
  if (pressed) button.focus();
};

const giveUp = () => {
  turn.stop();
  say("lost", turn.again);
};

addEventListener("turning", ({ detail }) => {
  turn = detail;
  sending = sent;
  sent = null;
  busy = setTimeout(say, BUSY_AFTER, "busy");
  lost = setTimeout(giveUp, LOST_AFTER);
  addEventListener("beforeunload", turn.stop);
});

addEventListener("stopped", () => {
  remember();
  clearTimeout(busy);
  clearTimeout(lost);
  removeEventListener("beforeunload", turn?.stop);
  sending = null;
  say();
  ask();
});

addEventListener("turned", () => {
  failed = pressed = false;
  forget();
  restore();
  watch();
});

// A network that fails once often works at once.
addEventListener("lost", (event) => {
  if (!find(".meanwhile")) return;
  event.preventDefault();
  if (failed || !navigator.onLine) return say("lost", turn.again);
  failed = true;
  turn.again();
});

// The same sent twice needs no second turn, but a sign.
addEventListener("submit", (event) => {
  sent = event.target.getAttribute("action") + new URLSearchParams(new FormData(event.target));
  if (sent !== sending) return;
  event.preventDefault();
  say("busy");
}, true);

addEventListener("pagehide", () => turn?.stop());

// Who leaves in a hurry is not led back here by Back, and sees nothing while the other page is on its way.
addEventListener("click", (event) => {
  const exit = event.target.closest("[data-exit]");
  if (!exit) return;
  event.preventDefault();
  document.body.remove();
  location.replace(exit);
});

// "None" and the others clear each other.
addEventListener("change", ({ target: box }) => {
  const rest = `[name=${box.name}]:checked:not(#${box.id})`;
  if (!box.checked) return;
  const wrong = document.querySelectorAll(box.closest(".apart") ? rest : `.apart ${rest}`);
  for (const each of wrong) each.checked = false;
});

// It warns before the answers are deleted. Another tab may have used them, so the server is asked how long they are kept.
let due, timer, asked = 0;

const ask = async () => {
  clearTimeout(timer);
  const place = find("[data-kept-for]");
  if (!place) return;
  const whole = place.dataset.keptFor * 1000;
  // By the clock: a timer stands still while the machine sleeps.
  timer = setTimeout(ask, whole / 50);
  due ??= Date.now() + whole / 50;
  if (document.hidden || Date.now() < due) return;
  const question = ++asked;
  const reply = await fetch(place.dataset.timeLeft, { cache: "no-store" }).catch(() => {});
  const time = reply?.ok ? Number(await reply.text()) : NaN;
  if (question === asked && time >= 0) warn(place.querySelector(".expiry"), time, whole / 5);
};

const warn = (warning, time, soon) => {
  const [form, gone] = warning.children;
  form.hidden = time === 0;
  gone.hidden = time > 0;
  warning.hidden = time > soon;
  due = Date.now() + time - soon;
  if (time === 0) left.clear();
};

const watch = () => {
  asked++;
  due = null;
  ask();
};

addEventListener("visibilitychange", ask);
watch();
