/** The door between the threads. */
export { connect, type Channel, type Remote } from "./connect";
export {
  CheckReporter,
  createRemoteEngine,
  offerEngine,
  type EnginePage,
  type EngineThread,
} from "./remoteEngine";
export { startWorker, type StartedWorker } from "./startWorker";
export { openWorkerChannel } from "./workerChannel";
