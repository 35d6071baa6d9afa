import type { Raster } from "../../../src/reading/plan";

/** What a cell of a generated table means. */
export interface Truth {
  actielijn: number;
  year: number;
  kind: "baten" | "lasten";
  euro: number;
}

export interface Generated {
  grid: Raster;
  /** By row and column from 1: “3|2”. */
  truth: Map<string, Truth>;
  /** Cells about POK that are no line: each must be asked about, or named as not read. */
  named: Set<string>;
}

type Kind = Truth["kind"];

/** Numbers from a seed (mulberry32), so that a table can be made again. */
export class Dice {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  chance(p: number): boolean {
    return this.next() < p;
  }
}

const NAMES: Readonly<Record<number, readonly string[]>> = {
  2: [
    "POK AL2",
    "AL2 sociaal raadslieden",
    "POK rechtsbescherming",
    "Actielijn nr. 2",
    "6.1 POK AL2",
    "POK 2",
  ],
  3: ["AL3 systeemleren", "POK-lijn 3", "POK systeemleren", "actielijn 3", "POK: lessen AL-3"],
  4: [
    "POK wijkteam",
    "AL4",
    "6.2 POK wijkteams",
    "POK-middelen wijkteams",
    "Actielijn 4: wijkteams",
    "AL 4 (POK)",
  ],
  5: ["01 POK integraal werken", "AL5", "Rijksbijdrage POK integraal werken", "POK lijn 5"],
  7: ["POK zorg- en veiligheidshuis", "AL7 verward gedrag", "POK verward gedrag"],
};
const OTHERS = ["Wmo", "Jeugdzorg", "Bibliotheek", "Wegen", "1.2 Openbare orde", "Actualisatie", "Sport"];
const YEAR_STYLES: readonly ((year: number) => unknown)[] = [
  (year) => year,
  (year) => String(year),
  (year) => `Begroting ${year}`,
  (year) => `Begr. ${year}`,
  (year) => `B${year}`,
  (year) => `’${String(year).slice(2)}`,
  (year) => `${year}¹`,
  (year) => `${year} 1)`,
  (year) => `Programmabegroting ${year}`,
  (year) => `MJB ${year}`,
  (year) => `Ontwerpbegroting ${year}`,
  (year) => `${year} e.v.`,
  (year) => `jr. ${year}`,
  (year) => Date.UTC(year, 0, 1) / 86_400_000 + 25_569,
  (year) => new Date(Date.UTC(year, 0, 1)),
];
const LASTEN = ["Lasten", "Uitgaven"];
const BATEN = ["Baten", "Inkomsten"];
const UNITS: readonly (readonly [string, number])[] = [
  ["x € 1.000", 1_000],
  ["(bedragen x € 1.000)", 1_000],
  ["bedragen in euro's", 1],
  ["in duizenden euro's", 1_000],
];

/** A table of a plan as controllers make them, with what each of its amounts means. */
export function generate(seed: number): Generated {
  const dice = new Dice(seed);
  const table = new Table(dice);
  const tables = dice.chance(0.25) ? 2 : 1;
  table.titles();
  for (let i = 0; i < tables; i++) table.write();
  return { grid: table.grid, truth: table.truth, named: table.named };
}

const LAYOUTS = ["column", "subcolumns", "sections", "names", "saldo", "items", "long", "signs"] as const;
type Layout = (typeof LAYOUTS)[number];

/** How a column says baten and lasten. */
const KIND_LETTERS: readonly (readonly [header: string, lasten: string, baten: string])[] = [
  ["B/L", "Lasten", "Baten"],
  ["Soort", "Lasten", "Baten"],
  ["Baten/Lasten", "L", "B"],
  ["D/C", "D", "C"],
  ["U/I", "U", "I"],
  ["Inkomsten/uitgaven", "Uitgaven", "Inkomsten"],
];
/** Rows about POK that are no line of one actielijn. */
const NO_LINES = [
  "POK AL2 en AL4",
  "AL6/7 Regio",
  "POK Wet open overheid",
  "POK-middelen versterking dienstverlening",
  "Provincie actielijn 1",
];

class Table {
  readonly grid: unknown[][] = [];
  readonly truth = new Map<string, Truth>();
  readonly named = new Set<string>();
  private readonly years: number[];
  private readonly yearStyle: (year: number) => unknown;
  private readonly layout: Layout;
  private readonly unit: readonly [string, number];
  private readonly depth: number;
  private readonly habit: "plain" | "baten negative" | "text" | "euro" | "trailing";
  private readonly withSaldo: boolean;
  private readonly withNote: boolean;
  private readonly batenFirst: boolean;
  private readonly words: readonly [string, string];
  private readonly filledDown: boolean;
  private readonly letters: (typeof KIND_LETTERS)[number];

  constructor(private readonly dice: Dice) {
    const first = 2022 + dice.below(4);
    this.years = Array.from({ length: 2 + dice.below(3) }, (_, i) => first + i).filter(
      (year) => year <= 2027,
    );
    this.yearStyle = dice.of(YEAR_STYLES);
    this.layout = dice.of(LAYOUTS);
    this.unit = dice.of(UNITS);
    this.depth = this.layout === "subcolumns" ? 2 + dice.below(2) : 1 + dice.below(2);
    const habits = ["plain", "plain", "baten negative", "text", "euro", "trailing"] as const;
    this.habit = this.layout === "saldo" || this.layout === "signs" ? "plain" : dice.of(habits);
    this.letters = dice.of(KIND_LETTERS);
    this.withSaldo = dice.chance(0.5);
    this.withNote = dice.chance(0.3);
    this.batenFirst = dice.chance(0.5);
    this.words = [dice.of(LASTEN), dice.of(BATEN)];
    this.filledDown = dice.chance(0.3);
  }

  titles(): void {
    if (this.dice.chance(0.3)) this.grid.push(["Begroting gemeente Best"]);
    this.grid.push([this.unit[0]]);
    if (this.dice.chance(0.3)) this.grid.push([]);
  }

  write(): void {
    if (this.layout === "items") return this.items();
    if (this.layout === "long") return this.long();
    this.header();
    const actielijnen = Object.keys(NAMES)
      .map(Number)
      .filter(() => this.dice.chance(0.6));
    const rows = actielijnen.length > 0 ? actielijnen : [4];
    if (this.layout === "sections") {
      for (const kind of this.kinds()) {
        this.row([kind === "lasten" ? this.words[0] : this.words[1]]);
        this.rows(rows, kind);
        if (this.dice.chance(0.5)) this.total(kind);
      }
    } else if (this.layout === "subcolumns") this.wideRows(rows);
    else if (this.layout === "names") this.namedRows(rows);
    else if (this.layout === "saldo") this.saldoRows(rows);
    else if (this.layout === "signs") this.signRows(rows);
    else for (const kind of this.kinds()) this.rows(rows, kind);
    this.grid.push([]);
  }

  private kinds(): Kind[] {
    return this.batenFirst ? ["baten", "lasten"] : ["lasten", "baten"];
  }

  private labels(): string[] {
    const label = this.dice.of(["Omschrijving", "Programma", "Product", "Post"]);
    if (this.layout === "column" || this.layout === "names") return [label, this.letters[0]];
    return [label];
  }

  private header(): void {
    const labels = this.labels();
    const blank = labels.map(() => (this.filledDown ? null : ""));
    const years = this.years.map(this.yearStyle);
    if (this.layout !== "subcolumns") {
      const first = [...labels, ...years, ...(this.withNote ? ["Toelichting"] : [])];
      if (this.depth === 2)
        this.grid.push([...labels.map(() => ""), ...years.map((_, i) => (i === 0 ? "Begroting" : "Raming"))]);
      this.grid.push(first);
      return;
    }
    const below = this.kinds().map((kind) => (kind === "lasten" ? this.words[0] : this.words[1]));
    const block = this.withSaldo ? [...below, this.dice.of(["Saldo", "Netto", "Totaal"])] : below;
    const wide = years.flatMap((year) => block.map((_, i) => (i === 0 || this.filledDown ? year : "")));
    if (this.depth === 3)
      this.grid.push([...labels, ...wide.map((_, i) => (i === 0 || this.filledDown ? "Begroting" : ""))]);
    this.grid.push([...(this.depth === 3 ? blank : labels), ...wide]);
    this.grid.push([
      ...(this.filledDown && this.depth === 2 ? labels : blank),
      ...years.flatMap(() => block),
    ]);
  }

  private name(actielijn: number): string {
    return this.dice.of(NAMES[actielijn]!);
  }

  private amount(): number {
    return 11 + this.dice.below(89_000 / this.unit[1]) * (this.unit[1] === 1 ? 1 : 1) + this.dice.below(7);
  }

  private show(amount: number, kind: Kind): unknown {
    const signed = this.habit === "baten negative" && kind === "baten" ? -amount : amount;
    if (this.habit === "trailing")
      return kind === "baten" ? `${new Intl.NumberFormat("nl-NL").format(amount)}-` : amount;
    if (this.habit === "text") return new Intl.NumberFormat("nl-NL").format(signed);
    if (this.habit === "euro") return `€ ${new Intl.NumberFormat("nl-NL").format(signed)},-`;
    return signed;
  }

  private rows(actielijnen: readonly number[], kind: Kind): void {
    for (const actielijn of actielijnen) {
      if (this.dice.chance(0.3)) this.other(kind);
      this.line(this.name(actielijn), actielijn, kind);
      if (this.dice.chance(0.2)) this.part(kind);
      if (this.dice.chance(0.1)) this.noLine(kind, this.dice.of(NO_LINES));
    }
    this.other(kind);
  }

  /** The name only on the first of its rows. */
  private namedRows(actielijnen: readonly number[]): void {
    for (const actielijn of actielijnen) {
      const [one, other] = this.kinds();
      this.line(this.name(actielijn), actielijn, one!);
      this.line("", actielijn, other!);
      if (this.dice.chance(0.4)) this.other(one!);
    }
  }

  private line(name: string, actielijn: number, kind: Kind): void {
    const row = this.grid.length + 1;
    const labels = this.labels().length === 2 ? [name, this.letter(kind)] : [name];
    const cells = this.years.map((year, i) => {
      if (this.dice.chance(0.1)) return "";
      const amount = this.amount();
      this.truth.set(`${row}|${labels.length + i + 1}`, {
        actielijn,
        year,
        kind,
        euro: amount * this.unit[1],
      });
      return this.show(amount, kind);
    });
    this.grid.push([...labels, ...cells, ...(this.withNote ? [this.dice.of(["zie nota", ""])] : [])]);
  }

  private letter(kind: Kind): string {
    return kind === "lasten" ? this.letters[1] : this.letters[2];
  }

  private other(kind: Kind, name = this.dice.of(OTHERS)): void {
    const labels = this.labels().length === 2 ? [name, this.letter(kind)] : [name];
    this.grid.push([...labels, ...this.years.map(() => this.show(this.amount() + 1_000, kind))]);
  }

  /** A row about POK that is no line of one actielijn. */
  private noLine(kind: Kind, name: string): void {
    this.nameCells();
    this.other(kind, name);
  }

  /** A part of the row above, which is in it already. */
  private part(kind: Kind): void {
    this.nameCells();
    const labels = this.labels().length === 2 ? ["w.v. personeel", this.letter(kind)] : ["w.v. personeel"];
    this.grid.push([...labels, ...this.years.map(() => this.show(1 + this.dice.below(9), kind))]);
  }

  private nameCells(): void {
    const row = this.grid.length + 1;
    const first = this.labels().length + 1;
    this.years.forEach((_, i) => this.named.add(`${row}|${first + i}`));
  }

  private total(kind: Kind): void {
    this.grid.push([`Totaal ${kind}`, ...this.years.map(() => this.show(123_457, kind))]);
  }

  private wideRows(actielijnen: readonly number[]): void {
    for (const actielijn of actielijnen) {
      const row = this.grid.length + 1;
      const cells: unknown[] = [];
      for (const year of this.years) {
        const amounts = this.kinds().map((kind) => {
          const amount = this.amount();
          this.truth.set(`${row}|${cells.length + 2}`, {
            actielijn,
            year,
            kind,
            euro: amount * this.unit[1],
          });
          cells.push(this.show(amount, kind));
          return kind === "baten" ? amount : -amount;
        });
        if (this.withSaldo) cells.push(this.show(amounts[0]! + amounts[1]!, "lasten"));
      }
      this.grid.push([this.name(actielijn), ...cells]);
    }
    if (this.dice.chance(0.5))
      this.grid.push(
        ["Wmo", ...this.years.flatMap(() => this.kinds().map((kind) => this.show(5_000, kind)))].slice(0, 2),
      );
  }

  /** The row of the name holds the saldo, its lasten and baten stand below it without a name (Groningen). */
  private saldoRows(actielijnen: readonly number[]): void {
    for (const actielijn of [0, ...actielijnen]) {
      const row = this.grid.length + 1;
      const amounts = this.years.map(() => [this.amount(), this.amount()] as const);
      this.grid.push([
        actielijn === 0 ? "Sociaal klimaat" : this.name(actielijn),
        ...amounts.map(([lasten, baten]) => lasten - baten),
      ]);
      this.grid.push([this.words[0], ...amounts.map(([lasten]) => lasten)]);
      this.grid.push([this.words[1], ...amounts.map(([, baten]) => baten)]);
      if (actielijn === 0) continue;
      amounts.forEach(([lasten, baten], i) => {
        this.mean(row + 1, i + 2, actielijn, this.years[i]!, "lasten", lasten);
        this.mean(row + 2, i + 2, actielijn, this.years[i]!, "baten", baten);
      });
    }
  }

  /** “N 72” and “V 72”. */
  private signRows(actielijnen: readonly number[]): void {
    const before = this.dice.chance(0.5);
    for (const actielijn of actielijnen) {
      const row = this.grid.length + 1;
      const cells = this.years.map((year, i) => {
        const kind = this.dice.of(["baten", "lasten"] as const);
        const amount = this.amount();
        this.mean(row, i + 2, actielijn, year, kind, amount);
        const sign = kind === "baten" ? "V" : "N";
        return before ? `${sign} ${amount}` : `${amount} ${sign}`;
      });
      this.grid.push([this.name(actielijn), ...cells]);
    }
  }

  /** A small table per actielijn, with its name in the header. */
  private items(): void {
    for (const actielijn of Object.keys(NAMES).map(Number)) {
      if (this.dice.chance(0.5) && actielijn !== 4) continue;
      this.grid.push([
        this.name(actielijn),
        ...this.years.map((year) => this.dice.of([`B${year}`, `Begroting ${year}`])),
      ]);
      for (const kind of this.kinds()) {
        const row = this.grid.length + 1;
        const cells = this.years.map((year, i) => {
          const amount = this.amount();
          this.mean(row, i + 2, actielijn, year, kind, amount);
          return this.show(amount, kind);
        });
        this.grid.push([kind === "lasten" ? this.words[0] : this.words[1], ...cells]);
      }
      this.grid.push(["Saldo", ...this.years.map(() => 3)]);
      if (this.dice.chance(0.5)) this.grid.push([]);
    }
  }

  /** A row an amount. */
  private long(): void {
    const header = ["Omschrijving", "Jaar", this.letters[0], "Bedrag"];
    this.grid.push(header);
    for (const actielijn of Object.keys(NAMES).map(Number)) {
      for (const year of this.years) {
        const kind = this.dice.of(["baten", "lasten"] as const);
        const amount = this.amount();
        this.mean(this.grid.length + 1, 4, actielijn, year, kind, amount);
        this.grid.push([
          this.name(actielijn),
          this.yearStyle(year),
          this.letter(kind),
          this.show(amount, kind),
        ]);
        if (this.dice.chance(0.2)) this.grid.push([this.dice.of(OTHERS), year, this.letter(kind), 500]);
      }
    }
    this.grid.push([]);
  }

  private mean(
    row: number,
    column: number,
    actielijn: number,
    year: number,
    kind: Kind,
    amount: number,
  ): void {
    this.truth.set(`${row}|${column}`, { actielijn, year, kind, euro: amount * this.unit[1] });
  }

  private row(cells: unknown[]): void {
    this.grid.push(cells);
  }
}
