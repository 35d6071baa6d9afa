import { currentEditie } from "../edities";
import { normalize, visible } from "../../../sheet/text";

/**
 * What a text says about POK: nothing, only that it is about POK (or about an actielijn of who knows what policy:
 * `doubtful`), which actielijn (null: none that exists), or more than one. `bare`: it only says “actielijn 4”.
 */
export type Naming =
  | { kind: "none" }
  | { kind: "pok"; doubtful?: true }
  | { kind: "actielijn"; number: number | null; bare?: true }
  | { kind: "several"; numbers: readonly number[] };

const NONE: Naming = { kind: "none" };
const POK: Naming = { kind: "pok" };

/** More of the same: “AL2 en 4”, “AL6/7”, “actielijn 2 + 4”; not “AL4 en 2 fte”. */
const MORE = String.raw`((?:\s*(?:[/+&]|,|\ben\b)\s*(?:AL ?-?)?\d(?![\d.,]\d|\d|\s*(?:fte|jaar|uur|%|x\b|mln|k\b)))*)`;
const NUMBER = String.raw`[ .:_-]{0,2}(?:nr|nummer|no)?[ .:-]{0,2}0?(\d{1,2})(?!\d|[.,]\d)`;
const IN_FULL = new RegExp(String.raw`(?<![\p{L}\d])actielijn(?:en)?${NUMBER}${MORE}`, "giu");
/** “loopt al 4 jaar” is not actielijn 4: lowercase counts only at the start or next to “POK”. */
const AL = new RegExp(String.raw`(?<![\p{L}\d])AL[ .:_-]{0,2}0?(\d{1,2})(?!\d|[.,]\d)${MORE}`, "gu");
const AL_LOWERCASE = new RegExp(
  String.raw`(?:^\W*|(?<!\p{L})pok\W{0,3})al[ .:_-]?0?(\d{1,2})(?!\d|[.,]\d|\s?jaar)${MORE}`,
  "giu",
);
const POK_NUMBER = new RegExp(
  String.raw`(?<!\p{L})pok[ -]?(?:(?:actie)?lijn(?:en)?)?[ .-]{0,2}(?:nr|nummer)?[ .-]{0,2}0?([1-8])(?!\d|[.,]\d|\s*(?:%|fte|mln|jaar|x\b))${MORE}`,
  "giu",
);
const POK_WORD = /(?<!\p{L})POK(?!\p{L})/iu;
const ACTIELIJN_WORD = /(?<!\p{L})actielijn(?:en)?(?!\p{L})/iu;
/** Most texts are not about POK; this way that costs next to nothing. */
const MAYBE = /\bAL[ .:_-]{0,2}\d|\bPOK|\bactielijn/i;
/** Who else has actielijnen. */
const OTHER_POLICY =
  /(?<!\p{L})(?:\p{L}*visie|\p{L}*nota|provinci\p{L}*|\p{L}*agenda|\p{L}*akkoord|\p{L}*strategie|\p{L}*convenant|regiodeal|waterschap|uitvoeringsprogramma)(?!\p{L})/iu;

/** What people call the actielijnen, normalized; a weak name says so only without words beside it. */
const NAMES: readonly (readonly [number: number, names: RegExp, weak?: "weak"])[] = [
  [
    1,
    /\b(?:ido|informatiepunt(?:en)?(?: digitale overheid)?|digitale dienstverlening en (?:ido|informatiepunten))\b/,
  ],
  [1, /\b(?:bibliothe(?:ek|ken)|digitale dienstverlening)\b/, "weak"],
  [
    2,
    /\b(?:robuuste rechtsbescherming|(?:sociaal|sociale)? ?raads(?:lieden|lid|leden|man|vrouw|werk)(?:werk)?|ombuds(?:man|vrouw|functie|mannen)|juridisch loket)\b/,
  ],
  [2, /\brechtsbescherming\b/, "weak"],
  [3, /\b(?:systeem ?leren|(?:stedelijke )?vernieuwingsgebied(?:en)?)\b/],
  [4, /\b(?:(?:sociale? )?wijkteams?|uitvoeringscapaciteit)\b/],
  [5, /\b(?:integraal werken|impuls integraal|wams|pmm)\b/],
  [6, /\b(?:toekomstscenario|(?:kind(?:- | en |- en )?)?gezinsbescherming)\b/],
  [7, /\b(?:risicovol verward|verward gedrag|zorg(?: |- )?en veiligheidshui(?:s|zen)|zvh)\b/],
  [7, /\bveiligheidshui(?:s|zen)\b/, "weak"],
  [8, /\bprogrammatische ondersteuning\b/],
];
const WHOLE_NAMES = new Map(
  currentEditie.actielijnen.flatMap(({ number, name, rowTitle }) =>
    [name, rowTitle].map((text) => [wordsOf(normalize(text)), number] as const),
  ),
);
/** Words beside a name that leave it what it is. */
const TRIMMINGS =
  /(?<!\p{L})(?:pok|actielijn(?:en)?|al|lijn|middelen|gelden|geld|budget|(?:rijks)?bijdragen?|inzet|uitkering(?:en)?|baten|lasten|bate|last|inkomsten|uitgaven|kosten|opbrengst(?:en)?|structureel|incidenteel|dekking|extra|totaal|deel|bestemming|nr|nummer|en|voor|van|de|het|een|uit|in|op|via|tbv|ivm|bij)(?!\p{L})/gu;
/** A taakveld or a number in front of a name: “6.2 POK wijkteams”, “01 POK integraal werken”. */
const CODE_IN_FRONT = /^[^\p{L}\d]*\d{1,2}(?:\.\d{1,3})?[a-z]?(?:\.\d+)*[.:)]?[\s-]+(?=\p{L})/iu;
/** Running text longer than this is a note; its first words say what it is about. */
const LONGEST = 300;

/** Finds an explicit mark in a text: “AL4”, “actielijn 4”, “POK-lijn 4”, or POK with what the actielijn is called. */
export function findNaming(raw: string): Naming {
  if (!MAYBE.test(raw)) return NONE;
  const text = visible(raw).slice(0, LONGEST);
  const marked = numbersIn(text, AL, POK_NUMBER, AL_LOWERCASE);
  const inFull = numbersIn(text, IN_FULL);
  const pok = POK_WORD.test(text);
  const numbers = new Set([...marked, ...inFull]);
  if (numbers.size > 1) return { kind: "several", numbers: [...numbers].sort((a, b) => a - b) };
  const [number] = numbers;
  if (number !== undefined) {
    if (marked.length === 0 && !pok && OTHER_POLICY.test(text)) return { kind: "pok", doubtful: true };
    const other = otherNameIn(text, number);
    if (other !== null) return { kind: "several", numbers: [number, other].sort((a, b) => a - b) };
    const bare = marked.length === 0 && !pok && namesIn(text).numbers.length === 0;
    return { kind: "actielijn", number: existing(number), ...(bare && { bare: true }) };
  }
  if (!pok && !ACTIELIJN_WORD.test(text)) return NONE;
  const named = nameIn(text);
  if (Array.isArray(named)) return { kind: "several", numbers: named };
  if (named !== null) return { kind: "actielijn", number: named };
  return pok ? POK : NONE;
}

/**
 * The actielijn whose name stands in a text that is about POK; several when there are more, null when there is none or
 * when a weak name stands beside words that make it something else (“rechtsbescherming aanbestedingen”).
 */
export function nameIn(text: string): number | number[] | null {
  const { numbers, weak, rest } = namesIn(text);
  const [single, other] = numbers;
  if (single === undefined) return null;
  if (other !== undefined) return [...numbers];
  return weak && rest !== "" ? null : single;
}

/**
 * The actielijn that the words beside a number name when they are no more than a name: “Robuuste rechtsbescherming (actielijn 5)”.
 * A name within a description is no contradiction: “AL2 raadslieden in het wijkteam”.
 */
function otherNameIn(text: string, number: number): number | null {
  const words = [IN_FULL, POK_NUMBER, AL_LOWERCASE, AL].reduce((left, mark) => left.replace(mark, " "), text);
  const { numbers, rest } = namesIn(words);
  const [named, other] = numbers;
  if (named === undefined || other !== undefined || rest !== "") return null;
  return named === number ? null : named;
}

/** The names in a text, whether only a weak one, and the words that are left beside them. */
function namesIn(text: string): { numbers: number[]; weak: boolean; rest: string } {
  const plain = normalize(text.slice(0, LONGEST).replace(CODE_IN_FRONT, ""));
  const whole = WHOLE_NAMES.get(wordsOf(plain.replace(/\bpok\b/g, " ")));
  if (whole !== undefined) return { numbers: [whole], weak: false, rest: "" };
  const strong = new Set<number>();
  const weak = new Set<number>();
  let rest = plain.replace(/[/&]/g, " ");
  for (const [number, names, isWeak] of NAMES) {
    if (!names.test(rest)) continue;
    (isWeak ? weak : strong).add(number);
    rest = rest.replace(names, " ");
  }
  const numbers = strong.size > 0 ? strong : weak;
  return {
    numbers: [...numbers],
    weak: strong.size === 0,
    rest: wordsOf(rest.replace(TRIMMINGS, " ").replace(/\b(?:19|20)\d\d\b/g, " ")),
  };
}

function numbersIn(text: string, ...patterns: readonly RegExp[]): number[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, first, more]) => [
      Number(first),
      ...(more ?? "")
        .split(/\D+/)
        .filter((digits) => digits !== "" && existing(Number(digits)) !== null)
        .map(Number),
    ]),
  );
}

function existing(number: number): number | null {
  return currentEditie.actielijnen.some((lijn) => lijn.number === number) ? number : null;
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
