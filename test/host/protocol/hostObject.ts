/** What stands on the host's side of a proxy. Members that the client may use have their wire names, capital first. */
import type { JsonObject } from "./json";
import { HostError } from "./hostError";

/**
 * An object of the host. A getter, setter or method whose name begins with a capital (or with _ and a capital) is open
 * to the client; all else is the host's own. A property that gives a HostObject is a navigation, others are values.
 */
export abstract class HostObject {
  /** Name of the object's class in the public API: "Range". */
  abstract get typeName(): string;

  /** Wire names of the values that a load without names gives. */
  get scalars(): readonly string[] {
    return [];
  }

  /** `Id` or `_Id`, by which the client reaches the object again in later batches; without members for none. */
  identity(): JsonObject {
    return {};
  }

  /** Whether the client may keep the object over batches by a reference. */
  canBeKept(): boolean {
    return false;
  }

  /** The members of a collection; null for what is none. */
  items(): readonly HostObject[] | null {
    return null;
  }

  /** The member of a collection with a key. Throws ItemNotFound where there is none. */
  itemAt(_key: unknown): HostObject {
    throw new HostError("ApiNotFound", `${this.typeName} has no items.`, this.typeName, 404);
  }
}
