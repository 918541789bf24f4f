/** Work that a press begins and that ends later: what goes wrong in it is a bug, and is told like one in a screen. */
import { useCallback, useState } from "react";

/** Runs work; throws at the next drawing what it rejects with, so that the boundary around the screen gets it. */
export function useAttempt(): (work: Promise<void>) => void {
  const [bug, setBug] = useState<{ readonly cause: unknown } | null>(null);
  if (bug !== null) throw bug.cause;
  return useCallback((work) => {
    work.catch((cause: unknown) => setBug({ cause }));
  }, []);
}
