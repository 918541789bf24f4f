/**
 * Which screen a button of the ribbon opens: manifest.xml gives each an address of its own (taskpane.html?start=check).
 * 自己診断 has no button; an administrator may give it an address.
 */
export type StartScreen = "check" | "highlight" | "summary" | "settings" | "diagnosis";

const screens: readonly string[] = ["check", "highlight", "summary", "settings", "diagnosis"];

/** The screen that an address asks for; 点検 where it asks for none. Excel adds parameters of its own. */
export function startScreen(search: string): StartScreen {
  const wanted = new URLSearchParams(search).get("start");
  return isScreen(wanted) ? wanted : "check";
}

function isScreen(name: string | null): name is StartScreen {
  return name !== null && screens.includes(name);
}
