import { CONTRADICTIONS } from "./data/contradictions";
import { printFigure, EDITIE_NAME, seriesOf, seriesFigure } from "./seriesList";
import type {
  Recalculation,
  SeriesSource,
  RowUnit,
  Language,
  Contradiction,
  BilingualText,
  Figure,
} from "./kinds";
import { must } from "../../sheet/must";

/** The publication all series come from; our copy has neither reference nor date. */
export const LETTER = "VNG, ledenbrief Rijksbegroting 2022";

const UNIT: Readonly<Record<RowUnit, BilingualText>> = {
  "thousand euro": { nl: " (× € 1.000)", en: " (× € 1,000)" },
  percent: { nl: "", en: "" },
  "million euro": { nl: " (× € 1 miljoen)", en: " (× € 1 million)" },
};

/** G: printed; H: recalculated. */
const SENTENCES: Readonly<Record<Recalculation, BilingualText>> = {
  lpo: {
    nl: "gedrukt G; 0,5 × loon + 0,5 × prijs geeft H, en daarmee rekent tabel 1.1; toch past G bij de tekst, die de correctie 1 procentpunt hoger noemt dan de vorige raming",
    en: "printed G; 0.5 × wages + 0.5 × prices gives H, and table 1.1 uses that; yet G fits the text, which calls the correction 1 percentage point higher than the estimate before",
  },
  real: {
    nl: "gedrukt G; met het accrespercentage min de gedrukte LPO (MEV 2022) is het H",
    en: "printed G; with the accres percentage less the printed LPO (MEV 2022) it is H",
  },
  basis: {
    nl: "gedrukt G; groeit het fonds dat uit 2023 volgt met dit percentage, dan is het H, en de brief legt het verschil niet uit",
    en: "printed G; if the fund that follows from 2023 grows by this percentage it is H, and the letter does not explain the difference",
  },
  funding: {
    nl: "gedrukt G; volgens de tekst groeit het fonds met het accrespercentage, en dat geeft H",
    en: "printed G; by the text the fund grows by the accres percentage, and that gives H",
  },
  share: {
    nl: "gedrukt G; overschot × aandeelpercentage geeft H, wat afronding van het percentage kan verklaren",
    en: "printed G; surplus × share gives H, which rounding of the percentage can explain",
  },
  assumption: {
    nl: "de tabel drukt G; volgens de tekst mag een gemeente uitgaan van haar deel van H",
    en: "the table prints G; by the text a gemeente may count on its part of H",
  },
  "at most": {
    nl: "de tabel drukt G; volgens de tekst mag een gemeente uitgaan van ten hoogste haar deel van H",
    en: "the table prints G; by the text a gemeente may count on at most its part of H",
  },
  adjustment: {
    nl: "de twee ramingen verschillen G; de tekst verklaart daarvan ongeveer 1 en 0,75 procentpunt, samen H",
    en: "the two estimates differ by G; the text explains about 1 and 0.75 percentage points of it, together H",
  },
  "lpo only": {
    nl: "gedrukt G, in mei H; volgens de tekst stijgt het accres alleen door de LPO, maar die is in beide ramingen gelijk",
    en: "printed G, in May H; by the text the accres rises only through the LPO, but that is the same in both estimates",
  },
  fall: {
    nl: "gedrukt G, in mei H; de tekst noemt dat een kleine daling",
    en: "printed G, in May H; the text calls that a small fall",
  },
  unnamed: {
    nl: "gedrukt G, in mei H; de tekst noemt alleen voor 2024 en 2025 een daling",
    en: "printed G, in May H; the text names a fall for 2024 and 2025 only",
  },
  rise: {
    nl: "gedrukt G, in mei H; de tekst spreekt voor 2023–2026 van een lichte stijging",
    en: "printed G, in May H; the text speaks of a slight rise for 2023–2026",
  },
};

/** Where G and H are differences of percentages. */
const IN_PERCENTAGE_POINTS: readonly Recalculation[] = ["adjustment"];
const PERCENTAGE_POINT: BilingualText = { nl: " procentpunt", en: " percentage points" };

/** What is inconsistent, without the place: “gedrukt 2,30%; … geeft 2,50%”. */
export function contradictionText(
  { series, row, how, printed, recalculated }: Contradiction,
  language: Language,
): string {
  const rowSource = must(seriesOf(series).rows.find(({ code }) => code === row));
  return SENTENCES[how][language].replace(/\b[GH]\b/g, (letter) => {
    const num = printFigure(letter === "G" ? printed : recalculated, rowSource);
    return IN_PERCENTAGE_POINTS.includes(how) ? num.replace("%", PERCENTAGE_POINT[language]) : num;
  });
}

/** Where a figure is printed and as what: letter, place, row, editie and year. */
export function sourcePlace(
  { series: code, row, year, editie, unit, printed }: Figure,
  language: Language,
): string {
  const series = seriesOf(code);
  const { rowTitle } = must(series.rows.find((source) => source.code === row));
  const nl = language === "nl";
  return `${LETTER}, ${series.place[language]}, ${nl ? "rij" : "row"} “${rowTitle}” (${EDITIE_NAME[editie]}), ${year}: ${printed}${printed === "–" ? "" : UNIT[unit][language]}`;
}

/** The full citation of one figure: place, caveat and what is inconsistent. */
export function citation(figure: Figure, language: Language): string {
  return [
    `${sourcePlace(figure, language)}.`,
    ...figure.caveats.map((text) => text[language]),
    ...warning(
      figure.contradictions.map((contradiction) => contradictionText(contradiction, language)),
      language,
    ),
  ].join(" ");
}

/**
 * The citation of a series in a year: its first row and editie, and what is inconsistent in any row that year.
 */
export function seriesCitation(series: SeriesSource, year: number, language: Language): string {
  const figure = seriesFigure(series.code, must(series.rows[0]).code, year, must(series.edities[0]));
  const all = CONTRADICTIONS.filter(
    (contradiction) => contradiction.series === series.code && contradiction.year === year,
  ).map((contradiction) => {
    const { name } = must(series.rows.find(({ code }) => code === contradiction.row));
    const editie = series.edities.length > 1 ? ` (${EDITIE_NAME[contradiction.editie]})` : "";
    return `${name[language]}${editie}: ${contradictionText(contradiction, language)}`;
  });
  return [
    `${sourcePlace(figure, language)}.`,
    ...figure.caveats.map((text) => text[language]),
    ...warning(all, language),
  ].join(" ");
}

function warning(sentences: readonly string[], language: Language): string[] {
  return sentences.length === 0 ? [] : [`${language === "nl" ? "Let op" : "Note"}: ${sentences.join(". ")}.`];
}
