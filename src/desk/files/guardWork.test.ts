import { expect, it } from "@jest/globals";
import { chooseFile, openFiles } from "../../../test/desk/openFiles";
import { guardWork } from "./guardWork";

function leave(): boolean {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return !event.defaultPrevented;
}

it("lets the page go without a question only while everything is saved", async () => {
  const { files, documents } = openFiles();
  const stop = guardWork(files);
  await files.open([chooseFile().source]);
  expect(leave()).toBe(true);
  documents[0]?.change();
  expect(leave()).toBe(false);
  await files.save(files.state.front ?? "");
  expect(leave()).toBe(true);
  documents[0]?.change();
  stop();
  expect(leave()).toBe(true);
});

it("keeps at once what is to be kept when the page is hidden", async () => {
  const { files, documents, kept } = openFiles();
  const stop = guardWork(files);
  await files.start();
  await files.answerKeeping(true);
  await files.open([chooseFile().source]);
  documents[0]?.change();
  Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
  Reflect.deleteProperty(document, "visibilityState");
  await files.keepNow();
  stop();
  expect(kept.documents.size).toBe(1);
});
