/** Waits for office.js, which comes over the network from Microsoft and is often blocked in closed networks. */

/** Whether office.js arrived; false as soon as the browser says that it cannot come. May wait for ever: the gate keeps the time. */
export function loadedOffice(script: HTMLElement | null): Promise<boolean> {
  return new Promise((resolve) => {
    if (script === null || "Office" in window) resolve("Office" in window);
    else {
      script.addEventListener("load", () => resolve(true), { once: true });
      script.addEventListener("error", () => resolve(false), { once: true });
    }
  });
}
