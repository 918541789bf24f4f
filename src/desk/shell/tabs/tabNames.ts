/** The names on the page by which a tab and what it shows know each other. */

export const panelId = "desk-document";

export function tabId(id: string): string {
  return `desk-tab-${id}`;
}
