/** Where a key leads from a tab: round the list, as tabs are expected to (ARIA Authoring Practices, Tabs). */

interface Tab {
  readonly id: string;
}

/** Id of the tab; null for keys that lead nowhere. */
export function tabAfterKey(key: string, tabs: readonly Tab[], from: string): string | null {
  const at = tabs.findIndex(({ id }) => id === from);
  const ways: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: at - 1,
    Home: 0,
    End: -1,
  };
  const way = ways[key];
  return way === undefined ? null : (tabs.at(way)?.id ?? null);
}
