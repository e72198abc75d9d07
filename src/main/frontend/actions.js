// Keeps the code of one's own actions on the device, if its owner wishes, and what was told without a line until there
// is one. All of it can be done without this file, too.
(() => {
  const CODE = "actions.code";
  const WAITING = "actions.waiting";
  const element = (id) => document.getElementById(id);

  const device = element("device");
  if (device) {
    device.hidden = false;
    const said = element("device-said");
    element("device-keep").addEventListener("click", () => {
      localStorage.setItem(CODE, device.dataset.code);
      said.textContent = device.dataset.kept;
    });
    const forget = () => {
      localStorage.removeItem(CODE);
      localStorage.removeItem(WAITING);
    };
    element("device-forget").addEventListener("click", () => {
      forget();
      said.textContent = device.dataset.forgotten;
    });
    element("erase").addEventListener("submit", () => localStorage.getItem(CODE) === device.dataset.code && forget());
  }

  const pocket = element("pocket");
  if (!pocket) {
    return;
  }
  element("pocket-plain").hidden = true;
  pocket.hidden = false;
  const words = pocket.dataset;
  const said = element("pocket-said");
  const waiting = () => JSON.parse(localStorage.getItem(WAITING) ?? "[]");
  const keep = (entries) => localStorage.setItem(WAITING, JSON.stringify(entries));
  const named = (value) => pocket.elements.action.querySelector(`option[value="${CSS.escape(value)}"]`)?.textContent ?? value;

  const show = () => {
    const entries = waiting();
    element("pocket-list").hidden = entries.length === 0;
    element("pocket-waiting").replaceChildren(
      ...entries.map((entry) => {
        const item = Object.assign(document.createElement("li"), { className: "card" });
        const line = document.createElement("p");
        line.textContent = `${named(entry.action)} · ${entry.quantity} · ${entry.day}${entry.refused ? ` · ${words.refused}` : ""}`;
        const button = Object.assign(document.createElement("button"), { type: "button", className: "button quiet" });
        button.textContent = words.remove;
        button.append(
          Object.assign(document.createElement("span"), { className: "visually-hidden", textContent: ` ${line.textContent}` }),
        );
        button.addEventListener("click", () => {
          keep(waiting().filter((other) => other.key !== entry.key));
          show();
        });
        item.append(line, button);
        return item;
      }),
    );
  };

  // Each entry has a key of its own: what was sent and is sent again, since the answer was lost, is kept once.
  const sendAll = async () => {
    const code = localStorage.getItem(CODE);
    const own = words.own + code;
    const page = await fetch(own, { credentials: "same-origin" });
    if (!page.ok) {
      return words.noCode;
    }
    const token = new DOMParser().parseFromString(await page.text(), "text/html").querySelector("input[name=_csrf]").value;
    for (const entry of waiting().filter((one) => !one.refused)) {
      const { refused, ...fields } = entry;
      const answer = await fetch(`${own}/log`, {
        method: "POST",
        credentials: "same-origin",
        body: new URLSearchParams({ ...fields, _csrf: token }),
      });
      if (answer.status >= 500) {
        return words.noLine;
      }
      keep(
        answer.ok
          ? waiting().filter((one) => one.key !== entry.key)
          : waiting().map((one) => (one.key === entry.key ? { ...one, refused: true } : one)),
      );
    }
    return waiting().length === 0 ? words.sent : words.refused;
  };

  let sending = false;
  const send = async () => {
    if (sending || waiting().length === 0) {
      return;
    }
    if (!localStorage.getItem(CODE)) {
      said.textContent = words.noCode;
      return;
    }
    sending = true;
    try {
      said.textContent = await sendAll();
    } catch {
      said.textContent = words.noLine;
    }
    sending = false;
    show();
  };

  pocket.addEventListener("submit", (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(pocket));
    keep([...waiting(), { key: crypto.randomUUID(), ...fields }]);
    pocket.elements.quantity.value = "";
    said.textContent = words.waits;
    show();
    send();
  });
  element("pocket-send").addEventListener("click", send);
  window.addEventListener("online", send);
  show();
  send();
})();
