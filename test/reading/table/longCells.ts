import { readPlan, detectPlans } from "../../../src/reading/plan";
import { readAmounts } from "../../../src/reading/amounts";
import { readText } from "../../../src/reading/files/text/readText";
import { PokError } from "../../../src/sheet/errors";
import * as given from "../../../src/functions/arguments";

/** The longest text a cell of Excel holds. */
export const LONGEST = 32_767;

/** What repeats in a text that makes a careless pattern start over and over: spaces, digits, dots, letters, minus signs. */
const PIECES = [
  ..." \t\n1x.,-−€(\"'%²*Aé",
  ...["x ", "1 ", "1.", "- ", "1-", "€ ", "AL4,", "AL4 en ", "POK ", "6.2 ", "2024 ", "’2", "1.000.", "x € "],
  ...["actielijn ", "gemeente A ", "in euro ", "mei ", "saldo ", "zorg ", "w.v. ", "t + ", "¹ "],
];
/** What stands around it: a pattern that fails only at the end has tried all of it. */
const AROUND: readonly (readonly [string, string])[] = [
  ["", ""],
  ["x", "x"],
  ["5", "5"],
  ["AL4 ", "\nx"],
  ["gemeente A", "\n"],
];

/** A text of a length, all of one piece, for every piece and surrounding. */
export function longTexts(length: number): { piece: string; text: string }[] {
  return PIECES.flatMap((piece) =>
    AROUND.map(([before, after]) => {
      const room = length - before.length - after.length;
      return { piece, text: before + piece.repeat(Math.floor(room / piece.length)) + after };
    }),
  );
}

const LONG = [
  "Actielijn",
  "Jaar",
  "Soort",
  "Aard",
  "Kanaal",
  "Taakveld",
  "Omschrijving",
  "Toelichting",
  "V/N",
];
const OWN = ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie"];
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "label of a plan": (t) =>
    readPlan([
      ["Omschrijving", "2024"],
      [t, 5],
      ["AL4", 6],
    ]),
  "cell Actielijn of a plan": (t) =>
    readPlan([
      ["Actielijn", "2024"],
      [t, 5],
      ["AL4", 6],
    ]),
  "row of a long plan": (t) =>
    readPlan([
      [...LONG, "Bedrag"],
      [...LONG.map(() => t), 5],
      [4, 2024, t, t, t, t, t, t, t, t],
    ]),
  "header of a plan": (t) =>
    readPlan([
      ["Omschrijving", "2024", t],
      ["AL4", 6, t],
    ]),
  "upper header of a plan": (t) =>
    readPlan([
      ["", t, ""],
      [t, "2024", "2025"],
      ["", t, "Lasten"],
      ["AL4", 6, 7],
    ]),
  "title of a plan": (t) => readPlan([[t], ["Omschrijving", "2024"], ["AL4", 6], [t]]),
  "amount of a plan": (t) =>
    readPlan([
      ["Omschrijving", "2024"],
      ["AL4", t],
      ["AL4", 6],
    ]),
  "a sheet with plans": (t) =>
    detectPlans([
      {
        name: "Blad1",
        area: { row: 0, column: 0, rows: 3, columns: 3 },
        raster: [
          [t, "2024", "2025"],
          [t, t, 7],
          ["AL4", 6, 7],
        ],
        tableList: [],
      },
    ]),
  "label of own amounts": (t) =>
    readAmounts([
      ["Actielijn", "2024"],
      [t, 5],
      ["AL4", 6],
    ]),
  "header of own amounts": (t) =>
    readAmounts([
      ["Actielijn", "2024", t],
      ["AL4", 6, 7],
    ]),
  "title of own amounts": (t) => readAmounts([[t], [t, "2024", "2025"], ["AL4", 6, 7], ["Totaal", 6, 7]]),
  "amount of own amounts": (t) =>
    readAmounts([
      ["Actielijn", "2024"],
      ["AL4", t],
      ["AL4", 6],
    ]),
  "row of long own amounts": (t) =>
    readAmounts([OWN, [4, 2024, "AU", 5, t, t], [t, 2024, "AU", 5], [4, t, "AU", 5]]),
  "no header": (t) =>
    readAmounts([
      [t, t],
      ["AL4", 6],
    ]),
  "sheet name": (t) =>
    readAmounts(
      [
        ["Actielijn", "2024"],
        ["AL4", 6],
      ],
      {},
      { sheetName: t },
    ),
  "a text file": (t) => readText(`Actielijn;2024\nAL4;${t}\nAL2;5\n`),
  "argument actielijn": (t) => given.actielijnOf(t),
  "argument jaar": (t) => given.yearOf(t),
  "argument kanaal": (t) => given.kanaalOrAll(t),
  "argument eenheid": (t) => given.unitOrEuro(t),
  "argument aandeel": (t) => given.readShare(t),
  "argument grens": (t) => given.limitOrMiddle(t),
  "argument bedragen": (t) =>
    given.amountsOrNational([OWN, [t, 2024, "AU", 5, "Best", t], [4, t, t, t, t, t]]),
};

/** Every place where a text can stand: label, header, title, amount and argument. */
export const PLACES: Readonly<Record<string, (text: string) => void>> = Object.fromEntries(
  Object.entries(READERS).map(([place, read]) => [
    place,
    (text: string) => {
      try {
        read(text);
      } catch (error) {
        // A refusal may not take long either.
        if (!(error instanceof PokError)) throw error;
      }
    },
  ]),
);
