/** What a host answers where it refuses: the client turns it into an OfficeExtension.Error. */
export class HostError extends Error {
  /**
   * @param code one of Excel.ErrorCodes, or of the older codes that hosts still send
   * @param location member that refused, as "Range.values"
   */
  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}
