// Every page works without this file. It carries the token that protects forms along with what htmx sends.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector("input[name=_csrf]");
  if (token && event.detail.verb !== "get") {
    event.detail.headers["X-XSRF-TOKEN"] = token.value;
  }
});
