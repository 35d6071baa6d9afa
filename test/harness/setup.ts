import fc from "fast-check";
import { HARDENING, runs } from "./runs";

// An ordinary run tries the same cases each time, so that red is about the change; hardening tries fresh ones, far more often.
fc.configureGlobal(HARDENING ? { numRuns: runs(100) } : { seed: 20211214 });

/** What jsdom lacks or does too slowly for the pane's tests; in Node it does nothing. */
if (typeof window !== "undefined") {
  // Every style rule slows down every role query, and only the browser tests look at styles.
  CSSStyleSheet.prototype.insertRule = () => 0;
  HTMLCanvasElement.prototype.getContext = () => null;
  window.matchMedia = () =>
    ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
}
