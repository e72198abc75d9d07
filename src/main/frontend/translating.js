// The workbench works without this file. It gives translators the keyboard: Ctrl+Enter goes to the next sentence without
// a translation, Alt+1 to Alt+3 put in a match, and a match is put in without a way to the server and back.
(() => {
  const form = () => document.getElementById("bench");
  let typed = false;

  const boxes = () => [...form().querySelectorAll("textarea")];

  const put = (button) => {
    const box = document.getElementById(button.dataset.use);
    box.value = button.closest(".match").querySelector(".words").textContent;
    typed = true;
    box.focus();
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-use]");
    if (button) {
      event.preventDefault();
      put(button);
    }
  });

  document.addEventListener("input", () => {
    typed = true;
  });

  document.addEventListener("submit", () => {
    typed = false;
  });

  window.addEventListener("beforeunload", (event) => {
    if (typed) {
      event.preventDefault();
    }
  });

  document.addEventListener("keydown", (event) => {
    const box = event.target;
    if (!(box instanceof HTMLTextAreaElement) || !form()?.contains(box)) {
      return;
    }
    if (event.ctrlKey && event.key === "Enter") {
      event.preventDefault();
      const all = boxes();
      const after = all.slice(all.indexOf(box) + 1);
      (after.find((other) => other.value.trim() === "") ?? after[0])?.focus();
    }
    if (event.altKey && ["1", "2", "3"].includes(event.key)) {
      const button = box.closest(".sentence").querySelectorAll("button[data-use]")[Number(event.key) - 1];
      if (button) {
        event.preventDefault();
        put(button);
      }
    }
  });
})();
