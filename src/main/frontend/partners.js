// Marks applications by keys: only while a box of the list has the focus, so that no key is taken from anybody else.
const boxes = () => [...document.querySelectorAll("#marked input[name=id]")];
let last = null;
document.addEventListener("keydown", (event) => {
  const box = event.target.closest("#marked input[name=id]");
  if (!box || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const all = boxes();
  const at = all.indexOf(box);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (next !== undefined && all[next]) {
    event.preventDefault();
    all[next].focus();
    if (event.shiftKey) {
      all[next].checked = box.checked;
    }
  }
});
document.addEventListener("click", (event) => {
  const box = event.target.closest("#marked input[name=id]");
  if (!box) {
    return;
  }
  if (event.shiftKey && last && last !== box) {
    const all = boxes();
    const [from, to] = [all.indexOf(last), all.indexOf(box)].sort((one, other) => one - other);
    all.slice(from, to + 1).forEach((between) => (between.checked = box.checked));
  }
  last = box;
});
