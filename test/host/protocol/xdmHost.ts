/**
 * The host's end of the conversation with an add-in's frame. It takes messages as texts and gives texts back, so that
 * it serves a window, a page of a browser or a test alike.
 */
import { asList, asObject, asText, type JsonObject } from "./json";
import {
  dispatchId,
  envelopeErrors,
  formatAnswer,
  formatNews,
  parseRequest,
  requestKinds,
  type XdmRequest,
} from "./xdmMessage";

/** What the document behind the conversation offers. Numbers are error codes of the Common API. */
export interface XdmDocument {
  /** What `Office.context` is made of. */
  describe(instance: string): JsonObject;
  /** Carries out a batch: the body of the answer, or the number of an error. */
  runBatch(body: string): string | number;
  /** A method of the Common API by its number: members to add to the answer, or the number of an error. */
  callMethod(id: number, data: JsonObject): JsonObject | number;
}

/** Methods that are calls into the batch processor (client source: OSF.DDA.MethodDispId). */
const runBatchMethod = 93;

/** An entry of a richApiMessage event: what a batch's objects have to tell. */
export interface RichApiNews {
  /** Number of the event's type; 10 is a change of a worksheet. */
  readonly type: number;
  /** Id of the object whose handlers are meant; "Workbook" for collections. */
  readonly target: string;
  /** The event's arguments as JSON text. */
  readonly args: string;
}

const richApiEvent = "richApiMessage";
const richApiCategory = 65536;

export class XdmHost {
  /** What the add-in told the host without asking for anything: actions and their data. */
  readonly notifications: JsonObject[] = [];
  private readonly registrations = new Map<string, XdmRequest>();

  /**
   * @param origin of the host's page, https; the client takes messages from no other
   * @param send brings news of the host's own to the add-in's window
   */
  constructor(
    private readonly document: XdmDocument,
    private readonly origin: string,
    private readonly send: (message: string) => void,
  ) {}

  /** The answer to a message of the add-in; null where it is none that wants one. */
  answer(message: string): string | null {
    const request = parseRequest(message);
    if (request === null) return null;
    if (request.kind === requestKinds.registerEvent) {
      this.registrations.set(request.action, request);
      return formatAnswer(request, this.origin, { Error: 0 });
    }
    if (request.kind === requestKinds.unregisterEvent) {
      this.registrations.delete(request.action);
      return formatAnswer(request, this.origin, { Error: 0 });
    }
    return this.invoke(request);
  }

  /** Tells of an event that the add-in registered for ("documentSelectionChanged"); false where it did not. */
  tell(event: string, data: unknown): boolean {
    const registration = this.registrations.get(event);
    if (registration === undefined) return false;
    this.send(formatNews(registration, this.origin, data));
    return true;
  }

  /** Tells of events of host objects. */
  tellRichApi(news: readonly RichApiNews[]): boolean {
    const entries = news.map(({ type, target, args }, index) => [
      ...[richApiCategory, type, target, args],
      ...[index, false],
    ]);
    return this.tell(richApiEvent, { ArrayData: entries });
  }

  private invoke(request: XdmRequest): string {
    switch (request.action) {
      case "ContextActivationManager_getAppContextAsync": {
        const context = this.document.describe(asText(request.data));
        return formatAnswer(request, this.origin, context);
      }
      case "ContextActivationManager_notifyHost":
        this.notifications.push({ action: request.action, data: request.data });
        return formatAnswer(request, this.origin, null);
      case "executeMethod":
        return formatAnswer(request, this.origin, this.execute(asObject(request.data)));
      default:
        return formatAnswer(request, this.origin, null, envelopeErrors.unhandled);
    }
  }

  private execute(data: JsonObject): JsonObject {
    const id = dispatchId(data);
    if (id !== runBatchMethod) return withError(this.document.callMethod(id, data));
    const answer = this.document.runBatch(asText(asList(data.ArrayData)[4]));
    if (typeof answer === "number") return withError(answer);
    return withError({ Data: [200, ["Content-Type", "application/json"], answer] });
  }
}

function withError(answer: JsonObject | number): JsonObject {
  const success = { Version: 1, Error: 0 };
  return typeof answer === "number" ? { ...success, Error: answer } : { ...success, ...answer };
}
