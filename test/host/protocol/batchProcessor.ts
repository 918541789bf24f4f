/**
 * Carries out batches of the unmodified office.js client on a tree of host objects. Knows nothing of Excel: which
 * members there are is looked up in the objects' classes, and what is not there is answered with ApiNotFound and counted.
 */
import {
  actionTypes,
  parseBatch,
  pathTypes,
  type Action,
  type Batch,
  type ObjectPath,
} from "./batch";
import { HostError } from "./hostError";
import { HostObject } from "./hostObject";
import { KeptObjects } from "./keptObjects";
import { findMember } from "./memberNames";
import { queryObject, type ValueReader } from "./queryObject";
import { readArguments } from "./readArguments";

/** A use of a member by the client. */
export interface MemberUse {
  readonly kind: "get" | "set" | "call";
  /** "Range" and "Values": the class in the public API and the wire name. */
  readonly type: string;
  readonly member: string;
  readonly object: HostObject;
  readonly args: readonly unknown[];
}

export interface ProcessorOptions {
  /** The object that all paths begin at. */
  readonly root: () => HostObject;
  /** Services that the client makes by their full names. */
  readonly services: ReadonlyMap<string, () => HostObject>;
  /** Told of each use before it happens; refuses it by throwing a HostError. */
  readonly beforeUse: (use: MemberUse) => void;
}

/** Answer to a batch, as the client reads it. */
export interface BatchAnswer {
  readonly Results?: readonly unknown[];
  readonly ProcessedResults?: { readonly Results: readonly unknown[] };
  readonly Error?: unknown;
  readonly TraceIds: readonly number[];
}

const ofNullObject = { _IsNull: true };

export class BatchProcessor implements ValueReader {
  readonly kept = new KeptObjects();
  /** Members that the client asked for and that no class has, with how often: "Range.control". */
  readonly missing = new Map<string, number>();

  constructor(private readonly options: ProcessorOptions) {}

  /** Carries out the actions in order until one is refused; those before stay done. */
  run(body: string): BatchAnswer {
    const batch = parseBatch(body);
    const resolve = this.makeResolver(batch);
    const Results: unknown[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of batch.actions.entries()) {
      try {
        if (action.type === actionTypes.trace) TraceIds.push(action.id);
        const Value = this.execute(action, batch, resolve) ?? null;
        Results.push({ ActionId: action.id, Value });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return { Error: describe(error, index), ProcessedResults: { Results }, TraceIds };
      }
    }
    return { Results, TraceIds };
  }

  read(object: HostObject, wireName: string): { name: string; value: unknown } {
    const member = findMember(object, wireName);
    if (member?.descriptor.get === undefined) throw this.notFound(object, wireName);
    this.announce("get", object, member.name, []);
    return { name: member.name, value: Reflect.get(object, member.name) };
  }

  identify(object: HostObject): Record<string, unknown> {
    const reference = this.kept.idOf(object);
    return { ...object.identity(), ...(reference === null ? {} : { _ReferenceId: reference }) };
  }

  /** Objects of a batch are made once, when first needed, and null where there is none. */
  private makeResolver(batch: Batch): Resolver {
    const made = new Map<number, HostObject | null>();
    const resolve: Resolver = (id) => {
      const known = made.get(id);
      if (known !== undefined) return known;
      const path = batch.paths.get(id);
      if (path === undefined) {
        throw new HostError("InvalidObjectPath", `No object path ${id}.`, "ObjectPath");
      }
      const object = this.makeObject(path, resolve);
      made.set(id, object);
      return object;
    };
    return resolve;
  }

  private makeObject(path: ObjectPath, resolve: Resolver): HostObject | null {
    if (path.type === pathTypes.global) return this.options.root();
    if (path.type === pathTypes.nullObject) return null;
    if (path.type === pathTypes.reference) return this.recall(path.name);
    if (path.type === pathTypes.service) return this.makeService(path.name);
    const parent = resolve(path.parent);
    if (parent === null) return null;
    if (path.type === pathTypes.property) return asHostObject(this.read(parent, path.name).value);
    const args = readArguments(path.args, resolve);
    if (path.type === pathTypes.method) return asHostObject(this.call(parent, path.name, args));
    this.announce("call", parent, "GetItem", args);
    return parent.itemAt(args[0]);
  }

  private recall(id: string): HostObject {
    const object = this.kept.get(id);
    if (object !== null) return object;
    const message = "This reference is not valid for the current operation.";
    throw new HostError("InvalidReference", message, "_reference");
  }

  private makeService(name: string): HostObject {
    const make = this.options.services.get(name);
    if (make === undefined) throw new HostError("ApiNotFound", `No service ${name}.`, name, 404);
    return make();
  }

  private execute(action: Action, batch: Batch, resolve: Resolver): unknown {
    if (action.type === actionTypes.trace) return null;
    const object = resolve(action.path);
    switch (action.type) {
      case actionTypes.instantiate:
        return object === null ? null : this.instantiate(object, action, batch);
      case actionTypes.query:
        return object === null ? null : queryObject(this, object, action.query);
      case actionTypes.ensureUnchanged:
        return null;
      case actionTypes.method:
        if (object === null) return ofNullObject;
        return this.call(object, action.name, readArguments(action.args, resolve));
      case actionTypes.setProperty:
        if (object === null) return ofNullObject;
        return this.set(object, action.name, readArguments(action.args, resolve)[0]);
      case actionTypes.update:
        if (object === null) return ofNullObject;
        for (const [name, value] of Object.entries(action.state)) this.set(object, name, value);
        return null;
      default:
        throw new HostError("ApiNotFound", `No action type ${action.type}.`, "Action", 404);
    }
  }

  private instantiate(object: HostObject, action: Action, batch: Batch): Record<string, unknown> {
    const isTracked = batch.paths.get(action.path)?.isUntracked !== true;
    if (batch.keepsObjects && object.canBeKept() && isTracked) this.kept.keep(object);
    return this.identify(object);
  }

  private call(object: HostObject, wireName: string, args: readonly unknown[]): unknown {
    if (wireName === "_KeepReference" && object.canBeKept()) {
      this.kept.keep(object);
      return null;
    }
    const member = findMember(object, wireName);
    const method: unknown = member?.descriptor.value;
    if (member === null || typeof method !== "function") throw this.notFound(object, wireName);
    this.announce("call", object, member.name, args);
    return Reflect.apply(method, object, args) as unknown;
  }

  private set(object: HostObject, wireName: string, value: unknown): null {
    const member = findMember(object, wireName);
    if (member?.descriptor.set === undefined) throw this.notFound(object, wireName);
    this.announce("set", object, member.name, [value]);
    Reflect.set(object, member.name, value);
    return null;
  }

  private announce(
    kind: MemberUse["kind"],
    object: HostObject,
    member: string,
    args: readonly unknown[],
  ): void {
    this.options.beforeUse({ kind, type: object.typeName, member, object, args });
  }

  private notFound(object: HostObject, wireName: string): HostError {
    const member = `${object.typeName}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;
    this.missing.set(member, (this.missing.get(member) ?? 0) + 1);
    return new HostError("ApiNotFound", `The host does not know ${member}.`, member, 404);
  }
}

type Resolver = (path: number) => HostObject | null;

function asHostObject(value: unknown): HostObject | null {
  return value instanceof HostObject ? value : null;
}

function describe(error: HostError, index: number): unknown {
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: error.httpStatus,
  };
}
