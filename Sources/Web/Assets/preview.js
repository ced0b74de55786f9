// Keeps the open page in step with the folder. Without it, reloading the page does the same.
"use strict";

(() => {
  const piece = "h1, h2, h3, h4, h5, p, li, pre, tr, dt, dd, label";
  let isBusy = false;
  let isLate = false;
  let stream = null;

  const pieces = (main) => [...main.querySelectorAll(piece)].filter((e) => !e.closest(".finding"));
  const words = (element) => element.textContent.trim();
  const fields = (main) => [...main.querySelectorAll("input, select, textarea")];
  const nameOf = (field) =>
    [field.form && field.form.getAttribute("action"), field.name,
      field.type === "radio" || field.type === "checkbox" ? field.value : ""].join(" ");

  // What can be seen now, with its height on the screen: one of them will be there again.
  function landmarks(main) {
    const seen = new Map();
    const visible = [];
    for (const element of pieces(main)) {
      const text = words(element);
      const count = seen.get(text) || 0;
      seen.set(text, count + 1);
      const box = element.getBoundingClientRect();
      if (box.bottom > 0 && box.top < innerHeight) visible.push({ text, count, top: box.top });
    }
    return visible;
  }

  function restore(main, marks) {
    const found = new Map();
    for (const element of pieces(main)) {
      const text = words(element);
      if (!found.has(text)) found.set(text, []);
      found.get(text).push(element);
    }
    for (const mark of marks) {
      const same = found.get(mark.text);
      if (!same) continue;
      const element = same[Math.min(mark.count, same.length - 1)];
      scrollBy({ top: element.getBoundingClientRect().top - mark.top, behavior: "instant" });
      return;
    }
  }

  // What was ticked, typed or opened stays so.
  function keepState(old, fresh) {
    const kept = new Map(fields(old).map((field) => [nameOf(field), field]));
    for (const field of fields(fresh)) {
      const last = kept.get(nameOf(field));
      if (!last) continue;
      field.value = last.value;
      field.checked = last.checked;
    }
    const open = new Set(
      [...old.querySelectorAll("details")].flatMap((box, place) => (box.open ? [place] : [])));
    [...fresh.querySelectorAll("details")].forEach((box, place) => { box.open = open.has(place); });
  }

  async function update() {
    if (isBusy) { isLate = true; return; }
    isBusy = true;
    try {
      const answer = await fetch(location.href, { cache: "no-store" });
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (answer.redirected) history.replaceState(null, "", answer.url + location.hash);
      const [main, next] = [document.querySelector("main"), fresh.querySelector("main")];
      const marks = scrollY > 0 ? landmarks(main) : [];
      const focused = document.activeElement && document.activeElement.id;
      keepState(main, next);
      main.replaceWith(next);
      document.getElementById("preview-bar").replaceWith(fresh.getElementById("preview-bar"));
      document.title = fresh.title;
      document.documentElement.dataset.edition = fresh.documentElement.dataset.edition;
      restore(next, marks);
      const field = focused && document.getElementById(focused);
      if (field) field.focus({ preventScroll: true });
    } finally {
      isBusy = false;
      if (isLate) { isLate = false; update(); }
    }
  }

  // A hidden page asks for nothing: a browser has few connections to one server.
  function listen() {
    if (document.hidden) {
      if (stream) stream.close();
      stream = null;
    } else if (!stream) {
      stream = new EventSource("/preview/changes");
      stream.onmessage = (message) => {
        if (message.data !== document.documentElement.dataset.edition) update();
      };
    }
  }

  document.addEventListener("visibilitychange", listen);
  listen();
})();
