/** The page that screens are tested on: React, Fluent UI and the engine run in it. */
import { describe, expect, it } from "@jest/globals";
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { useState } from "react";

function Counter() {
  const [count, setCount] = useState(0);
  return <Button onClick={() => setCount(count + 1)}>{`${String(count)} 件`}</Button>;
}

describe("the page of the tests", () => {
  it("shows a Fluent button that answers a press, without a violation of axe", async () => {
    const { container } = render(
      <FluentProvider theme={webLightTheme}>
        <Counter />
      </FluentProvider>,
    );
    await userEvent.click(screen.getByRole("button", { name: "0 件" }));
    expect(screen.getByRole("button", { name: "1 件" })).toBeDefined();
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it("has bytes of one kind, so that the reader of files runs in it", () => {
    expect(new TextEncoder().encode("○")).toBeInstanceOf(Uint8Array);
  });
});
