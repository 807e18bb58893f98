// Counts along with a move, once somebody taps: each repetition by a tap, or the seconds by the clock.
// Without this script the words say how much.
(() => {
  const counter = document.querySelector(".counter");
  if (!counter) return;
  const { unit, number } = counter.dataset;
  const button = counter.querySelector("button");
  const shown = counter.querySelector(".number");
  const status = counter.querySelector("[role=status]");
  let state, counted, timer;

  const words = () => counter.querySelector(`[data-in=${state}]`);
  const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

  const become = (next, text) => {
    state = next;
    shown.textContent = text;
    counter.dataset.state = state;
    counter.querySelectorAll("[data-in]").forEach((each) => { each.hidden = each !== words(); });
  };

  const reset = () => {
    clearInterval(timer);
    counted = 0;
    become("ready", unit === "seconds" ? clock(number) : `0 / ${number}`);
    status.textContent = "";
  };

  const finish = (text) => {
    clearInterval(timer);
    become("done", text);
    status.textContent = words().textContent;
  };

  const tick = (end) => {
    const left = Math.ceil((end - Date.now()) / 1000);
    if (left > 0) become("running", clock(left));
    else finish(clock(0));
  };

  const time = () => {
    if (state !== "ready") return reset();
    const end = Date.now() + number * 1000;
    tick(end);
    timer = setInterval(tick, 200, end);
  };

  const count = () => {
    if (state === "done") return reset();
    counted++;
    if (counted < number) {
      become("running", `${counted} / ${number}`);
      status.textContent = counted;
    } else finish(`${counted} / ${number}`);
  };

  button.addEventListener("click", unit === "seconds" ? time : count);
  reset();
  counter.hidden = false;
})();
