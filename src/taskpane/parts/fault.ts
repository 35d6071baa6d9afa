import { WorkbookError } from "../../sheet/obstacle";
import { officeErrorOf } from "../../sheet/officeError";

type FaultListener = (fault: unknown) => void;
const listeners = new Set<FaultListener>();

/** Has the pane show a fault of the add-in. @throws the fault itself as long as no pane listens */
export function reportFault(fault: unknown): void {
  if (listeners.size === 0) throw fault;
  listeners.forEach((listener) => listener(fault));
}

/** Listens to the reported faults, and to those that nobody caught. @returns stops listening */
export function onFault(listener: FaultListener): () => void {
  const uncaught = (error: unknown) => {
    if (isOurs(error)) listener(error);
  };
  const onError = ({ error }: ErrorEvent) => uncaught(error);
  const onRejection = ({ reason }: PromiseRejectionEvent) => uncaught(reason);
  listeners.add(listener);
  window.addEventListener("error", onError);
  window.addEventListener("unhandledrejection", onRejection);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("error", onError);
    window.removeEventListener("unhandledrejection", onRejection);
  };
}

/** Also recognizes an error from another realm, for which instanceof fails. */
export const isError = (value: unknown): value is Error =>
  typeof value === "object" && value !== null && "name" in value && "message" in value;

/** Whether an error is a fault of the add-in: office.js, Excel and browser extensions run in this window too. */
function isOurs(error: unknown): boolean {
  if (error instanceof WorkbookError || officeErrorOf(error)) return false;
  return isError(error) && error.stack !== undefined && error.stack.includes(location.origin);
}
