// Keeps on the reader's device what was opened of the newsroom, and shows it where there is no line. Pages of the staff
// and of whoever is signed in say "no-store" and are never kept.
const KEPT = "kept";
const BESIDE = "beside-kept";
const MOST = 200;
const PAGE =
  /^\/([a-z]{2,3})\/(stories\/\d+|channels(\/[a-z0-9-]+)?|text(\/(stories|channels)(\/[a-z0-9-]+)?)?|actions\/pocket)$/;
const LIST = /^\/([a-z]{2,3})\/kept$/;
const ASSET = /^\/(assets|webjars|emblem)\//;
const WHEN = "X-Kept-At";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const mayBeKept = (response) =>
  response.ok &&
  response.type === "basic" &&
  !response.redirected &&
  !/no-store|private/.test(response.headers.get("Cache-Control") ?? "");

const languageOf = (address) => new URL(address).pathname.split("/")[1];

const dated = async (response) => {
  const headers = new Headers(response.headers);
  headers.set(WHEN, new Date().toISOString());
  // The body is no longer packed as these say.
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  return new Response(await response.blob(), { status: response.status, headers });
};

const forgetOldest = async (pages) => {
  const addresses = await pages.keys();
  if (addresses.length <= MOST) {
    return;
  }
  const times = await Promise.all(addresses.map(async (at) => (await pages.match(at)).headers.get(WHEN)));
  const oldest = addresses.map((at, i) => [times[i], at]).sort()[0];
  await pages.delete(oldest[1]);
};

// What a kept page needs: the words of its notice, the list of what is kept, its style sheet.
const keepBeside = async (language, html) => {
  const beside = await caches.open(BESIDE);
  const assets = [...html.matchAll(/(?:href|src)="(\/(?:assets|webjars|emblem)\/[^"]+)"/g)].map((found) => found[1]);
  for (const address of [`/${language}/kept/words.json`, `/${language}/kept`, ...assets]) {
    const response = await fetch(address, { credentials: "omit" });
    if (mayBeKept(response)) {
      await beside.put(address, response);
    }
  }
};

const keep = async (address, response) => {
  const copy = await dated(response.clone());
  const pages = await caches.open(KEPT);
  await pages.put(address, copy.clone());
  await forgetOldest(pages);
  await keepBeside(languageOf(address), await copy.text());
};

const escaped = (words) => words.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

// The page as it was, with a line in its language that says since when.
const shown = async (address, response) => {
  const language = languageOf(address);
  const words = await (await caches.open(BESIDE)).match(`/${language}/kept/words.json`);
  const html = await response.text();
  if (!words) {
    return new Response(html, { headers: response.headers });
  }
  const when = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { dateStyle: "long", timeStyle: "short" });
  const notice = (await words.json()).notice.replace("{0}", when.format(new Date(response.headers.get(WHEN))));
  const line = `<p class="notice" role="status" id="kept-notice">${escaped(notice)}</p>`;
  return new Response(html.replace(/<main[^>]*>/, (main) => main + line), { headers: response.headers });
};

const withoutLine = async (address) => {
  const kept = await (await caches.open(KEPT)).match(address);
  if (kept) {
    return shown(address, kept);
  }
  const list = await (await caches.open(BESIDE)).match(`/${languageOf(address)}/kept`);
  return list ?? Response.error();
};

const page = async (event) => {
  const address = event.request.url.replace(/#.*/, "");
  try {
    const response = await fetch(event.request);
    if (PAGE.test(new URL(address).pathname) && mayBeKept(response)) {
      event.waitUntil(keep(address, response.clone()));
    }
    return response;
  } catch {
    return withoutLine(address);
  }
};

const asset = async (event) => {
  try {
    return await fetch(event.request);
  } catch {
    const path = new URL(event.request.url).pathname;
    return (await (await caches.open(BESIDE)).match(path)) ?? Response.error();
  }
};

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === "navigate" && (PAGE.test(address.pathname) || LIST.test(address.pathname))) {
    event.respondWith(page(event));
  } else if (ASSET.test(address.pathname)) {
    event.respondWith(asset(event));
  }
});

// The page from which all this was begun was loaded before.
self.addEventListener("message", (event) => {
  const address = String(event.data.keep ?? "").replace(/#.*/, "");
  if (address.startsWith(self.location.origin) && PAGE.test(new URL(address).pathname)) {
    event.waitUntil(
      fetch(address).then((response) => (mayBeKept(response) ? keep(address, response) : undefined)),
    );
  }
});
