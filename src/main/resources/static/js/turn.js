// Turns a page with one round trip.
(() => {
  const find = (selector) => document.querySelector(selector);
  const here = () => location.pathname + location.search;
  let busy, timer, shown = here();
  const first = find("meta[name=ahead]");
  const ahead = first && fetch(first.content, { credentials: "omit" }).then((page) => page.ok && page.text()).catch(() => "");

  const begin = () => {
    clearTimeout(timer);
    const warning = find("[data-kept-for] [role=alert]");
    if (!warning) return;
    warning.hidden = true;
    timer = setTimeout(() => { warning.hidden = false; }, find("[data-kept-for]").dataset.keptFor * 800);
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
    const reply = await fetch(address, options);
    if (!reply.ok && reply.status !== 422) throw reply.status;
    const text = await reply.text();
    if (!text) return begin();
    show(text, reply.headers.get("Content-Location") || address, push);
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

  // "None" and the others clear each other.
  addEventListener("change", ({ target: box }) => {
    const rest = `[name=${box.name}]:checked:not(#${box.id})`;
    if (!box.checked) return;
    const wrong = document.querySelectorAll(box.closest(".apart") ? rest : `.apart ${rest}`);
    for (const each of wrong) each.checked = false;
  });

  addEventListener("popstate", () => {
    if (here() === shown) return;
    shown = here();
    turn(shown, {}, false).catch(() => location.reload());
  });

  begin();
})();
