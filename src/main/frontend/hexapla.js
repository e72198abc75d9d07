// Every page works without this file. It carries the token that protects forms along with what htmx sends.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector("input[name=_csrf]");
  if (token && event.detail.verb !== "get") {
    event.detail.headers["X-XSRF-TOKEN"] = token.value;
  }
});

// A part of the menu that is open closes with Escape, and when the focus or a click goes elsewhere.
function closeMenus(except) {
  for (const area of document.querySelectorAll(".menu-area[open]")) {
    if (!except || !area.contains(except)) {
      area.open = false;
    }
  }
}
document.addEventListener("click", (event) => closeMenus(event.target));
document.addEventListener("focusin", (event) => closeMenus(event.target));
document.addEventListener("keydown", (event) => {
  const area = event.key === "Escape" && event.target.closest(".menu-area[open]");
  if (area) {
    area.open = false;
    area.querySelector("summary").focus();
  }
});
