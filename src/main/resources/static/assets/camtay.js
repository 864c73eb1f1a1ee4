// What pages can do beyond forms and reload. Everything works without it.
// Forms marked data-durable survive a lost connection: kept on this device, sent again with the same fact id. A button
// with an address of its own, which keeps nothing, goes the ordinary way.
(() => {
  "use strict";
  const body = document.body;
  const owner = body.dataset.owner || "";
  const key = "camtay-unsent:" + owner;

  const unsent = () => { try { return JSON.parse(localStorage.getItem(key)) || []; } catch { return []; } };
  const keep = list => list.length ? localStorage.setItem(key, JSON.stringify(list)) : localStorage.removeItem(key);
  const without = (list, sent) => list.filter(form => form.id !== sent.id);

  function tell(text, kind) {
    let note = document.querySelector(".ct-lost");
    if (!text) { note?.remove(); return; }
    if (!note) { note = document.createElement("div"); note.className = "ct-lost ct-note"; note.setAttribute("role", "status"); body.append(note); }
    note.classList.toggle("good", kind === "good");
    note.textContent = text;
  }

  // Only an answer that took the form counts as sent. A 5xx did not store it; a 401 or 403 means that somebody has to
  // sign in first: the form stays. The form token changes with each sign-in, so the page's own is sent.
  async function send(form) {
    const token = document.querySelector("input[name=_csrf]")?.value;
    const fields = form.fields.map(([name, value]) => [name, name === "_csrf" && token ? token : value]);
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(fields) });
    if (answer.status >= 500 || answer.status === 401 || answer.status === 403) throw new Error("not stored");
    return answer;
  }

  async function resend() {
    for (const form of unsent()) {
      try { const answer = await send(form); keep(without(unsent(), form)); tell(""); if (form.page === location.pathname) show(answer); }
      catch { tell(body.dataset.offline); return; }
    }
  }

  async function show(answer) {
    const text = await answer.text();
    if (answer.redirected) { location.assign(answer.url); return; }
    const next = new DOMParser().parseFromString(text, "text/html");
    const main = next.querySelector("main");
    if (main) { document.querySelector("main").replaceWith(main); document.title = next.title; main.tabIndex = -1; main.focus(); window.htmx?.process(main); }
    else location.reload();
  }

  document.addEventListener("submit", async event => {
    const form = event.target;
    if (!form.matches("form[data-durable]") || event.submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    if (form.dataset.busy) return;
    form.dataset.busy = "1";
    const fields = [...new FormData(form, event.submitter)].filter(([, value]) => typeof value === "string");
    const entry = { id: form.elements.fact?.value || form.action, action: form.action, page: location.pathname, fields };
    try { keep([...without(unsent(), entry), entry]); } catch { /* storage full or refused: still sent below */ }
    try { const answer = await send(entry); keep(without(unsent(), entry)); tell(""); await show(answer); }
    catch { tell(body.dataset.saved); }
    delete form.dataset.busy;
  });

  if (unsent().length) { tell(body.dataset.offline); resend(); }
  window.addEventListener("online", resend);
  setInterval(() => unsent().length && resend(), 4000);

  document.addEventListener("click", async event => {
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      const source = document.getElementById(copy.dataset.copy);
      source.focus(); source.select?.();
      if (navigator.clipboard) await navigator.clipboard.writeText(source.value); else document.execCommand("copy");
      copy.textContent = copy.dataset.done;
    }
    if (event.target.closest("[data-print]")) window.print();
    const speak = event.target.closest("[data-speak]");
    if (speak && window.speechSynthesis) {
      speechSynthesis.cancel();
      const words = new SpeechSynthesisUtterance(
        [...document.querySelectorAll(speak.dataset.speak)].map(one => one.innerText).join(". "));
      words.lang = document.documentElement.lang === "en" ? "en" : "vi-VN";
      speechSynthesis.speak(words);
    }
  });
  document.addEventListener("change", event => event.target.matches("[data-submit]") && event.target.form.requestSubmit());
  if (!window.speechSynthesis) document.querySelectorAll("[data-speak]").forEach(button => button.remove());
})();
