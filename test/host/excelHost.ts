/**
 * An Excel of our own, as far as the add-in sees one: it answers the messages of the unmodified office.js client on a
 * workbook that is opened from a file's bytes and can be saved to them. It knows no window and no browser.
 */
import { formatRange } from "../../src/core";
import { usualBehaviour, type HostBehaviour } from "./api/behaviour";
import { makeObjects } from "./api/excelObjects";
import { accessDenied } from "./api/excelErrors";
import { ExcelSession } from "./api/excelSession";
import { Person } from "./api/person";
import { recalculate } from "./api/recalculate";
import { RequirementSets, type ClaimedSets } from "./api/requirementSets";
import { isWrite, UndoMeter } from "./api/undoMeter";
import { Workbook } from "./api/workbook";
import { BatchProcessor, type MemberUse } from "./protocol/batchProcessor";
import { DocumentFiles, fileMethods } from "./protocol/documentFiles";
import { EventHub } from "./protocol/eventHub";
import { HostObject } from "./protocol/hostObject";
import { asList, asObject, asText, type JsonObject } from "./protocol/json";
import { XdmHost } from "./protocol/xdmHost";
import { BookModel } from "./workbook/bookModel";

export interface ExcelHostOptions {
  /** Bytes of an .xlsx file. */
  readonly workbook: Uint8Array;
  readonly fileName?: string;
  /** Version of ExcelApi that the host claims; 1.18 if absent. */
  readonly excelApi?: string;
  /** Other sets that it claims, in place of those of Excel on the web. */
  readonly otherSets?: ClaimedSets;
  /** Language of Excel; ja-JP if absent. */
  readonly locale?: string;
  readonly behaviour?: Partial<HostBehaviour>;
}

/** The address of the page that the host is in: https, and the same name as the add-in's. */
export const hostOrigin = "https://excel-host.test";

/** Sets of the Common API that Excel on the web has (Microsoft: Common API requirement sets). */
const webSets: ClaimedSets = {
  ...{ BindingEvents: "1.1", CompressedFile: "1.1", DocumentEvents: "1.1", File: "1.1" },
  ...{ MatrixBindings: "1.1", MatrixCoercion: "1.1", Selection: "1.1", Settings: "1.1" },
  ...{ TableBindings: "1.1", TableCoercion: "1.1", TextBindings: "1.1", TextCoercion: "1.1" },
  ...{ DialogApi: "1.2", RibbonApi: "1.2", SharedRuntime: "1.1" },
};

/** Numbers that the client turns into error codes of its own (OSF.DDA.ErrorCodeManager of its source). */
export const batchErrors = {
  inCellEdit: 5004,
  sessionTimedOut: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
  accessDenied: 7000,
} as const;

const exitKeys: ReadonlyMap<unknown, string> = new Map([
  [5, "Ctrl+F6"],
  [6, "Ctrl+Shift+F6"],
  [13, "Tab"],
  [14, "Shift+Tab"],
  [15, "Escape"],
  [16, "F2"],
]);

const methods = {
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  commandDone: 94,
} as const;
const internalError = 5001;
const readOnlyDocument = 5002;

/** What went over the wire. */
export interface Traffic {
  batches: number;
  /** Bytes of the largest request and answer. */
  largestRequest: number;
  largestAnswer: number;
}

export class ExcelHost {
  readonly locale: string;
  readonly behaviour: HostBehaviour;
  readonly events: EventHub;
  readonly undo = new UndoMeter();
  readonly traffic: Traffic = { batches: 0, largestRequest: 0, largestAnswer: 0 };
  /** Faults of the host itself, not of the client: whoever closes it throws them. */
  readonly bugs: unknown[] = [];
  /** Members that the client used, with how often: "Range.values". */
  readonly used = new Map<string, number>();
  readonly user: Person;
  readonly colleague: Person;
  readonly files: DocumentFiles;
  /** The workbook: the object at which the client's paths begin. */
  readonly root: HostObject;
  private readonly session: ExcelSession;
  private readonly processor: BatchProcessor;
  private readonly xdm: XdmHost;
  private send: ((message: string) => void) | null = null;
  private waitingActs: { readonly when: (body: string) => boolean; readonly act: () => void }[] =
    [];
  private waitingErrors: number[] = [];

  constructor(options: ExcelHostOptions) {
    this.locale = options.locale ?? "ja-JP";
    this.behaviour = { ...usualBehaviour(), ...options.behaviour };
    this.xdm = new XdmHost(this, hostOrigin, (message) => this.send?.(message));
    this.events = new EventHub((news) => this.xdm.tellRichApi(news));
    const claimed = { ...(options.otherSets ?? webSets), ExcelApi: options.excelApi ?? "1.18" };
    this.session = new ExcelSession({
      book: new BookModel(options.workbook),
      fileName: options.fileName ?? "連携計画.xlsx",
      behaviour: this.behaviour,
      sets: new RequirementSets(claimed),
      events: this.events,
      kept: () => this.processor.kept,
      make: makeObjects,
      tellSelection: () => this.xdm.tell("documentSelectionChanged", {}),
    });
    this.root = new Workbook(this.session);
    this.processor = new BatchProcessor({
      root: () => this.root,
      services: new Map([[startService, () => new StartService()]]),
      beforeUse: (use) => this.watch(use),
    });
    this.files = new DocumentFiles(() => this.save());
    this.user = new Person(this.session, "user", this.undo);
    this.colleague = new Person(this.session, "colleague", this.undo);
  }

  /** Members that the client asked for and the host does not have: "Range.control", with how often. */
  get missing(): ReadonlyMap<string, number> {
    return this.processor.missing;
  }

  /** How many objects the client keeps; what an add-in does not give back stays. */
  get keptObjects(): number {
    return this.processor.kept.size;
  }

  /** Tabs in their order. */
  get sheetNames(): string[] {
    return this.session.book.sheets.map(({ name }) => name);
  }

  /** Ids of the tabs in their order; a sheet that is made anew has another. */
  get sheetIds(): string[] {
    return this.session.book.sheets.map(({ id }) => id);
  }

  /** What is selected, as people say it: 取組一覧!D49. */
  get selected(): string {
    const { sheet, areas } = this.session.selection;
    return `${sheet.name}!${areas.map(formatRange).join(",")}`;
  }

  /** Keys by which the user left the add-in for the sheet: office.js takes them and tells Excel (OSF.AgaveHostAction). */
  get exits(): string[] {
    const actions = this.xdm.notifications.map(({ data }) => asList(data)[1]);
    return actions.flatMap((action) => exitKeys.get(action) ?? []);
  }

  /** Document settings as JSON texts by name. */
  get settings(): ReadonlyMap<string, string> {
    return this.session.settings;
  }

  /** The workbook as it is now, as bytes of an .xlsx file. */
  save(): Uint8Array {
    recalculate(this.session);
    return this.session.book.save();
  }

  /** Does something just before the next batch that `when` accepts (all, if absent): a colleague between two syncs. */
  beforeBatch(act: () => void, when: (body: string) => boolean = () => true): void {
    this.waitingActs.push({ when, act });
  }

  /** Refuses the next batch with one of {@link batchErrors}. */
  refuseNextBatch(error: number): void {
    this.waitingErrors.push(error);
  }

  /** Takes a message of the client; its answer, or null where it wants none. */
  answer(message: string): string | null {
    return this.xdm.answer(message);
  }

  /** Where news for the client go; null for nowhere. */
  connect(send: ((message: string) => void) | null): void {
    this.send = send;
  }

  describe(instance: string): JsonObject {
    return {
      _id: instance,
      _appName: excelOnTheWeb,
      _appVersion: "16.00",
      _appMinorVersion: 0,
      _hostFullVersion: "16.0.17000.35000",
      _appUILocale: this.locale,
      _dataLocale: this.locale,
      _docUrl: `https://documents.test/${encodeURIComponent(this.session.fileName)}`,
      _clientMode: this.behaviour.isReadOnly ? 0 : 1,
      _settings: [...this.session.settings],
      _reason: "documentOpened",
      _osfControlType: 0,
      _eToken: "",
      _correlationId: "correlation",
      _appInstanceId: "instance",
      _requirementMatrix: JSON.stringify(this.session.sets.claimed),
      _hostCustomMessage: null,
      _clientWindowHeight: 600,
      _clientWindowWidth: 350,
      _addinName: "addin",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
    };
  }

  runBatch(body: string): string | number {
    this.actBefore(body);
    this.traffic.batches += 1;
    this.traffic.largestRequest = Math.max(this.traffic.largestRequest, Buffer.byteLength(body));
    const refusal = this.refusal(body);
    if (refusal !== null) return refusal;
    const answer = this.carryOut(body);
    if (answer === null) return internalError;
    const bytes = Buffer.byteLength(answer);
    this.traffic.largestAnswer = Math.max(this.traffic.largestAnswer, bytes);
    return bytes > this.behaviour.payloadLimit ? batchErrors.answerTooLarge : answer;
  }

  callMethod(id: number, data: JsonObject): JsonObject | number {
    const fileNumbers: readonly number[] = Object.values(fileMethods);
    if (fileNumbers.includes(id)) return this.files.call(id, data);
    switch (id) {
      case methods.saveSettings:
        return this.saveSettings(asList(asObject(data.DdaSettingsMethod).Properties));
      case methods.loadSettings: {
        const Settings = [...this.session.settings].map(([Name, Value]) => ({ Name, Value }));
        return { Properties: { Settings } };
      }
      case methods.fileProperties:
        return { Properties: { Url: asText(this.describe("")._docUrl) } };
      case methods.commandDone:
        return {};
      default:
        return internalError;
    }
  }

  /** The answer to a batch; null where the host itself failed, so that the client need not wait for ever. */
  private carryOut(body: string): string | null {
    try {
      return JSON.stringify(this.processor.run(body));
    } catch (error) {
      this.bugs.push(error);
      return null;
    } finally {
      this.undo.endBatch();
    }
  }

  private saveSettings(pairs: readonly unknown[]): JsonObject | number {
    if (this.behaviour.isReadOnly) return readOnlyDocument;
    this.session.settings.clear();
    for (const pair of pairs) {
      const [name, value] = asList(pair);
      this.session.settings.set(asText(name), asText(value));
    }
    return {};
  }

  private actBefore(body: string): void {
    const due = this.waitingActs.filter(({ when }) => when(body));
    this.waitingActs = this.waitingActs.filter((one) => !due.includes(one));
    for (const { act } of due) act();
  }

  private refusal(body: string): number | null {
    const [error] = this.waitingErrors.splice(0, 1);
    if (error !== undefined) return error;
    if (this.behaviour.isInCellEdit) return batchErrors.inCellEdit;
    return Buffer.byteLength(body) > this.behaviour.payloadLimit
      ? batchErrors.requestTooLarge
      : null;
  }

  private watch(use: MemberUse): void {
    const member = `${use.type}.${use.member.charAt(0).toLowerCase()}${use.member.slice(1)}`;
    this.used.set(member, (this.used.get(member) ?? 0) + 1);
    this.session.sets.check(use);
    if (this.behaviour.isReadOnly && isWrite(use)) throw accessDenied(member);
    this.undo.note(use);
  }
}

/** OSF.AppName.ExcelWebApp of the client's source. */
const excelOnTheWeb = 16;
const startService = "Microsoft.InternalService.AddinInternalService";

/** The client tells it that it is ready; a host without it ends the page with an unhandled rejection. */
class StartService extends HostObject {
  override get typeName(): string {
    return "AddinInternalService";
  }
  NotifyActionHandlerReady(): void {
    // There is nothing to do: our host waits for nobody.
  }
}
