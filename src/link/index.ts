/** The door between the threads. What only a browser has stands beside it: `startWorker.ts` for pages, `workerChannel.ts` for workers. */
export { connect, type Channel, type Remote } from "./connect";
export {
  CheckReporter,
  createRemoteEngine,
  offerEngine,
  type EnginePage,
  type EngineThread,
} from "./remoteEngine";
