/** The objects that the client keeps over batches, by the reference ids it was given for them. */
import type { HostObject } from "./hostObject";

export class KeptObjects {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  /** How many objects are kept now: what an add-in does not give back stays. */
  get size(): number {
    return this.byId.size;
  }

  /** The id of an object, which is kept from now on. */
  keep(object: HostObject): string {
    const known = this.idOf(object);
    if (known !== null) return known;
    const id = `{ref-${this.next++}}`;
    this.ids.set(object, id);
    this.byId.set(id, object);
    return id;
  }

  /** The id of an object that is kept, or null. */
  idOf(object: HostObject): string | null {
    const id = this.ids.get(object);
    return id !== undefined && this.byId.has(id) ? id : null;
  }

  get(id: string): HostObject | null {
    return this.byId.get(id) ?? null;
  }

  release(id: string): void {
    this.byId.delete(id);
  }
}
