// Texts appear as they are written; when all are over the page is loaded anew. Without script a link does the same.
(() => {
  "use strict";
  const boxes = [...document.querySelectorAll("[data-coming]")];
  if (!boxes.length || !window.EventSource) return;
  document.querySelector("[data-reload]")?.setAttribute("hidden", "");
  const waits = document.getElementById("waits");
  const wait = yes => { if (waits) waits.hidden = !yes; };
  const again = () => location.replace(location.pathname + location.search.replace(/[?&]wait=yes/, ""));
  let open = boxes.length;
  for (const box of boxes) {
    box.textContent = "";
    const events = new EventSource(box.dataset.coming);
    // What comes is text and is shown as text, whatever it looks like.
    events.addEventListener("more", event => {
      const low = box.scrollTop + box.clientHeight > box.scrollHeight - 40;
      box.append(JSON.parse(event.data));
      wait(false);
      if (low) box.scrollTop = box.scrollHeight;
    });
    events.addEventListener("waits", () => wait(true));
    events.addEventListener("goes", () => wait(false));
    events.addEventListener("over", () => { events.close(); if (--open === 0) again(); });
    // Too many listen, or the machine was started anew: look again in a while.
    events.addEventListener("error", () => { if (events.readyState === EventSource.CLOSED) setTimeout(again, 4000); });
  }
})();
