// Has what is opened kept on the reader's device, and lists it there. Every page works without this file.
(() => {
  if (!("serviceWorker" in navigator) || !window.isSecureContext) {
    return;
  }
  const isFirst = !navigator.serviceWorker.controller;
  navigator.serviceWorker
    .register("/service-worker.js")
    .then(() => navigator.serviceWorker.ready)
    .then((worker) => isFirst && worker.active.postMessage({ keep: window.location.href }))
    .catch(() => undefined);

  const list = document.getElementById("kept");
  if (!list) {
    return;
  }
  const words = list.dataset;
  const when = new Intl.DateTimeFormat(`${document.documentElement.lang}-u-ca-gregory-nu-latn`, {
    dateStyle: "long",
    timeStyle: "short",
  });

  const button = (label, about, act) => {
    const made = Object.assign(document.createElement("button"), { type: "button", className: "button quiet" });
    made.textContent = label;
    if (about) {
      made.append(Object.assign(document.createElement("span"), { className: "visually-hidden", textContent: ` ${about}` }));
    }
    made.addEventListener("click", act);
    return made;
  };

  const entry = async (pages, request) => {
    const response = await pages.match(request);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const at = response.headers.get("X-Kept-At");
    const link = Object.assign(document.createElement("a"), { href: request.url, textContent: page.title });
    link.lang = page.documentElement.lang;
    link.dir = page.documentElement.dir;
    const item = document.createElement("li");
    item.className = "card";
    const time = Object.assign(document.createElement("p"), { className: "meta", textContent: when.format(new Date(at)) });
    item.append(
      link,
      time,
      button(words.remove, page.title, async () => {
        await pages.delete(request);
        await show();
      }),
    );
    return { at, item };
  };

  const show = async () => {
    const pages = await caches.open("kept");
    const entries = await Promise.all((await pages.keys()).map((request) => entry(pages, request)));
    entries.sort((one, other) => (one.at < other.at ? 1 : -1));
    list.replaceChildren(...entries.map((one) => one.item));
    document.getElementById("kept-none").hidden = entries.length > 0;
    const all = document.getElementById("kept-all");
    all.replaceChildren();
    if (entries.length > 0) {
      all.append(
        button(words.removeAll, "", async () => {
          await caches.delete("kept");
          await show();
        }),
      );
    }
  };
  show();
})();
