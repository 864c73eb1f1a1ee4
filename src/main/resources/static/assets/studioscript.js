// The teleprompter: scrolls as fast as its reader reads, speaks the scenes on request. The timed reading shows its
// seconds. Without script the words stand there large, and the time is taken by the program.
(() => {
  "use strict";
  const elapsed = document.querySelector("[data-elapsed]");
  if (elapsed) {
    const start = performance.now();
    elapsed.hidden = false;
    const tell = () => { elapsed.textContent = Math.floor((performance.now() - start) / 1000) + " " + elapsed.dataset.elapsed; };
    tell();
    setInterval(tell, 1000);
  }

  const page = document.querySelector("[data-prompter]");
  if (!page) return;
  const view = page.querySelector(".tp-view"), lines = [...page.querySelectorAll(".tp-line")];
  const part = name => page.querySelector(`[data-tp="${name}"]`);
  const run = part("run"), speak = part("speak"), shown = part("rate"), mirror = part("mirror");
  const usual = Number(page.dataset.rate);
  let rate = usual, running = false, last = 0, at = 0, lock = null;

  const label = (button, on) => {
    button.dataset.start ||= button.textContent;
    button.textContent = on ? button.dataset.stop : button.dataset.start;
    button.setAttribute("aria-pressed", on);
  };

  // The line of reading lies a third of the way down; the scene there says how fast its words go by.
  const reading = () => {
    const line = view.getBoundingClientRect().top + view.clientHeight / 3;
    return lines.find(one => one.getBoundingClientRect().bottom > line) || lines.at(-1);
  };

  function step(now) {
    if (!running) return;
    const scene = reading();
    if (Math.abs(view.scrollTop - at) > 2) at = view.scrollTop;
    at += (now - last) * scene.offsetHeight / Number(scene.dataset.millis) * rate / usual;
    last = now;
    view.scrollTop = at;
    lines.forEach(one => one.classList.toggle("now", one === scene));
    if (view.scrollTop + view.clientHeight >= view.scrollHeight - 1) { stop(); return; }
    requestAnimationFrame(step);
  }

  // Keeping the screen on is the browser's to allow, and over plain http it does not.
  async function awake(on) {
    if (!navigator.wakeLock) return;
    try {
      if (on) { lock = await navigator.wakeLock.request("screen"); part("awake").hidden = true; }
      else { await lock?.release(); lock = null; }
    } catch { /* the hint stays */ }
  }

  function start() {
    if (view.scrollTop + view.clientHeight >= view.scrollHeight - 1) view.scrollTop = 0;
    at = view.scrollTop;
    running = true;
    last = performance.now();
    label(run, true);
    awake(true);
    requestAnimationFrame(step);
  }

  function stop() {
    running = false;
    label(run, false);
    awake(false);
  }

  const faster = by => {
    rate = Math.min(400, Math.max(60, rate + by));
    shown.textContent = rate + " " + shown.dataset.unit;
  };

  run.hidden = false;
  page.querySelector("[data-tp-row]").hidden = false;
  run.addEventListener("click", () => running ? stop() : start());
  part("slower").addEventListener("click", () => faster(-10));
  part("faster").addEventListener("click", () => faster(10));
  mirror.addEventListener("click", event => { event.preventDefault(); view.classList.toggle("tp-mirror"); });
  view.addEventListener("keydown", event => {
    if (event.key === " ") { event.preventDefault(); running ? stop() : start(); }
  });

  if (!window.speechSynthesis) return;
  let speaking = -1;
  const say = index => {
    lines.forEach((one, i) => one.classList.toggle("now", i === index));
    if (index >= lines.length) { quiet(); return; }
    speaking = index;
    lines[index].scrollIntoView({ block: "center" });
    const words = new SpeechSynthesisUtterance(lines[index].dataset.said);
    words.lang = "vi-VN";
    words.rate = Math.min(2, Math.max(.5, rate / 200));
    words.addEventListener("end", () => speaking === index && say(index + 1));
    words.addEventListener("error", () => speaking === index && quiet());
    speechSynthesis.speak(words);
  };
  const quiet = () => { speaking = -1; speechSynthesis.cancel(); label(speak, false); };
  speak.hidden = false;
  speak.addEventListener("click", () => {
    if (speaking >= 0) { quiet(); return; }
    stop();
    speechSynthesis.cancel();
    label(speak, true);
    say(0);
  });
  window.addEventListener("pagehide", quiet);
})();
