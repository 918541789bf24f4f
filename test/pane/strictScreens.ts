/** How screens are looked at in tests, wherever they belong: patiently, and whatever React or Fluent UI warn of is a mistake. */
import { afterEach, beforeEach, jest } from "@jest/globals";
import { configure } from "@testing-library/react";

// A slow machine is no failure; and nobody reads a whole page in a message.
configure({
  asyncUtilTimeout: 30_000,
  getElementError: (message) => new Error(message?.split("\n")[0] ?? "Nothing was found."),
});

beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation((...told) => {
    throw new Error(told.map(String).join(" "));
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});
