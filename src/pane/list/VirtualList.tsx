/** A list of which only what is in sight is on the page, so that a thousand entries scroll like ten. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { measureElement, observeElementOffset, useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  scroll: { overflowY: "auto", overflowX: "hidden", position: "relative" },
  all: { position: "relative", width: "100%" },
  one: { position: "absolute", top: 0, left: 0, width: "100%" },
});

export interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  /** Names an item from one drawing to the next. */
  readonly keyOf: (item: T) => string;
  /** Pixels that an item takes, before it has been drawn. */
  readonly estimate: (item: T) => number;
  readonly children: (item: T) => ReactNode;
  /** Key of the item to bring into sight whenever it becomes another. */
  readonly inSight?: string | null;
  readonly className?: string;
  /** Items hold nothing that takes the focus, so the list itself must, to be scrolled by keyboard. */
  readonly scrollsByKey?: boolean;
}

export function VirtualList<T>(props: VirtualListProps<T>): ReactNode {
  const { label, items, keyOf, estimate, children, inSight = null } = props;
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler is not used; the hook is safe without it
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => estimateAt(items, index, estimate),
    getItemKey: (index) => keyAt(items, index, keyOf),
    measureElement: measureSeen,
    observeElementOffset: observeSeen,
    overscan: 6,
  });
  const target = inSight === null ? -1 : items.findIndex((item) => keyOf(item) === inSight);
  useInSight(virtualizer, target, inSight);
  return (
    <div
      ref={scroll}
      className={mergeClasses(styles.scroll, props.className)}
      {...(props.scrollsByKey === true && { role: "group", "aria-label": label, tabIndex: 0 })}
    >
      <div
        role="list"
        aria-label={label}
        className={styles.all}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <div
              key={key}
              role="listitem"
              aria-setsize={items.length}
              aria-posinset={index + 1}
              data-index={index}
              ref={virtualizer.measureElement}
              className={styles.one}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

type Virtualizer = ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>;

/** Whenever another item is to be in sight, brings it there; a list that nobody sees, when it is seen again, and else it is where it was. */
function useInSight(virtualizer: Virtualizer, target: number, key: string | null): void {
  const isSeen = (virtualizer.scrollRect?.height ?? 0) > 0;
  const brought = useRef<string | null>(null);
  useEffect(() => {
    if (!isSeen) return;
    const wanted = target < 0 ? null : `${target} ${key}`;
    if (wanted === null || wanted === brought.current) {
      virtualizer.scrollToOffset(virtualizer.scrollOffset ?? 0);
    } else {
      const align = fits(virtualizer.scrollElement, target) ? "auto" : "start";
      virtualizer.scrollToIndex(target, { align });
    }
    brought.current = wanted;
  }, [isSeen, target, key, virtualizer]);
}

/** What nobody sees has no height, and no place to which it is scrolled: it keeps those that it had. */
const measureSeen: typeof measureElement = (element, entry, virtualizer) => {
  const height = measureElement(element, entry, virtualizer);
  if (height > 0) return height;
  const index = virtualizer.indexFromElement(element);
  return virtualizer.measurementsCache[index]?.size ?? virtualizer.options.estimateSize(index);
};

const observeSeen: typeof observeElementOffset = (virtualizer, tell) =>
  observeElementOffset(virtualizer, (offset, isScrolling) => {
    const isSeen = (virtualizer.scrollElement?.clientHeight ?? 0) > 0;
    tell(isSeen ? offset : (virtualizer.scrollOffset ?? 0), isScrolling);
  });

/** Whether an item can be seen whole; of one that cannot, or is not drawn yet, the beginning matters. */
function fits(list: HTMLElement | null, index: number): boolean {
  const item = list?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  if (list === null || item === null || item === undefined) return false;
  return item.offsetHeight <= list.clientHeight;
}

function estimateAt<T>(items: readonly T[], index: number, estimate: (item: T) => number): number {
  const item = items[index];
  return item === undefined ? 0 : estimate(item);
}

function keyAt<T>(items: readonly T[], index: number, keyOf: (item: T) => string): string {
  const item = items[index];
  return item === undefined ? String(index) : keyOf(item);
}
