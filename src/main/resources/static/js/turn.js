// Turns a page with one round trip: sends the form in the background and shows what comes back.
// Without this script, or if it fails, the browser does the same in its own way.
(() => {
  const find = (selector) => document.querySelector(selector);
  const here = () => location.pathname + location.search;
  let shown = here();
  let busy, timer;
  // Fetches the first step while the start page is read, no cookies yet.
  const first = find("meta[name=ahead]");
  const ahead = first && fetch(first.content, { credentials: "omit" }).then((page) => page.ok && page.text()).catch(() => "");

  const begin = () => {
    // Where answers are kept briefly, warns in the last fifth of the time.
    clearTimeout(timer);
    const kept = find("[data-kept-for]");
    if (kept) {
      const warning = kept.querySelector("[role=alert]");
      warning.hidden = true;
      timer = setTimeout(() => { warning.hidden = false; }, kept.dataset.keptFor * 800);
    }
  };

  const show = (text, address, push) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    if (!page.querySelector("main")) throw text;
    for (const sheet of page.querySelectorAll("link[rel=stylesheet]")) {
      const known = find(`[href="${sheet.getAttribute("href")}"]`);
      if (known) known.media = sheet.media;
      else document.head.append(sheet);
    }
    if (push && address !== here()) history.pushState(null, "", address);
    shown = here();
    document.title = page.title;
    document.body.replaceWith(page.body);
    document.documentElement.lang = page.documentElement.lang;
    begin();
    const news = find(".problem") || find("h1, #what-changed");
    news.tabIndex = -1;
    news.focus({ preventScroll: true });
    scrollTo(0, 0);
  };

  const turn = async (address, options, push) => {
    const response = await fetch(address, options);
    if (!response.ok && response.status !== 422) throw response.status;
    const text = await response.text();
    if (!text) return begin();
    show(text, response.headers.get("Content-Location") || address, push);
  };

  addEventListener("submit", async (event) => {
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

  addEventListener("click", async (event) => {
    const start = event.target.closest("a[data-ahead]");
    if (!start || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    try {
      show(await ahead, start.pathname, true);
    } catch {
      location = start;
    }
  });

  addEventListener("popstate", () => {
    if (here() === shown) return; // within the page
    shown = here();
    turn(shown, {}, false).catch(() => location.reload());
  });

  begin();
})();
