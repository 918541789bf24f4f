/** A bug in what was begun outside of a render, thrown where the boundary above catches it. */
import { useCallback, useState } from "react";

export function useThrow(): (bug: unknown) => void {
  const [, setState] = useState<null>(null);
  return useCallback((bug: unknown) => {
    setState(() => {
      throw bug;
    });
  }, []);
}
