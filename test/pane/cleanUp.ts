/**
 * Takes a test's screen off the page (Testing Library does so by itself only where Jest's globals are), and makes the browser
 * forget what the test chose.
 */
import { afterEach } from "@jest/globals";
import { cleanup } from "@testing-library/react";

afterEach(() => {
  cleanup();
  localStorage.clear();
});
