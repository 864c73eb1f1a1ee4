// The hall's screen refreshes itself, the desk keeps its field in focus and scans with the laptop's camera.
// Without it both work by reloading and typing.
(() => {
  "use strict";
  const board = () => document.getElementById("board");

  if (board()) {
    let until = performance.now() + board().dataset.seconds * 1000, asking = false;
    const refresh = async () => {
      if (asking) return;
      asking = true;
      try {
        const answer = await fetch(board().dataset.board);
        const next = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("board");
        if (next) { board().replaceWith(next); until = performance.now() + next.dataset.seconds * 1000; }
      } catch { /* the next word, or the next minute, asks again */ }
      asking = false;
    };
    const events = new EventSource(board().dataset.events);
    events.addEventListener("changed", refresh);
    // Where there are too many screens for events, and after a lost connection, the clock asks.
    setInterval(() => events.readyState === EventSource.OPEN || refresh(), 10000);
    setInterval(() => {
      const left = Math.max(0, Math.ceil((until - performance.now()) / 1000));
      const text = document.querySelector("[data-left]");
      if (text) { const form = text.dataset.form ??= text.textContent; let n = 0;
        text.textContent = form.replace(/\d+/g, () => [Math.floor(left / 60), left % 60][n++]); }
      if (left === 0) refresh();
    }, 1000);
  }

  const field = () => document.querySelector("[data-keep-focus]");
  const idle = () => !document.activeElement || document.activeElement === document.body || document.activeElement.tagName === "MAIN";
  if (field()) {
    field().focus();
    // A USB scanner types: its first key goes to the field wherever the eyes were.
    document.addEventListener("keydown", event => { if (idle() && event.key.length === 1 && !event.ctrlKey && !event.metaKey) field()?.focus(); });
    new MutationObserver(() => idle() && field()?.focus()).observe(document.body, { childList: true });
  }

  const camera = document.querySelector("[data-camera]");
  if (camera && navigator.mediaDevices?.getUserMedia) {
    camera.hidden = false;
    const video = camera.querySelector("video"), canvas = document.createElement("canvas");
    const reader = window.BarcodeDetector && new BarcodeDetector({ formats: ["qr_code"] });
    let stream = null, last = "", lastAt = 0;
    const submit = text => {
      if (text === last && performance.now() - lastAt < 4000) return;
      last = text; lastAt = performance.now();
      const form = document.querySelector("[data-scan]");
      form.elements.typed.value = text;
      form.elements.means.value = "DESK_CAMERA";
      form.requestSubmit();
    };
    const look = async () => {
      if (!stream) return;
      try {
        if (reader) { const found = await reader.detect(video); if (found.length) submit(found[0].rawValue); }
        else {
          canvas.width = 640; canvas.height = Math.round(640 * video.videoHeight / video.videoWidth) || 480;
          canvas.getContext("2d").drawImage(video, 0, 0, canvas.width, canvas.height);
          const picture = await new Promise(done => canvas.toBlob(done, "image/jpeg", .8));
          const data = new FormData();
          data.append("photo", picture, "frame.jpg");
          data.append("_csrf", document.querySelector("[data-scan]").elements._csrf.value);
          const answer = await fetch("/desk/frame", { method: "POST", body: data });
          if (answer.status === 200) submit(await answer.text());
        }
      } catch { /* a frame lost is no badge lost: the next one comes */ }
      setTimeout(look, reader ? 150 : 400);
    };
    // The answer brings a new page; the running camera moves into it.
    new MutationObserver(() => {
      const fresh = document.querySelector("[data-camera]");
      if (fresh && fresh !== camera) { fresh.replaceWith(camera); if (stream) video.play(); }
    }).observe(document.body, { childList: true });
    camera.querySelector("button").addEventListener("click", async event => {
      if (stream) { stream.getTracks().forEach(track => track.stop()); stream = null; video.hidden = true; event.target.textContent = event.target.dataset.start; return; }
      try { stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: 1280 } }); }
      catch { camera.querySelector("[data-refused]").hidden = false; return; }
      video.srcObject = stream; video.hidden = false; await video.play();
      event.target.textContent = event.target.dataset.stop;
      look();
    });
  }
})();
