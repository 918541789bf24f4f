/** A part of the pane that comes behind the first screen: told to be fetched it is there at once when it is wanted; else it is fetched then. */
import { Spinner } from "@fluentui/react-components";
import { Suspense, useState, type ComponentType, type ReactNode } from "react";
import { arrived } from "../core";
import { lazyPart } from "./lazyPart";
import { usePaneTools } from "./paneTools";

export interface LaterPart<Props> {
  (props: Props): ReactNode;
  /** Rejects with the Failure "part-missing"; whoever wants it then tries again. */
  readonly fetch: () => Promise<void>;
}

/** Where it does not come, the boundary around the pane has the Failure "part-missing". @param load imports the part */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LaterPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetch = async (): Promise<void> => {
    loaded = await arrived(load());
  };
  const part = lazyPart(load);
  function Part(props: Props): ReactNode {
    // For good: what stands on the page may not become another component.
    const [Drawn] = useState<ComponentType<Props>>(() => loaded ?? part());
    return (
      <Suspense fallback={<Awaited />}>
        <Drawn {...props} />
      </Suspense>
    );
  }
  return Object.assign(Part, { fetch });
}

function Awaited(): ReactNode {
  const { words } = usePaneTools();
  return <Spinner size="small" label={words.common.loading} />;
}
