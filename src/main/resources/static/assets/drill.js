// A caller or visitor says one line after the other, spoken where there is a voice. Without it all lines stand there.
(() => {
  "use strict";
  const box = document.querySelector("[data-lines]"), button = box?.querySelector("[data-line]");
  const lines = box ? [...box.querySelectorAll(".dr-says")] : [];
  if (lines.length < 2) return;
  const say = line => {
    if (!window.speechSynthesis) return;
    speechSynthesis.cancel();
    const words = new SpeechSynthesisUtterance(line.innerText);
    words.lang = document.documentElement.lang === "en" ? "en" : "vi-VN";
    speechSynthesis.speak(words);
  };
  const later = lines.slice(1);
  later.forEach(line => { line.hidden = true; });
  box.setAttribute("aria-live", "polite");
  button.hidden = false;
  button.addEventListener("click", () => {
    const line = later.shift();
    line.hidden = false;
    say(line);
    if (!later.length) { button.hidden = true; line.querySelector("input")?.focus(); }
  });
})();
