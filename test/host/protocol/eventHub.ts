/** Which events the client registered for, and how news of them reach it: at once, late, doubled or never. */
import type { RichApiNews } from "./xdmHost";

/** How a host delivers its events. Late ones wait for {@link EventHub.release}. */
export type Delivery = "prompt" | "late" | "doubled" | "lost";

export class EventHub {
  delivery: Delivery = "prompt";
  private readonly registered = new Map<string, number>();
  private waiting: RichApiNews[] = [];
  private isScheduled = false;

  /** @param deliver brings news to the client, all that gathered at once */
  constructor(private readonly deliver: (news: readonly RichApiNews[]) => void) {}

  register(type: number, target: string): void {
    this.registered.set(keyOf(type, target), this.count(type, target) + 1);
  }

  unregister(type: number, target: string): void {
    this.registered.set(keyOf(type, target), Math.max(0, this.count(type, target) - 1));
  }

  /** How many handlers there are for a type of events of a target. */
  count(type: number, target: string): number {
    return this.registered.get(keyOf(type, target)) ?? 0;
  }

  /** Sends news to those targets that somebody registered for, after the batch that is under way. */
  raise(type: number, targets: readonly string[], args: unknown): void {
    if (this.delivery === "lost") return;
    for (const target of targets) {
      if (this.count(type, target) === 0) continue;
      const news = { type, target, args: JSON.stringify(args) };
      this.waiting.push(news);
      if (this.delivery === "doubled") this.waiting.push(news);
    }
    if (this.delivery !== "late") this.schedule();
  }

  /** Delivers what waited. */
  release(): void {
    const news = this.waiting;
    this.waiting = [];
    if (news.length > 0) this.deliver(news);
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      this.release();
    });
  }
}

function keyOf(type: number, target: string): string {
  return `${type} ${target}`;
}
