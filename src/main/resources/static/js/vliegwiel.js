// Small conveniences of the screens. Everything works without them.
(() => {
  "use strict";
  const body = document.body;
  const say = (text) => { const status = document.getElementById("status"); if (status) status.textContent = text; };

  // Where the reader must look first: a fault or a refusal.
  const focusFault = (root) => { const el = root.querySelector("[data-focus]"); if (el) el.focus(); };
  focusFault(document);
  document.addEventListener("htmx:afterSwap", (e) => focusFault(e.target));

  // Shortcuts: / searches, n starts a contact. Never while typing; off on the account page.
  document.addEventListener("keydown", (e) => {
    if (body.dataset.sneltoetsen !== "aan" || e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.target.closest("input, textarea, select, [contenteditable]")) return;
    const target = e.key === "/" ? document.getElementById("zoek") : document.querySelector(`[data-toets="${CSS.escape(e.key)}"]`);
    if (!target) return;
    e.preventDefault();
    if (target.matches("a")) target.click(); else target.focus();
  });

  // A second press of the same button sends nothing.
  document.addEventListener("submit", (e) => {
    const form = e.target;
    if (form.dataset.onderweg) { e.preventDefault(); return; }
    if (form.method === "post") form.dataset.onderweg = "ja";
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-onderweg]").forEach((f) => delete f.dataset.onderweg));

  // Two minutes before the session ends, ask.
  const seconds = Number(body.dataset.sessie || 0);
  const dialog = document.getElementById("bijna-uit");
  if (seconds > 0 && dialog) {
    let timer;
    const start = () => { clearTimeout(timer); timer = setTimeout(() => dialog.showModal(), (seconds - 120) * 1000); };
    dialog.querySelector("[data-wakker]").addEventListener("click", () => {
      fetch("/account", { credentials: "same-origin" }).then(() => { dialog.close(); say("Je blijft ingelogd."); start(); });
    });
    start();
  }
})();
