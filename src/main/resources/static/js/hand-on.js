// Hands the text on by the device's own means. Without this script it can be selected and copied.
(() => {
  const box = document.querySelector(".hand-on");
  const text = () => document.querySelector("#text").innerText;
  const [share, copy] = box.querySelectorAll("button");
  const status = box.querySelector("[role=status]");

  if (!navigator.share) share.remove();
  if (!navigator.clipboard) copy.remove();
  box.hidden = false;

  share.addEventListener("click", () => navigator.share({ text: text() }).catch(() => {}));
  copy.addEventListener("click", async () => {
    status.textContent = "";
    await navigator.clipboard.writeText(text());
    status.textContent = status.dataset.done;
  });
})();
