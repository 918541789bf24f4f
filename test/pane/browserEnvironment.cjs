/** A page for the tests of the screens: jsdom, and what every browser of Excel has but jsdom lacks. */
const { TestEnvironment } = require("jest-environment-jsdom");
const { TextDecoder, TextEncoder } = require("node:util");

/** Nothing is laid out in jsdom, so no size ever changes. */
class ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Bytes of Node itself: what TextEncoder and files give must be the Uint8Array that the reader knows. */
const bytes = { ArrayBuffer, DataView, Uint8Array, Uint16Array, Uint32Array, Int32Array };

/** Lets React warn about updates outside act(), as Testing Library expects. */
const gaps = {
  ...bytes,
  ResizeObserver,
  TextDecoder,
  TextEncoder,
  structuredClone: globalThis.structuredClone,
  IS_REACT_ACT_ENVIRONMENT: true,
};

class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, gaps);
    this.global.matchMedia = (media) => ({
      media,
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    });
    this.global.Element.prototype.scrollTo = () => undefined;
    this.global.Element.prototype.scrollIntoView = () => undefined;
  }
}

module.exports = BrowserEnvironment;
