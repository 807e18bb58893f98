// Hands the text on by the device's own means. Without this script it can be selected and copied.
(() => {
  const box = document.querySelector(".hand-on");
  const text = () => document.querySelector("#text").innerText;
  const [share, copy] = box.querySelectorAll("button");
  const status = box.querySelector("[role=status]");
  const say = (what) => { status.textContent = status.dataset[what]; };

  if (!navigator.share) share.remove();
  if (!navigator.clipboard) copy.remove();
  box.hidden = false;

  // To change one's mind is no failure.
  share.addEventListener("click", () => navigator.share({ text: text() }).catch((problem) => {
    if (!["AbortError", "InvalidStateError"].includes(problem.name)) say("failed");
  }));
  copy.addEventListener("click", () => {
    status.textContent = "";
    navigator.clipboard.writeText(text()).then(() => say("done"), () => say("failed"));
  });
})();
