/** Messages that are not the client's: other scripts of a page post messages too. */
import { describe, expect, it } from "@jest/globals";
import { ExcelHost } from "../excelHost";
import { smallBook } from "../smallBooks";

describe("a message", () => {
  const host = new ExcelHost({ workbook: smallBook() });

  it.each(["", "no JSON", "null", "[]", "7", "{}", '{"_messageType":1}'])(
    "%p has no answer where it is no request of the client",
    (message) => {
      expect(host.answer(message)).toBeNull();
    },
  );

  it("that asks for something unknown is answered with an error, not with silence", () => {
    const request = { _messageType: 0, _actionType: 0, _actionName: "dance", _correlationId: 4 };
    const answer: unknown = JSON.parse(host.answer(JSON.stringify(request)) ?? "");
    expect(answer).toMatchObject({ _messageType: 1, _correlationId: 4, _errorCode: -2 });
  });

  it("that calls an unknown method of the Common API is answered with its error 5001", () => {
    const request = { _messageType: 0, _actionType: 0, _actionName: "executeMethod" };
    const call = { ...request, _data: { DdaMethod: { DispatchId: 999 } } };
    const answer: unknown = JSON.parse(host.answer(JSON.stringify(call)) ?? "");
    expect(answer).toMatchObject({ _errorCode: 0, _data: { Error: 5001 } });
  });
});
