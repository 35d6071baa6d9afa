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
  return { grid: table.grid, truth: table.truth };
}

type Layout = "column" | "subcolumns" | "sections" | "names";

class Table {
  readonly grid: unknown[][] = [];
  readonly truth = new Map<string, Truth>();
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

  constructor(private readonly dice: Dice) {
    const first = 2022 + dice.below(4);
    this.years = Array.from({ length: 2 + dice.below(3) }, (_, i) => first + i).filter(
      (year) => year <= 2027,
    );
    this.yearStyle = dice.of(YEAR_STYLES);
    this.layout = dice.of(["column", "subcolumns", "sections", "names"] as const);
    this.unit = dice.of(UNITS);
    this.depth = this.layout === "subcolumns" ? 2 + dice.below(2) : 1 + dice.below(2);
    this.habit = dice.of(["plain", "plain", "baten negative", "text", "euro"] as const);
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
    else for (const kind of this.kinds()) this.rows(rows, kind);
    this.grid.push([]);
  }

  private kinds(): Kind[] {
    return this.batenFirst ? ["baten", "lasten"] : ["lasten", "baten"];
  }

  private labels(): string[] {
    const label = this.dice.of(["Omschrijving", "Programma", "Product", "Post"]);
    if (this.layout === "column" || this.layout === "names")
      return [label, this.dice.of(["B/L", "Soort", "Baten/Lasten"])];
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
    if (this.habit === "text") return new Intl.NumberFormat("nl-NL").format(signed);
    if (this.habit === "euro") return `€ ${new Intl.NumberFormat("nl-NL").format(signed)},-`;
    return signed;
  }

  private rows(actielijnen: readonly number[], kind: Kind): void {
    for (const actielijn of actielijnen) {
      if (this.dice.chance(0.3)) this.other(kind);
      this.line(this.name(actielijn), actielijn, kind);
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
    const labels = this.labels().length === 2 ? [name, kind === "baten" ? "Baten" : "Lasten"] : [name];
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

  private other(kind: Kind): void {
    const labels =
      this.labels().length === 2
        ? [this.dice.of(OTHERS), kind === "baten" ? "Baten" : "Lasten"]
        : [this.dice.of(OTHERS)];
    this.grid.push([...labels, ...this.years.map(() => this.show(this.amount() + 1_000, kind))]);
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

  private row(cells: unknown[]): void {
    this.grid.push(cells);
  }
}
