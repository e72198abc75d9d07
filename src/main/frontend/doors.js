// The doors of an event or a visit: hands each pass in at once, and keeps it in this browser while there is no line. The page works
// without this file, pass by pass, as long as there is a line.
(() => {
  const form = document.getElementById("doors");
  if (!form || !window.localStorage || !window.fetch) {
    return;
  }
  const address = form.dataset.scans;
  const said = document.getElementById("doors-said");
  const notice = document.getElementById("doors-kept");
  const inside = document.getElementById("inside");
  const known = new Set(JSON.parse(document.getElementById("doors-list").textContent).map(String));
  const place = `doors ${address}`;

  const kept = () => JSON.parse(localStorage.getItem(place) ?? "[]");
  const keep = (scans) => localStorage.setItem(place, JSON.stringify(scans));

  const tell = (words, isWelcome) => {
    const line = document.createElement("p");
    line.className = isWelcome ? "notice done" : "notice error";
    line.textContent = words;
    said.replaceChildren(line);
  };

  const showKept = () => {
    const waiting = kept().length;
    notice.hidden = waiting === 0;
    notice.textContent = notice.dataset.words.replace("{0}", waiting);
  };

  const send = async (scans) => {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": form.elements._csrf.value },
      body: JSON.stringify(scans),
    });
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    const answer = await response.json();
    inside.textContent = answer.inside;
    return answer.answers;
  };

  // What was kept is taken out only once it has been answered; handing it in twice changes nothing.
  let isHandingIn = false;
  const handIn = async () => {
    const waiting = kept().slice(0, 500);
    if (isHandingIn || waiting.length === 0) {
      return;
    }
    isHandingIn = true;
    try {
      await send(waiting);
      const done = new Set(waiting.map((scan) => scan.id));
      keep(kept().filter((scan) => !done.has(scan.id)));
    } catch {
      // Still no line: it is tried again.
    } finally {
      isHandingIn = false;
      showKept();
    }
  };

  // What can be said of a pass without a line: whether the list knows its number. Its signature is looked at later.
  const guess = (code) => {
    const start = `HX1.${form.dataset.kind}:`;
    const number = code.startsWith(start) ? code.slice(start.length).split(".")[0] : code;
    return known.has(number);
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const scan = {
      id: crypto.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random().toString(36).slice(2)}`,
      code: form.elements.pass.value.trim(),
      door: form.elements.door.value,
      way: form.elements.way.value,
      at: new Date().toISOString(),
    };
    form.elements.pass.value = "";
    form.elements.pass.focus();
    try {
      const [answer] = await send([scan]);
      tell(`${answer.said} ${answer.name}`, answer.outcome === "in" || answer.outcome === "out");
    } catch {
      const isKnown = guess(scan.code);
      if (isKnown) {
        keep([...kept(), scan]);
      }
      tell(isKnown ? notice.dataset.known : notice.dataset.unknown, isKnown);
    }
    showKept();
  });

  window.addEventListener("online", handIn);
  setInterval(handIn, 15000);
  showKept();
  handIn();
})();
