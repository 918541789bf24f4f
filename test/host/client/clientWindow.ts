/**
 * The little of a browser's window that office.js needs to start, put on the global object: the client and the code
 * under test must share one realm, or plain objects of one are not plain to the other.
 */

/** What the window asks of whoever made it. */
export interface WindowOwner {
  /** JSON text in `window.name`, by which the client knows its host. */
  readonly name: string;
  /** The address of the page, https. */
  readonly origin: string;
  /** A script element was added to the page: its address; `loaded` is to be called when it ran. */
  readonly load: (address: string, loaded: () => void) => void;
  /** The client posted a message to the window that its frame is in. */
  readonly post: (message: string) => void;
}

type Listener = (event: unknown) => void;

/** Puts a window on the global object; what was there before comes back with {@link ClientWindow.remove}. */
export class ClientWindow {
  private readonly before = new Map<string, PropertyDescriptor | undefined>();
  private readonly listeners = new Map<string, Listener[]>();
  private readonly intervals: NodeJS.Timeout[] = [];
  private readonly parent: object;

  constructor(private readonly owner: WindowOwner) {
    this.parent = { postMessage: (message: unknown) => owner.post(String(message)) };
    for (const [name, value] of Object.entries(this.members())) this.define(name, value);
  }

  /** Hands a message of the host's page to the client. */
  deliver(message: string): void {
    const event = { data: message, origin: this.owner.origin, source: this.parent };
    for (const listener of this.listeners.get("message") ?? []) listener(event);
  }

  remove(): void {
    for (const interval of this.intervals) clearInterval(interval);
    for (const [name, descriptor] of this.before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  }

  private define(name: string, value: unknown): void {
    this.before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    const descriptor = { value, writable: true, configurable: true, enumerable: true };
    Object.defineProperty(globalThis, name, descriptor);
  }

  private members(): Record<string, unknown> {
    const page = new URL("/addin.html", this.owner.origin);
    const listen = (type: string, listener: Listener): void => {
      this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
    };
    const events = { addEventListener: listen, removeEventListener: () => undefined };
    return {
      window: globalThis,
      self: globalThis,
      top: this.parent,
      parent: this.parent,
      opener: null,
      name: this.owner.name,
      external: {},
      history: {},
      navigator: { userAgent: "Node", language: "ja" },
      location: { ...describeUrl(page), origin: page.origin },
      sessionStorage: makeStorage(),
      localStorage: makeStorage(),
      document: { ...makeDocument(page, this.owner), ...events },
      postMessage: () => undefined,
      setInterval: this.makeSetInterval(),
      // The client puts stubs in their place that throw; so they must be ours to take back.
      ...{ alert: undefined, confirm: undefined, prompt: undefined },
      ...events,
    };
  }

  /** The client looks every two seconds whether its host lives; that must not keep a test run from ending. */
  private makeSetInterval(): (callback: () => void, delay: number) => NodeJS.Timeout {
    const start = setInterval;
    return (callback, delay) => {
      const interval = start(callback, delay).unref();
      this.intervals.push(interval);
      return interval;
    };
  }
}

function makeDocument(page: URL, { origin, load }: WindowOwner): Record<string, unknown> {
  const head = {
    ...makeNode(),
    appendChild: (node: ScriptNode) => {
      load(node.src ?? "", () => {
        node.readyState = "loaded";
        (node.onload ?? node.onreadystatechange)?.call(node, {});
      });
      return node;
    },
  };
  const script = { src: `${origin}/officejs/office.js`, getAttribute: () => null };
  const found: Readonly<Record<string, unknown[]>> = { script: [script], head: [head] };
  return {
    domain: page.hostname,
    readyState: "complete",
    URL: page.href,
    cookie: "",
    head,
    body: makeNode(),
    documentElement: makeNode(),
    getElementsByTagName: (tag: string) => found[tag] ?? [],
    getElementById: () => null,
    querySelectorAll: () => [],
    createElement: (tag: string) => (tag === "a" ? new Anchor(origin) : makeNode()),
  };
}

interface ScriptNode {
  src?: string;
  readyState?: string;
  onload?: ((event: unknown) => void) | null;
  onreadystatechange?: ((event: unknown) => void) | null;
}

function makeNode(): Record<string, unknown> {
  return {
    style: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: (child: unknown) => child,
    addEventListener: () => undefined,
  };
}

type UrlParts = Pick<
  URL,
  "href" | "hostname" | "protocol" | "port" | "host" | "pathname" | "search" | "hash"
>;

function describeUrl(url: URL): UrlParts {
  const { href, hostname, protocol, port, host, pathname, search, hash } = url;
  return { href, hostname, protocol, port, host, pathname, search, hash };
}

/** An `a` element, with which the client takes addresses apart. */
class Anchor {
  private parts: UrlParts;

  constructor(private readonly base: string) {
    this.parts = describeUrl(new URL(base));
  }

  set href(address: string) {
    this.parts = describeUrl(new URL(address, this.base));
  }
  get href(): string {
    return this.parts.href;
  }
  get hostname(): string {
    return this.parts.hostname;
  }
  get protocol(): string {
    return this.parts.protocol;
  }
  get port(): string {
    return this.parts.port;
  }
  get host(): string {
    return this.parts.host;
  }
  get pathname(): string {
    return this.parts.pathname;
  }
  get search(): string {
    return this.parts.search;
  }
  get hash(): string {
    return this.parts.hash;
  }
}

function makeStorage(): Record<string, unknown> {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: unknown) => values.set(key, String(value)),
    removeItem: (key: string) => values.delete(key),
    key: (index: number) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
}
