import fc from "fast-check";
import { HARDENING, runs } from "./runs";

// In a hardening run every property is tried far more often.
if (HARDENING) fc.configureGlobal({ numRuns: runs(100) });

/** What jsdom lacks or does too slowly for the pane's tests; in Node it does nothing. */
if (typeof window !== "undefined") {
  // Every style rule slows down every role query, and only the browser tests look at styles.
  CSSStyleSheet.prototype.insertRule = () => 0;
  HTMLCanvasElement.prototype.getContext = () => null;
  window.matchMedia = () =>
    ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
}
