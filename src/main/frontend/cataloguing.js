// The editor works without this file. It gives cataloguers the keyboard, and warns before what was typed is lost.
(() => {
  const form = () => document.getElementById("marc");
  let typed = false;
  let leaving = false;

  const isUnsaved = () => typed || form()?.dataset.unsaved === "true";

  const row = (box) => box.closest(".marc-field");

  const press = (act) => form()?.querySelector(`button[value="${act}"]`)?.click();

  const place = (box) => ({ row: row(box)?.dataset.row, part: box.closest(".marc-part")?.dataset.part ?? "0" });

  const boxes = () => [...form().querySelectorAll("input:not([type=hidden]), textarea")];

  const options = (box) => [...(box.closest(".marc-value")?.querySelectorAll(".marc-options button") ?? [])];

  const goTo = (box) => {
    box?.focus();
    box?.select?.();
  };

  const otherRow = (box, step) => {
    const rows = [...form().querySelectorAll(".marc-field")];
    const next = rows[rows.indexOf(row(box)) + step];
    goTo(next?.querySelector("textarea") ?? next?.querySelector("input"));
  };

  // By what the key does in the editor; null where it is no key of ours.
  const actOf = (event, at) => {
    const whole = { F2: event.shiftKey ? "copy" : "add", F8: event.shiftKey ? "up" : "down" }[event.key];
    if (whole) {
      return `${whole}:${at.row}`;
    }
    if (event.key === "F4") {
      return `${event.shiftKey ? "part-remove" : "part-add"}:${at.row}:${at.part}`;
    }
    if (event.key === "F9") {
      return event.shiftKey ? `remove:${at.row}` : "check";
    }
    return null;
  };

  const moveAmongOptions = (event) => {
    const box = event.target;
    const offered = options(box);
    if (offered.length === 0 || event.altKey || !["ArrowDown", "ArrowUp", "Escape"].includes(event.key)) {
      return false;
    }
    const value = box.closest(".marc-value").querySelector("textarea");
    if (event.key === "Escape") {
      box.closest(".marc-value").querySelector(".marc-options").remove();
      goTo(value);
      return true;
    }
    const at = offered.indexOf(box) + (event.key === "ArrowDown" ? 1 : -1);
    (offered[at] ?? value).focus();
    return true;
  };

  const command = (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === "KeyS") {
      press("save");
      return true;
    }
    if (event.altKey && !event.ctrlKey && (event.code === "KeyZ" || event.code === "KeyY")) {
      press(event.code === "KeyZ" ? "undo" : "redo");
      return true;
    }
    return false;
  };

  document.addEventListener("keydown", (event) => {
    if (!form() || event.isComposing) {
      return;
    }
    const inForm = form().contains(event.target) && row(event.target);
    if (command(event) || (inForm && moveAmongOptions(event))) {
      event.preventDefault();
    } else if (inForm && event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      otherRow(event.target, event.key === "ArrowUp" ? -1 : 1);
    } else if (inForm && event.key === "Enter" && event.target.matches("input, textarea")) {
      event.preventDefault();
      const all = boxes();
      goTo(all[all.indexOf(event.target) + 1]);
    } else if (inForm) {
      const act = actOf(event, place(event.target));
      if (act) {
        event.preventDefault();
        press(act);
      }
    }
  });

  document.addEventListener("input", (event) => {
    typed = typed || form()?.contains(event.target);
    // What was typed since can be undone at once, not only after the next act.
    const undo = form()?.querySelector('button[value="undo"]');
    if (typed && undo) {
      undo.disabled = false;
    }
  });

  // A button that stands outside the form is not noticed by htmx: what it asks goes along in a field.
  const carry = (button) => {
    const act = Object.assign(document.createElement("input"), { type: "hidden", name: "act", value: button.value });
    form().append(act);
  };

  document.addEventListener("click", (event) => {
    const outside = event.target.closest?.('button[form="marc"]');
    if (outside && !form().contains(outside)) {
      carry(outside);
    }
    leaving = event.target.matches?.('button[value="save"], button[value="save-as-new"]') ?? false;
  });

  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id === "editor") {
      typed = false;
      leaving = false;
    }
  });

  window.addEventListener("beforeunload", (event) => {
    if (isUnsaved() && !leaving) {
      event.preventDefault();
    }
  });
})();
