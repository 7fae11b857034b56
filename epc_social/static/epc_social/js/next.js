// Beside a chosen outcome, shows only that outcome's sentence; without this script all of them can be opened.

for (const box of document.querySelectorAll("[data-next-for]")) {
  const choice = document.getElementById(box.dataset.nextFor);
  const list = box.querySelector("dl");
  if (!choice || !list) continue;
  const summary = box.querySelector("summary");
  const show = () => {
    const lines = [...list.children];
    const chosen = lines.find((line) => line.dataset.outcome === choice.value);
    for (const line of lines) line.hidden = Boolean(chosen) && line !== chosen;
    summary.hidden = Boolean(chosen);
    list.toggleAttribute("data-one", Boolean(chosen));
    box.open = Boolean(chosen);
  };
  list.setAttribute("aria-live", "polite");
  choice.addEventListener("change", show);
  show();
}
