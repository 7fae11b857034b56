// Single-key shortcuts, read from data-key attributes; ? lists them and lets the person switch them off.

const STORE = "epc-keys";
const dialog = document.getElementById("keys");

const isOn = () => {
  try {
    return localStorage.getItem(STORE) !== "off";
  } catch {
    return true; // Storage may be forbidden; the keys then work until the page is left.
  }
};

const setOn = (on) => {
  try {
    localStorage.setItem(STORE, on ? "on" : "off");
  } catch {
    // Nothing to keep it in: the choice cannot outlive the page.
  }
  document.documentElement.toggleAttribute("data-keys", on);
};

const isTyping = (target) =>
  target.isContentEditable ||
  target.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=submit])");

const isShown = (element) => element.checkVisibility();

const rows = () => [...document.querySelectorAll("[data-key-list] [data-key-row]")].filter(isShown);

/** Moves focus through the rows of a list; from outside it, to the current row or the first one. */
function moveRow(step) {
  const all = rows();
  const here = all.indexOf(document.activeElement);
  const current = all.findIndex((row) => row.closest("[aria-current=true]"));
  const next = here === -1 ? Math.max(current, 0) : here + step;
  all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
}

/** The groups that ask for an answer; a finding already decided has no choice left. */
const scopes = () => [...document.querySelectorAll("[data-key-scope]")].filter((scope) => scope.querySelector("input[type=radio]"));

const isAnswered = (scope) => scope.querySelector("input[type=radio]:checked") !== null;

/** Of several elements with one key: the one around the focus, else in the first group without an answer. */
function pick(found) {
  const focused = document.activeElement.closest("[data-key-scope]");
  const inScope = (scope) => found.find((element) => scope?.contains(element));
  const open = found.map((element) => element.closest("[data-key-scope]")).find((scope) => scope && !isAnswered(scope));
  return inScope(focused) ?? inScope(open) ?? found[0];
}

/** After an answer by key, brings the next unanswered group into focus, so that the next key belongs to it. */
function afterAnswer(scope) {
  const next = scopes().find((other) => !isAnswered(other));
  (next ?? scope).focus();
}

function press(element) {
  const control = element.matches("label") ? element.control : element;
  if (control?.matches("input[type=radio], input[type=checkbox]")) {
    control.click();
    const scope = control.closest("[data-key-scope]");
    if (scope) afterAnswer(scope);
    else control.focus();
  } else if (control?.matches("input, select, textarea")) {
    control.focus();
    control.select?.();
  } else {
    element.focus();
    element.click();
  }
}

const nameOf = (element) => {
  if (element.dataset.keyLabel) return element.dataset.keyLabel;
  const copy = element.cloneNode(true);
  copy.querySelectorAll("kbd").forEach((key) => key.remove());
  return copy.textContent.trim().replace(/\s+/g, " ");
};

function keysHere() {
  const found = new Map();
  if (rows().length) {
    found.set("j", "Next row").set("k", "Row before").set("Enter", "Open the row");
  }
  for (const element of document.querySelectorAll("[data-key]")) {
    if (isShown(element) && !found.has(element.dataset.key)) found.set(element.dataset.key, nameOf(element));
  }
  return found.set("?", "Show this list");
}

function showHelp() {
  const list = dialog.querySelector("[data-keys-list]");
  list.replaceChildren(
    ...[...keysHere()].map(([key, name]) => {
      const line = document.createElement("div");
      const term = document.createElement("dt");
      const cap = document.createElement("kbd");
      const words = document.createElement("dd");
      cap.textContent = key;
      words.textContent = name;
      term.append(cap);
      line.append(term, words);
      return line;
    }),
  );
  dialog.querySelector("[data-keys-on]").checked = isOn();
  dialog.showModal();
}

document.addEventListener("keydown", (event) => {
  if (!isOn() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (dialog?.open || isTyping(event.target)) return;
  if (event.key === "?" && dialog) {
    event.preventDefault();
    showHelp();
    return;
  }
  const found = [...document.querySelectorAll("[data-key]")].filter(
    (element) => element.dataset.key === event.key && isShown(element) && !element.disabled,
  );
  if (found.length) {
    event.preventDefault();
    press(pick(found));
  } else if ((event.key === "j" || event.key === "k") && rows().length) {
    event.preventDefault();
    moveRow(event.key === "j" ? 1 : -1);
  }
});

if (dialog) {
  for (const opener of document.querySelectorAll("[data-keys-open]")) {
    opener.hidden = false;
    opener.addEventListener("click", showHelp);
  }
  dialog.querySelector("[data-keys-on]").addEventListener("change", (event) => setOn(event.target.checked));
  setOn(isOn());
}
