// Turns a page with one round trip, for the newest wish only; events tell meanwhile.js.
(() => {
  const find = (selector) => document.querySelector(selector);
  const tell = (type, detail) => dispatchEvent(new CustomEvent(type, { detail, cancelable: true }));
  const mark = (entry, url) => history.replaceState(entry, "", url);
  history.state ?? mark(Math.random());
  let turning, shown = history.state, ahead = find("meta[name=ahead]");
  ahead &&= fetch(ahead.content, { credentials: "omit" }).then((page) => page.ok ? page.clone().text() && page : null, () => {});

  const show = (page) => {
    for (const sheet of page.querySelectorAll("link[rel=stylesheet]"))
      (find(`[href="${sheet.getAttribute("href")}"]`) ?? document.head.appendChild(sheet)).media = sheet.media;
    for (const { src } of page.querySelectorAll("[type=module]")) import(src).catch(() => {});
    document.title = page.title;
    document.body.replaceWith(page.body);
    document.documentElement.lang = page.documentElement.lang;
    const news = find(".problem") || find("h1, #what-changed");
    news.tabIndex = -1;
    news.focus();
    scrollTo(0, 0);
    shown = history.state;
    tell("turned");
  };

  const stop = () => {
    turning?.abort();
    tell("stopped");
  };

  const turn = async (get, leave, again) => {
    stop();
    const { signal } = turning = new AbortController();
    tell("turning", { stop, again });
    const reply = await get(signal).catch(() => {});
    const text = await reply?.text().catch(() => {});
    if (signal.aborted) return;
    stop();
    if (text === undefined ? again && !tell("lost") : reply.status === 204) return;
    const page = new DOMParser().parseFromString(text, "text/html");
    if (!page.querySelector("main")) return leave();
    const url = new URL(reply.headers.get("Content-Location") || "", reply.url);
    if (again === back || [422, 429, 503].includes(reply.status)) mark(history.state, url);
    else history.pushState(Math.random(), "", url);
    show(page);
  };

  addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    event.preventDefault();
    const post = { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "Page-Turn": 1 } };
    turn((signal) => fetch(form.getAttribute("action"), { ...post, signal }), () => form.submit(), () => form.requestSubmit());
  });

  addEventListener("click", (event) => {
    const start = event.target.closest("a[data-ahead]");
    if (!start || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const late = new Promise((ring) => setTimeout(ring, 1e3));
    turn(() => Promise.race([performance.now() < 3e5 ? ahead : null, late]), () => location.assign(start));
  });

  const back = () => turn((signal) => fetch(location, { signal }), () => location.reload(), back);
  addEventListener("popstate", ({ state }) => {
    if (state === null) mark(shown);
    else if (state === shown) stop();
    else back();
  });
})();
