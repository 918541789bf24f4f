/** Ends work that somebody cancelled; the session that began it catches it, nobody else sees it. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
