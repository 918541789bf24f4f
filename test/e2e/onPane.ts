/** What a person does in the pane and looks at there, by the words that stand on it. */
import type { Frame, Locator } from "playwright-core";
import { eventually } from "./eventually";

export function button(pane: Frame | Locator, name: string | RegExp): Locator {
  return pane.getByRole("button", { name, exact: typeof name === "string" });
}

export async function press(pane: Frame | Locator, name: string | RegExp): Promise<void> {
  await button(pane, name).click();
}

/** Waits until a result is told. */
export async function awaitStatus(pane: Frame, text: RegExp): Promise<void> {
  await pane.getByRole("status").filter({ hasText: text }).waitFor();
}

/** Waits until a refusal is told, and returns it as it is read out. */
export async function awaitRefusal(pane: Frame): Promise<string> {
  const alert = pane.getByRole("alert").filter({ hasText: /できませんでした/u });
  await alert.waitFor();
  return (await alert.textContent()) ?? "";
}

/** 点検, and the list of findings that comes of it. */
export async function check(pane: Frame): Promise<Locator> {
  await press(pane, "点検する");
  await awaitStatus(pane, /点検が終わりました/u);
  const list = findings(pane);
  await list.waitFor();
  return list;
}

export function findings(pane: Frame): Locator {
  return pane.getByRole("list", { name: "指摘の一覧" });
}

/** Waits until the finding that is open can be seen whole in the part of the list that is shown. */
export async function awaitInSight(pane: Frame): Promise<void> {
  const opened = pane.getByRole("button", { expanded: true });
  const item = findings(pane).getByRole("listitem").filter({ has: opened });
  await eventually(async () => {
    const finding = await item.boundingBox();
    const list = await findings(pane).locator("..").boundingBox();
    const isInSight =
      finding !== null &&
      list !== null &&
      finding.y >= list.y &&
      finding.y + finding.height <= list.y + list.height;
    if (!isInSight) throw new Error("The finding that is open is not in sight.");
  });
}

/** The findings that the part of the list that is shown holds whole, in their order. */
export function textsInSight(pane: Frame): Promise<string[]> {
  return findings(pane).evaluate((list) => {
    const seen = list.parentElement?.getBoundingClientRect();
    if (seen === undefined) return [];
    const isInSight = (item: Element): boolean => {
      const { top, bottom } = item.getBoundingClientRect();
      return top >= seen.top && bottom <= seen.bottom;
    };
    const items = [...list.querySelectorAll("[role=listitem]")].filter(isInSight);
    return items.map(({ textContent }) => textContent);
  });
}

/** Shows one rule's findings alone and opens one of them. */
export async function openFinding(pane: Frame, code: string, text: RegExp): Promise<Locator> {
  await pane.getByRole("combobox", { name: "項目" }).selectOption(code);
  const item = findings(pane).getByRole("listitem").filter({ hasText: text });
  await button(item, text).click();
  return item;
}

export async function openScreen(pane: Frame, name: string): Promise<Locator> {
  await pane.getByRole("tab", { name }).click();
  return pane.getByRole("tabpanel", { name });
}

/** A yes to what is shown. */
export async function write(pane: Frame): Promise<void> {
  await press(pane.getByRole("dialog"), "書き込む");
}

/** The texts of all that is found, once there is anything. */
export async function textsOf(found: Locator): Promise<string[]> {
  await found.first().waitFor();
  return found.allTextContents();
}
