import fc from "fast-check";
import { HARDENING, runs } from "./runs";

// Reading and writing whole tables takes longer than a test's own limit in a hardening run.
if (HARDENING) fc.configureGlobal({ numRuns: runs(100) });

/** What jsdom lacks or does too slowly for the pane's tests; in Node it does nothing. */
if (typeof window !== "undefined") {
  // Every style rule makes every role query slower, and no test there looks at styles: the browser tests do.
  CSSStyleSheet.prototype.insertRule = () => 0;
  HTMLCanvasElement.prototype.getContext = () => null;
  window.matchMedia = () =>
    ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
}
