/** The answer of work that does not wait for anything, where a promise is asked for: what it throws rejects (as Promise.try of ES2025 does). */
export function promised<Answer>(work: () => Answer | Promise<Answer>): Promise<Answer> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
