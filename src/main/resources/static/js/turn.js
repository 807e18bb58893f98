// Turns a page with one round trip: sends the form in the background and shows the page that comes back.
// Without this script, or when anything fails, the browser does the same in its own way.
(() => {
  let busy = false;
  let shown = location.pathname + location.search;
  let timer;

  // Where answers are not kept for long, warns in the last fifth of the time.
  const watch = () => {
    clearTimeout(timer);
    const kept = document.querySelector("[data-kept-for]");
    if (!kept) return;
    const warning = kept.querySelector("[role=alert]");
    warning.hidden = true;
    timer = setTimeout(() => { warning.hidden = false; }, kept.dataset.keptFor * 800);
  };

  const show = (text, address, push) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    if (!page.querySelector("main")) throw new Error("Not a page");
    for (const sheet of page.querySelectorAll("link[rel=stylesheet]")) {
      const known = document.head.querySelector(`[href="${sheet.getAttribute("href")}"]`);
      if (known) known.media = sheet.media;
      else document.head.append(sheet);
    }
    if (push && address !== location.pathname + location.search) history.pushState(null, "", address);
    shown = location.pathname + location.search;
    document.title = page.title;
    document.documentElement.lang = page.documentElement.lang;
    document.body.replaceWith(page.body);
    watch();
    const start = document.querySelector(".problem") || document.querySelector("h1, #what-changed");
    start.tabIndex = -1;
    start.focus({ preventScroll: true });
    scrollTo(0, 0);
  };

  const turn = async (address, options, push) => {
    const response = await fetch(address, options);
    if (!response.ok && response.status !== 422) throw new Error(response.status);
    const text = await response.text();
    if (!text) return watch();
    show(text, response.headers.get("Content-Location") || address, push);
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    try {
      const body = new URLSearchParams(new FormData(form));
      await turn(form.getAttribute("action"), { method: "POST", body, headers: { "Page-Turn": "1" } }, true);
    } catch {
      form.submit();
    } finally {
      busy = false;
    }
  });

  watch();

  addEventListener("popstate", () => {
    const address = location.pathname + location.search;
    if (address === shown) return; // a link within the page
    shown = address;
    turn(address, {}, false).catch(() => location.reload());
  });
})();
