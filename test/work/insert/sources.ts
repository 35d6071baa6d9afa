import { readAmountsTable, TABLE_HEADERS } from "../../../src/knowledge/pok/amountsTable";
import type { OwnSource, RamingSource } from "../../../src/work/amounts/request";
import { ramingCaveats, type RecipientRoles } from "../../../src/work/amounts/caveats";
import { currentEditie } from "../../../src/knowledge/pok/edities";
import type { Kanaal } from "../../../src/knowledge/pok/kinds";

const MEI = "meicirculaire 2024";
const SEPTEMBER = "septembercirculaire 2024";
export const EDITIES = [MEI, SEPTEMBER] as const;

export interface RowData {
  actielijn: number;
  year: number;
  kanaal: Kanaal;
  amount: number;
  editie?: string;
  source?: string;
  enteredOn?: string;
}

const cellsOf = ({
  actielijn,
  year,
  kanaal,
  amount,
  editie = MEI,
  source = "mei.xlsx, blad AU, F12",
  enteredOn = editie === MEI ? "2024-06-03" : "2024-10-01",
}: RowData): unknown[] => [actielijn, year, kanaal, amount, "Utrecht", editie, source, enteredOn];

/** What Excel gives for the name of the table: its cells without header row; a table without rows has one empty row. */
export const tableValues = (rows: readonly RowData[]): unknown[][] =>
  rows.length > 0 ? rows.map(cellsOf) : [TABLE_HEADERS.map(() => "")];

export const own = (rows: readonly RowData[]): OwnSource => ({
  kind: "own",
  gemeente: "Utrecht",
  table: readAmountsTable([[...TABLE_HEADERS], ...rows.map(cellsOf)]),
});

/** Actielijn 4 in all years (mei), 7 in two years (september), and 3 in 2022 across two kanalen and edities. */
export const UTRECHT: readonly RowData[] = [
  ...currentEditie.years.map((year, i) => ({
    actielijn: 4,
    year,
    kanaal: "AU" as const,
    amount: 900_000 + i * 1_500,
    source: `mei.xlsx, blad AU, F${i + 2}`,
  })),
  {
    actielijn: 7,
    year: 2024,
    kanaal: "DU",
    amount: 710_071,
    editie: SEPTEMBER,
    source: "sept.xlsx, blad DU, B3",
  },
  {
    actielijn: 7,
    year: 2025,
    kanaal: "DU",
    amount: 710_071,
    editie: SEPTEMBER,
    source: "sept.xlsx, blad DU, C3",
  },
  { actielijn: 3, year: 2022, kanaal: "AU", amount: 100_000 },
  {
    actielijn: 3,
    year: 2022,
    kanaal: "DU",
    amount: 50_000,
    editie: SEPTEMBER,
    source: "sept.xlsx, blad DU, D3",
  },
];

export const CENTER: RecipientRoles = {
  vrouwenopvang: true,
  veiligheidsregio: true,
  urbanRenewalArea: true,
};
export const NO_ROLE: RecipientRoles = {
  vrouwenopvang: false,
  veiligheidsregio: false,
  urbanRenewalArea: null,
};

export const raming = (
  roles: RecipientRoles = NO_ROLE,
  share: number | Readonly<Record<number, number>> = 0.02,
): RamingSource => ({
  kind: "raming",
  gemeente: "Utrecht",
  shares:
    typeof share === "number" ? Object.fromEntries(currentEditie.years.map((year) => [year, share])) : share,
  explanation: "naar inwoners",
  caveats: ramingCaveats(currentEditie, "Utrecht", roles),
});
