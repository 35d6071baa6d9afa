import { SCHEMES } from "./data/schemes";
import { must } from "../../sheet/must";

/** An item of a begroting on which the ledenbrief Rijksbegroting 2022 says something; `overlap` has the code of a scheme. */
export type Post =
  | { kind: "accres" | "bcf" | "opschalingskorting" | "freeze benefit" | "corona" }
  | { kind: "overlap"; code: string };

const ACCRES = /\baccres/i;
const BCF = /\bbcf\b|btw[- ]?compensatiefonds/i;
const OPSCHALING = /opschalingskorting/i;
/** What freezing yields, as opposed to the korting itself. */
const BENEFIT = /bevries|bevriez|voordeel|vrijval|\bextra\b/i;
const EXTRA_270 = /\b270(?:,0)?\s*(?:mln|mio|miljoen)/i;
const CORONA = /\bcorona|\bcovid/i;
/** Tried first: most captions are about something else. */
const ANY_ITEM = new RegExp(
  [ACCRES, BCF, OPSCHALING, EXTRA_270, CORONA, ...SCHEMES.map(({ recognition }) => recognition)]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** Longer than any caption; keeps a cell full of text from taking disproportionate time. */
const LONGEST = 300;

/** The item a caption names; null if it is about something else. */
export function recognizePost(caption: string): Post | null {
  const text = caption.slice(0, LONGEST);
  if (!ANY_ITEM.test(text)) return null;
  if (BCF.test(text)) return { kind: "bcf" };
  if (OPSCHALING.test(text))
    return {
      kind: BENEFIT.test(text) || EXTRA_270.test(text) ? "freeze benefit" : "opschalingskorting",
    };
  if (EXTRA_270.test(text)) return { kind: "freeze benefit" };
  if (ACCRES.test(text)) return { kind: "accres" };
  if (CORONA.test(text)) return { kind: "corona" };
  const { code } = must(SCHEMES.find(({ recognition }) => recognition.test(text)));
  return { kind: "overlap", code };
}
