import { readFileSync } from "node:fs";
import { expect, it } from "@jest/globals";
import { openSample, sampleNames } from "./samples";

it.each(sampleNames)(
  "the sample “%s” in the bundle is the one in assets/sample",
  async (sample) => {
    const { name, bytes } = await openSample(sample).read();
    expect(Buffer.from(bytes).equals(readFileSync(`assets/sample/${name}`))).toBe(true);
  },
);
