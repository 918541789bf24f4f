/** What a machine finds wrong for people who hear a page, or use it by keyboard. */
import { expect } from "@jest/globals";
import { act } from "@testing-library/react";
import axe from "axe-core";

/** Colours are not computed in jsdom; a real browser measures contrast. */
export async function expectNoViolations(): Promise<void> {
  // Looking takes a while, in which the page goes on: scrolling comes to rest, a tooltip goes away.
  const { violations } = await act(() =>
    axe.run(document.body, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    }),
  );
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual(
    [],
  );
}
