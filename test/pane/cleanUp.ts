/** Takes a test's screen off the page: Testing Library does so by itself only where Jest's globals are. */
import { afterEach } from "@jest/globals";
import { cleanup } from "@testing-library/react";

afterEach(cleanup);
