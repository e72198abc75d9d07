// Works for the door while the form is being filled in: finds a number whose hash with the door's word begins with so
// many zeros. Without it the door asks for a little time instead.
async function work(door) {
  const bits = Number(door.dataset.bits);
  const encoder = new TextEncoder();
  for (let number = 0; ; number++) {
    const hash = new Uint8Array(
      await crypto.subtle.digest("SHA-256", encoder.encode(`${door.value}:${number}`)),
    );
    let zeros = 0;
    for (const byte of hash) {
      zeros += byte === 0 ? 8 : Math.clz32(byte) - 24;
      if (byte !== 0) break;
    }
    if (zeros >= bits) {
      return number;
    }
  }
}
for (const door of document.querySelectorAll("input[data-bits]")) {
  if (window.crypto && crypto.subtle) {
    work(door).then((number) => {
      door.form.elements["door-work"].value = number;
    });
  }
}
