/** The envelope in which Office on the web and an add-in's frame talk: JSON texts sent by postMessage. */
import { asNumber, asObject, asText, isJsonObject, type JsonObject } from "./json";

/** Kinds of a request (Microsoft.Office.Common.ActionType of the client's source). */
export const requestKinds = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** What the host answers with instead of data (Microsoft.Office.Common.InvokeResultCode). */
export const envelopeErrors = { none: 0, unhandled: -2, accessDenied: -5 } as const;

export interface XdmRequest {
  readonly kind: number;
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

/** A request, or null for all other messages that reach the host's window. */
export function parseRequest(message: string): XdmRequest | null {
  const json = parseJson(message);
  if (json?._messageType !== 0) return null;
  return {
    kind: asNumber(json._actionType),
    action: asText(json._actionName),
    conversation: asText(json._conversationId),
    correlation: asNumber(json._correlationId),
    data: json._data,
  };
}

function parseJson(message: string): JsonObject | null {
  try {
    const json: unknown = JSON.parse(message);
    return isJsonObject(json) ? json : null;
  } catch {
    return null; // Other scripts use postMessage too; what is no JSON is not meant for us.
  }
}

/** The answer to a request. */
export function formatAnswer(
  request: XdmRequest,
  origin: string,
  data: unknown,
  errorCode: number = envelopeErrors.none,
): string {
  return format(request, origin, { _data: data, _errorCode: errorCode, _responseType: 0 });
}

/** News for whoever registered for an event with `registration`. */
export function formatNews(registration: XdmRequest, origin: string, data: unknown): string {
  return format(registration, origin, { _data: data, _errorCode: 0, _responseType: 1 });
}

function format(request: XdmRequest, origin: string, content: JsonObject): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request.action,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _origin: origin,
    _serializerVersion: 1,
    ...content,
  });
}

/** The number of the method that an executeMethod request calls. */
export function dispatchId(data: JsonObject): number {
  return asNumber(asObject(data.DdaMethod).DispatchId);
}
