// Shows a question only to whom it is put. Without this every question stands in its place and says to whom; the server
// looks at the same conditions in any case.
function answered(key) {
  const fields = document.querySelectorAll(`[name="a.${key}"]`);
  const values = [];
  for (const field of fields) {
    const chosen = field.type !== "radio" && field.type !== "checkbox" ? field.value.trim() !== "" : field.checked;
    if (chosen && !field.closest("[data-if][hidden]")) {
      values.push(field.value);
    }
  }
  return values;
}
function put() {
  for (const place of document.querySelectorAll("[data-if]")) {
    const wanted = (place.dataset.values || "").split(" ").filter(Boolean);
    const values = answered(place.dataset.if);
    place.hidden = !(wanted.length ? values.some((value) => wanted.includes(value)) : values.length);
  }
}
if (document.querySelector("[data-if]")) {
  document.addEventListener("change", put);
  document.addEventListener("input", put);
  put();
}
