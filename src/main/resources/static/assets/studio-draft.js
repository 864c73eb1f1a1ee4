// A text appears as it is written; when it is over the page is loaded anew. Without script a link does the same.
(() => {
  "use strict";
  const box = document.querySelector("[data-coming]");
  if (!box || !window.EventSource) return;
  document.querySelector("[data-reload]")?.setAttribute("hidden", "");
  box.textContent = "";
  const waits = document.getElementById("waits");
  const again = () => location.replace(location.pathname);
  const events = new EventSource(box.dataset.coming);
  // What comes is text and is shown as text, whatever it looks like.
  events.addEventListener("more", event => {
    const low = box.scrollTop + box.clientHeight > box.scrollHeight - 40;
    box.append(JSON.parse(event.data));
    waits.hidden = true;
    if (low) box.scrollTop = box.scrollHeight;
  });
  events.addEventListener("waits", () => { waits.hidden = false; });
  events.addEventListener("goes", () => { waits.hidden = true; });
  events.addEventListener("over", () => { events.close(); again(); });
  // Too many listen, or the machine was started anew: look again in a while.
  events.addEventListener("error", () => { if (events.readyState === EventSource.CLOSED) setTimeout(again, 4000); });
})();
