/** A browser on a busy machine may lose a key: what goes wrong is tried once more, and both are told. */
import { jest } from "@jest/globals";

jest.retryTimes(1, { logErrorsBeforeRetry: true });
