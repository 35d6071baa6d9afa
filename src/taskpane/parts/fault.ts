import { WorkbookError } from "../../sheet/obstacle";
import { officeErrorOf } from "../../sheet/officeError";

type Tell = (fault: unknown) => void;
const tellers = new Set<Tell>();

/** Lets the pane tell a fault of ours. @throws the fault itself as long as there is no pane that can */
export function reportFault(fault: unknown): void {
  if (tellers.size === 0) throw fault;
  tellers.forEach((tell) => tell(fault));
}

/** Hears the reported faults, and those that nobody caught. @returns stops hearing */
export function onFault(tell: Tell): () => void {
  const uncaught = (error: unknown) => {
    if (isOurs(error)) tell(error);
  };
  const onError = ({ error }: ErrorEvent) => uncaught(error);
  const onRejection = ({ reason }: PromiseRejectionEvent) => uncaught(reason);
  tellers.add(tell);
  window.addEventListener("error", onError);
  window.addEventListener("unhandledrejection", onRejection);
  return () => {
    tellers.delete(tell);
    window.removeEventListener("error", onError);
    window.removeEventListener("unhandledrejection", onRejection);
  };
}

/** Also an error from another realm, of which the class says nothing. */
export const isError = (value: unknown): value is Error =>
  typeof value === "object" && value !== null && "name" in value && "message" in value;

/** Other scripts live in this window too: office.js, what Excel adds, extensions of the browser. */
function isOurs(error: unknown): boolean {
  if (error instanceof WorkbookError || officeErrorOf(error)) return false;
  return isError(error) && error.stack !== undefined && error.stack.includes(location.origin);
}
