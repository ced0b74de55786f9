// Saves each answer of a quiz on one page as soon as it is given. Without it, "Save" does the same.
"use strict";

(() => {
  const form = document.querySelector("form[data-saves]");
  const news = form.querySelector("[data-news]");
  const timers = new Map();
  let line = Promise.resolve();
  let isSending = false;

  const positionOf = (element) => {
    const section = element.closest("[data-question]");
    return section && section.dataset.question;
  };

  function show(position, kind, word, reason) {
    const section = form.querySelector(`[data-question="${position}"]`);
    const status = document.createElement("span");
    status.className = `status ${kind}`;
    status.textContent = word;
    section.querySelector("[data-state]").replaceChildren(status, reason ? ` ${reason}` : "");
  }

  // The boxes above the questions say the same.
  function count(position, isAnswered) {
    const boxes = [...document.querySelectorAll(".overview a")];
    const box = boxes[position - 1];
    box.classList.toggle("answered", isAnswered);
    box.querySelector(".hidden:last-child").textContent = isAnswered ? ", answered" : ", open";
    const overview = document.getElementById("overview");
    const answered = boxes.filter((one) => one.classList.contains("answered")).length;
    overview.textContent = overview.textContent.replace(/^\d+/, answered);
  }

  function fieldsOf(position) {
    const fields = new URLSearchParams();
    for (const [name, text] of new FormData(form)) {
      if (name === "token" || name.startsWith(`${position}-`)) fields.append(name, text);
    }
    fields.append("only", position);
    return fields;
  }

  async function save(position) {
    timers.delete(position);
    const kept = form.elements[`${position}-kept`];
    const fields = fieldsOf(position);
    // Until the answer is here nobody knows what is kept, so the next save sends it whatever it is.
    kept.value = "?";
    let answer;
    try {
      answer = await fetch(form.action, {
        method: "POST", body: fields, redirect: "manual",
      });
    } catch {
      show(position, "lapsed", "Not saved yet", "There is no connection. It is tried again.");
      soon(position, 5000);
      return;
    }
    const said = new URLSearchParams(answer.status === 200 ? await answer.text() : "");
    kept.value = said.get("kept") ?? "?";
    // The question was changed again meanwhile: that save will tell.
    if (timers.has(position)) return;
    const state = said.get("state");
    if (state === "saved") show(position, "met", "Saved");
    else if (state === "open") show(position, "not-started", "Open");
    else if (state === "faulty") show(position, "under-way", "Begun", said.get("said"));
    else show(position, "lapsed", "Not saved yet", "Please press “Save” at the end of the page.");
    if (said.has("kept")) count(position, state === "saved");
    news.textContent = state === "saved" ? `Question ${position}: saved.` : "";
  }

  function soon(position, delay) {
    clearTimeout(timers.get(position));
    timers.set(position, setTimeout(() => {
      line = line.then(() => save(position));
    }, delay));
  }

  form.addEventListener("input", (event) => {
    const position = positionOf(event.target);
    if (position) soon(position, event.target.matches("textarea, input.short, [spellcheck]") ? 1200 : 400);
  });
  form.addEventListener("change", (event) => {
    const position = positionOf(event.target);
    if (position) soon(position, 150);
  });
  form.addEventListener("submit", () => {
    isSending = true;
    for (const timer of timers.values()) clearTimeout(timer);
  });
  // Coming back to the page as it was left.
  addEventListener("pageshow", () => { isSending = false; });
  addEventListener("beforeunload", (event) => {
    if (timers.size && !isSending) event.preventDefault();
  });
})();
