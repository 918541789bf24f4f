/** A batch of actions as office.js sends it ("ProcessQuery"), taken apart and named. */
import { asList, asNumber, asObject, asText, type JsonObject } from "./json";

/** How an object is reached (OfficeExtension.ObjectPathType of the client's source). */
export const pathTypes = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What is done with an object (OfficeExtension.ActionType of the client's source). */
export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Arguments of a call; `references` says which of them are ids of object paths, in the same shape. */
export interface WireArguments {
  readonly values: readonly unknown[];
  readonly references: readonly unknown[];
}

export interface ObjectPath {
  readonly type: number;
  /** Wire name of the member, or the id of a kept object. */
  readonly name: string;
  /** 0 for none. */
  readonly parent: number;
  readonly args: WireArguments;
  /** The add-in gave the object up: it is not kept for later batches. */
  readonly isUntracked: boolean;
}

/** What a load asks for: paths such as "format/font/color". */
export interface Query {
  readonly paths: readonly string[];
  readonly skip: number;
  readonly top: number;
}

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly args: WireArguments;
  readonly query: Query;
  /** Members to set, of an update. */
  readonly state: JsonObject;
}

export interface Batch {
  /** Whether objects that can be kept are kept without being asked for. */
  readonly keepsObjects: boolean;
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

/** Reads the body of a request. Throws a SyntaxError where it is no JSON. */
export function parseBatch(body: string): Batch {
  const json: unknown = JSON.parse(body);
  const { AutoKeepReference, Actions, ObjectPaths } = asObject(json);
  const paths = Object.entries(asObject(ObjectPaths));
  return {
    keepsObjects: AutoKeepReference === true,
    actions: asList(Actions).map((action) => readAction(asObject(action))),
    paths: new Map(paths.map(([id, path]) => [Number(id), readPath(asObject(path))])),
  };
}

function readPath(path: JsonObject): ObjectPath {
  return {
    type: asNumber(path.ObjectPathType),
    name: asText(path.Name),
    parent: asNumber(path.ParentObjectPathId),
    args: readArguments(path.ArgumentInfo),
    isUntracked: path.D === true,
  };
}

function readAction(action: JsonObject): Action {
  return {
    id: asNumber(action.Id),
    type: asNumber(action.ActionType),
    name: asText(action.Name),
    path: asNumber(action.ObjectPathId),
    args: readArguments(action.ArgumentInfo),
    query: readQuery(asObject(action.QueryInfo)),
    state: asObject(action.ObjectState),
  };
}

function readArguments(info: unknown): WireArguments {
  const { Arguments, ReferencedObjectPathIds } = asObject(info);
  return { values: asList(Arguments), references: asList(ReferencedObjectPathIds) };
}

function readQuery({ Select, Expand, Skip, Top }: JsonObject): Query {
  const paths = [...asList(Select), ...asList(Expand)].map(asText).filter((path) => path !== "");
  return {
    paths: paths.length > 0 ? paths : ["*"],
    skip: asNumber(Skip),
    top: typeof Top === "number" ? Top : Number.POSITIVE_INFINITY,
  };
}
