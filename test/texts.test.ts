import { obstacleText, chooseLanguage, loadTexts } from "../src/texts";
import { CHECK } from "../src/texts/check";
import { FORMULAS } from "../src/texts/formulas";
import { GEMEENTE } from "../src/texts/gemeente";
import { GEMEENTEFONDS } from "../src/texts/gemeentefonds";
import { PLAN } from "../src/texts/plan";
import { OVERLAP } from "../src/texts/overlap";
import { TEXTS } from "./taskpane/languageChoice";

const ALL = {
  pane: TEXTS,
  gemeentefonds: GEMEENTEFONDS,
  overlap: OVERLAP,
  gemeente: GEMEENTE,
  plan: PLAN,
  formulas: FORMULAS,
  check: CHECK,
};

/** The keys, each with the type of its text. */
function shape(value: unknown): unknown {
  if (typeof value === "function") return `functie`;
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]));
}

const texts = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

describe.each(Object.entries(ALL))("%s", (_name, { nl, en }) => {
  test("Dutch and English have the same keys", () => {
    expect(shape(en)).toEqual(shape(nl));
  });

  test("no text is empty or shouts", () => {
    for (const text of [...texts(nl), ...texts(en)]) {
      expect(text.trim()).not.toBe("");
      expect(text).not.toContain("!");
    }
  });
});

test.each([
  ["nl-NL", "nl"],
  ["nl-BE", "nl"],
  ["NL", "nl"],
  [undefined, "nl"],
  ["en-US", "en"],
  ["de-DE", "en"],
  ["nld", "en"],
])("language %s becomes %s", (code, language) => {
  expect(chooseLanguage(code)).toBe(language);
});

test("a reason names the sheet, the address or the size it is about", () => {
  expect(obstacleText(TEXTS.nl, { kind: "sheetProtected", sheet: "Iv3" })).toContain("“Iv3”");
  expect(obstacleText(TEXTS.nl, { kind: "merged", address: "B2:C3" })).toContain("B2:C3");
  expect(obstacleText(TEXTS.nl, { kind: "outsideSheet", rows: 1, columns: 9 })).toContain(
    "1 rij en 9 kolommen",
  );
});

test("the texts come in the requested language", async () => {
  expect(await loadTexts("nl")).toBe(TEXTS.nl);
  expect(await loadTexts("en")).toBe(TEXTS.en);
});
