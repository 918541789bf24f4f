/** Finds members of host objects by their wire names. */
import type { HostObject } from "./hostObject";

interface Member {
  readonly name: string;
  readonly descriptor: PropertyDescriptor;
}

const membersOf = new WeakMap<object, ReadonlyMap<string, Member>>();

/**
 * The member that a wire name means, in the spelling of its class, or null. The case of letters does not matter:
 * the client has its own capitals here and there (`ShowGridlines`, `DSum`).
 */
export function findMember(object: HostObject, wireName: string): Member | null {
  return listMembers(object).get(wireName.toLowerCase()) ?? null;
}

/** Wire names of all members of a class of host objects, given its prototype. */
export function wireNames(prototype: object): string[] {
  return [...collect(prototype).values()].map(({ name }) => name);
}

function listMembers(object: HostObject): ReadonlyMap<string, Member> {
  const prototype: object = Object.getPrototypeOf(object) as object;
  const known = membersOf.get(prototype) ?? collect(prototype);
  membersOf.set(prototype, known);
  return known;
}

function collect(prototype: object): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  let current: object | null = prototype;
  while (current !== null && current !== Object.prototype) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(current))) {
      const key = name.toLowerCase();
      if (/^_?[A-Z]/u.test(name) && !members.has(key)) members.set(key, { name, descriptor });
    }
    current = Object.getPrototypeOf(current) as object | null;
  }
  return members;
}
