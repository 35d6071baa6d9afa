/** Whether this is `npm run hardening`: many more generated cases, and whole plans where a small one proves as much. */
export const HARDENING = process.env.HARDENING === "1";

/** How often a property is tried. @param times in an ordinary run */
export const runs = (times: number): number => (HARDENING ? 20 * times : times);
