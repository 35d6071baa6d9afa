import type { PlanReading, Kind } from "../../../src/reading/plan";

/** A post of a plan: amounts in euros per year, apart from how the sheet looks. */
export interface Post {
  actielijn: number;
  kind: Kind;
  aard: "structureel" | "incidenteel" | null;
  taakveld: string;
  amounts: Readonly<Record<number, number>>;
}

export interface Style {
  /** `sections`: Baten and Lasten as subheaders; `columns`: a column for each. */
  layout: "long" | "longColumns" | "wide" | "wideSections" | "wideColumns" | "byActielijn";
  /** How an actielijn is named; `description`: only there, without a column of its own. */
  lijn: "num" | "al" | "inFull" | "name" | "description";
  year: "num" | "text" | "begroting" | "date" | "dayNumber";
  signs: "positive" | "baten negative" | "lasten negative" | "V/N-column" | "V/N-suffix";
  unit: 1 | 1_000 | 1_000_000;
  unitIn: "title" | "header";
  kindWord: "inFull" | "letter" | "inkomsten";
  capitals: boolean;
  reversed: boolean;
  noise: boolean;
  total: boolean;
  /** Whether a merged header stands in every cell (exceljs) or only in the first (Excel). */
  repeated: boolean;
}

const NAMES = [
  "Digitale dienstverlening en IDO",
  "Robuuste rechtsbescherming",
  "Systeemleren",
  "Uitvoeringscapaciteit wijkteams",
  "Impuls integraal werken",
  "Toekomstscenario kind- en gezinsbescherming",
  "Risicovol verward gedrag",
  "Programmatische ondersteuning",
];
const UNIT_LINE = { 1: "(in hele euro's)", 1_000: "x € 1.000", 1_000_000: "× € 1 mln" };
const WORDS = {
  inFull: { baten: "Baten", lasten: "Lasten" },
  letter: { baten: "B", lasten: "L" },
  inkomsten: { baten: "inkomsten", lasten: "uitgaven" },
};
const EMPTY = "";

/** Writes posts out in a layout, as cells of a sheet. */
export function write(posts: readonly Post[], style: Style): unknown[][] {
  const years = [...new Set(posts.flatMap(({ amounts }) => Object.keys(amounts).map(Number)))].sort();
  const titles = [
    ["Programmabegroting, bijlage"],
    [style.unitIn === "title" ? UNIT_LINE[style.unit] : "concept"],
    [],
  ];
  const table = LAYOUTS[style.layout](posts, years, style);
  return [...titles, ...table];
}

type Layout = (posts: readonly Post[], years: readonly number[], style: Style) => unknown[][];

const LAYOUTS: Readonly<Record<Style["layout"], Layout>> = {
  long(posts, _years, style) {
    const header = [
      ...makeKeyHeader(style),
      "Jaar",
      makeKindHeader(style),
      ...makeAmountHeader(style, "Bedrag"),
    ];
    const rows = posts.flatMap((post) =>
      Object.entries(post.amounts).map(([year, amount]) => [
        ...key(post, style),
        yearCell(Number(year), style),
        kindCell(post, style),
        ...makeAmountCells(amount, post.kind, style),
      ]),
    );
    const noise = [
      ...key(NOISE_POST, style, true),
      2024,
      kindCell(NOISE_POST, style),
      ...makeAmountCells(9e6, "lasten", style),
    ];
    const total = [...key(NOISE_POST, style, true).fill(EMPTY), EMPTY, "Totaal", 123];
    return arrange([header, ...rows], [noise], total, style);
  },

  longColumns(posts, _years, style) {
    const header = [
      ...makeKeyHeader(style),
      "Jaar",
      ...makeAmountHeader(style, "Baten"),
      ...makeAmountHeader(style, "Lasten"),
    ];
    const width = makeAmountHeader(style, "").length;
    const rows = posts.flatMap((post) =>
      Object.entries(post.amounts).map(([year, amount]) => {
        const cells = makeAmountCells(amount, post.kind, style);
        const empty = new Array<unknown>(width).fill(EMPTY);
        const pair = post.kind === "baten" ? [...cells, ...empty] : [...empty, ...cells];
        return [...key(post, style), yearCell(Number(year), style), ...pair];
      }),
    );
    return arrange([header, ...rows], [], [], style);
  },

  wide(posts, years, style) {
    const header = [
      ...makeKeyHeader(style),
      makeKindHeader(style),
      ...years.flatMap((year) => yearHeader(year, style)),
    ];
    const row = (post: Post, noise = false) => [
      ...key(post, style, noise),
      kindCell(post, style),
      ...makeYearCells(post, years, style),
    ];
    const total = [...key(NOISE_POST, style, true).fill(EMPTY), "Totaal", ...years.map(() => 123)];
    return arrange([header, ...posts.map((post) => row(post))], [row(NOISE_POST, true)], total, style);
  },

  wideSections(posts, years, style) {
    const header = [...makeKeyHeader(style), ...years.flatMap((year) => yearHeader(year, style))];
    const location = makeKeyHeader(style).indexOf("Omschrijving");
    const label = (text: string) => header.map((_, k) => (k === location ? text : EMPTY));
    const rows = (["baten", "lasten"] as const).flatMap((kind) => [
      label(WORDS.inFull[kind]),
      ...posts
        .filter((post) => post.kind === kind)
        .map((post) => [...key(post, style), ...makeYearCells(post, years, style)]),
      ...(style.total ? [label(`Totaal ${kind}`).map((cell, k) => (k > location ? 5 : cell))] : []),
    ]);
    return [header, ...rows];
  },

  wideColumns(posts, years, style) {
    const upfront = makeKeyHeader(style);
    const above = [
      ...upfront.map(() => EMPTY),
      ...years.flatMap((year) => [
        makeYearHeaderCell(year, style),
        style.repeated ? makeYearHeaderCell(year, style) : EMPTY,
      ]),
    ];
    const below = [...upfront, ...years.flatMap(() => ["Baten", "Lasten"])];
    const rows = posts.map((post) => [
      ...key(post, style),
      ...years.flatMap((year) => {
        const amount = post.amounts[year];
        const cell = amount === undefined ? EMPTY : show(amount, post.kind, style);
        return post.kind === "baten" ? [cell, EMPTY] : [EMPTY, cell];
      }),
    ]);
    return [above, below, ...rows];
  },

  byActielijn(posts, years, style) {
    const header = [
      "Omschrijving",
      "Taakveld",
      "Aard",
      makeKindHeader(style),
      ...years.flatMap((year) => yearHeader(year, style)),
    ];
    const numbers = [...new Set(posts.map(({ actielijn }) => actielijn))];
    const rows = numbers.flatMap((number) => [
      [`AL${number} ${NAMES[number - 1]}`],
      ...posts
        .filter(({ actielijn }) => actielijn === number)
        .map((post) => [
          "inzet",
          post.taakveld,
          post.aard ?? EMPTY,
          kindCell(post, style),
          ...makeYearCells(post, years, style),
        ]),
      [],
    ]);
    const noise = [
      "Inkomensregelingen",
      "6.3",
      EMPTY,
      kindCell(NOISE_POST, style),
      ...makeYearCells(NOISE_POST, years, style),
    ];
    return [header, ...rows, ...(style.noise ? [["Overige"], noise] : [])];
  },
};

const NOISE_POST: Post = {
  actielijn: 0,
  kind: "lasten",
  aard: null,
  taakveld: "6.3",
  amounts: { 2024: 6_067_000_000 },
};

function arrange(table: unknown[][], noise: unknown[][], total: unknown[], style: Style): unknown[][] {
  const everything = [
    ...table,
    ...(style.noise ? noise : []),
    ...(style.total && total.length > 0 ? [total] : []),
  ];
  // A V/N column belongs right of its amount, and a wide plan runs from left to right.
  const reversible = style.layout === "long" && !style.signs.startsWith("V/N");
  return style.reversed && reversible ? everything.map((row) => [...row].reverse()) : everything;
}

function makeKeyHeader({ lijn, capitals }: Style): string[] {
  const header = [...(lijn === "description" ? [] : ["Actielijn"]), "Taakveld", "Aard", "Omschrijving"];
  return capitals ? header.map((text) => (text === "Omschrijving" ? text : text.toUpperCase())) : header;
}

function key({ actielijn, taakveld, aard }: Post, { lijn }: Style, noise = false): unknown[] {
  const name = NAMES[actielijn - 1];
  const names = {
    num: actielijn,
    al: `AL${actielijn}`,
    inFull: `actielijn ${actielijn}`,
    name,
    description: null,
  };
  const description = noise
    ? "Inkomensregelingen"
    : lijn === "description"
      ? `POK AL${actielijn} inzet`
      : "inzet";
  return [
    ...(lijn === "description" ? [] : [noise ? EMPTY : names[lijn]]),
    taakveld,
    aard ?? EMPTY,
    description,
  ];
}

function makeKindHeader({ signs }: Style): string {
  return signs.startsWith("V/N") ? "Opmerking" : "Baten/Lasten";
}

function kindCell({ kind }: Post, { signs, kindWord }: Style): string {
  return signs.startsWith("V/N") ? EMPTY : WORDS[kindWord][kind];
}

function makeAmountHeader({ signs, unit, unitIn }: Style, name: string): string[] {
  const header = unitIn === "header" ? `${name} (${UNIT_LINE[unit].replace(/[()]/g, "")})` : name;
  return signs === "V/N-column" ? [header, "V/N"] : [header];
}

function yearHeader(year: number, style: Style): unknown[] {
  return style.signs === "V/N-column"
    ? [makeYearHeaderCell(year, style), "V/N"]
    : [makeYearHeaderCell(year, style)];
}

function makeYearHeaderCell(year: number, style: Style): unknown {
  if (style.unitIn === "header") return `Begroting ${year} ${UNIT_LINE[style.unit]}`;
  return yearCell(year, style);
}

function yearCell(year: number, { year: style }: Style): unknown {
  return {
    num: year,
    text: String(year),
    begroting: `begroting ${year}`,
    date: new Date(Date.UTC(year, 0, 1)),
    dayNumber: Date.UTC(year, 0, 1) / 86_400_000 + 25_569,
  }[style];
}

function makeYearCells({ amounts, kind }: Post, years: readonly number[], style: Style): unknown[] {
  return years.flatMap((year) => {
    const amount = amounts[year];
    const empty = style.signs === "V/N-column" ? [EMPTY, EMPTY] : ["-"];
    return amount === undefined ? empty : makeAmountCells(amount, kind, style);
  });
}

function makeAmountCells(amount: number, kind: Kind, style: Style): unknown[] {
  const letter = kind === "baten" ? "V" : "N";
  const cell = show(amount, kind, style);
  return style.signs === "V/N-column" ? [cell, letter] : [cell];
}

function show(amount: number, kind: Kind, { signs, unit }: Style): unknown {
  const num = amount / unit;
  if (signs === "V/N-suffix") {
    return `${num.toLocaleString("nl-NL", { maximumFractionDigits: 6 })} ${kind === "baten" ? "V" : "N"}`;
  }
  return signs === `${kind} negative` ? -num : num;
}

/** The posts as lines, and the lines of a reading in the same form: in order, for comparison. */
export function asLines(posts: readonly Post[]): string[] {
  return posts
    .flatMap(({ actielijn, kind, aard, taakveld, amounts }) =>
      Object.entries(amounts).map(([year, amount]) =>
        [actielijn, year, kind, amount, aard, taakveld].join("|"),
      ),
    )
    .sort();
}

export function readResult({ lines }: PlanReading): string[] {
  return lines
    .map(({ actielijn, year, kind, amount, aard, taakveld }) =>
      [actielijn, year, kind, amount, aard, taakveld].join("|"),
    )
    .sort();
}
