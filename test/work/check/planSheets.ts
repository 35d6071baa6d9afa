/** A line as a controller adds it to a begroting; amount in euros, or text that is not a number. */
export interface Booking {
  actielijn: number;
  year: number;
  kind: "baten" | "lasten" | "total";
  amount: number | string;
  aard?: string;
  kanaal?: string;
  taakveld?: string | number;
  description?: string;
}

export type PlanField = "actielijn" | "year" | "amount" | "aard" | "kanaal" | "taakveld" | "description";

/** A sheet with bookings, and where every field of a booking is (from 0); null where the layout has no cell for it. */
export interface PlanSheet {
  cells: (string | number)[][];
  place(booking: number, field: PlanField): { row: number; column: number } | null;
}

export type Layout = "wide" | "long" | "messy";
export const LAYOUTS: readonly Layout[] = ["wide", "long", "messy"];

const YEARS = [2021, 2022, 2023, 2024, 2025, 2028];

export function makeSheet(layout: Layout, bookings: readonly Booking[]): PlanSheet {
  return { wide, long, messy }[layout](bookings);
}

/** A programmabegroting: baten and lasten as subheaders, a column per year, thousands. */
function wide(bookings: readonly Booking[]): PlanSheet {
  const header = ["Taakveld", "Omschrijving", "Actielijn", "Aard", "Kanaal", ...YEARS];
  const cells: (string | number)[][] = [["Programma Sociaal domein"], ["(bedragen x € 1.000)"], [], header];
  const rowByBooking = new Map<number, number>();
  for (const kind of ["baten", "lasten"] as const) {
    cells.push(["", kind === "baten" ? "Baten" : "Lasten"]);
    cells.push(["6.1", "Samenkracht en burgerparticipatie", "", "", "", 200, 205, 210, 215, 220, 225]);
    bookings.forEach((booking, i) => {
      if (booking.kind !== kind) return;
      rowByBooking.set(i, cells.push(rowOf(booking, 1_000, 1)) - 1);
    });
  }
  cells.push(["", "Totaal Sociaal domein", "", "", "", -600, -600, -600, -600, -600, -600]);
  bookings.forEach((booking, i) => {
    if (booking.kind === "total") rowByBooking.set(i, cells.push(rowOf(booking, 1_000, 1)) - 1);
  });
  const columns = { taakveld: 0, description: 1, actielijn: 2, aard: 3, kanaal: 4 };
  return { cells, place: finder(bookings, rowByBooking, columns, 5) };
}

/** An export with a line per amount, among thousands of items that are not about POK. */
function long(bookings: readonly Booking[]): PlanSheet {
  const header = [
    "Gemeentecode",
    "Jaar",
    "Taakveld",
    "Omschrijving",
    "Baten/Lasten",
    "Bedrag x € 1.000",
    "Actielijn",
    "Aard",
    "Kanaal",
  ];
  const cells: (string | number)[][] = [header];
  for (const taakveld of ["0.1", "0.10", "6.1", "6.3"])
    for (const kind of ["Baten", "Lasten"])
      cells.push(["GM0629", 2022, taakveld, "Overig", kind, 1_234, "", "", ""]);
  const rowByBooking = new Map<number, number>();
  bookings.forEach((b, i) => {
    const row = [
      "GM0629",
      b.year,
      b.taakveld ?? "6.1",
      b.description ?? "POK",
      { baten: "Baten", lasten: "Lasten", total: "Lasten" }[b.kind],
      typeof b.amount === "number" ? b.amount / 1_000 : b.amount,
      b.actielijn,
      b.aard ?? "",
      b.kanaal ?? "",
    ];
    rowByBooking.set(i, cells.push(row) - 1);
  });
  const columns = { year: 1, taakveld: 2, description: 3, amount: 5, actielijn: 6, aard: 7, kanaal: 8 };
  return { cells, place: finder(bookings, rowByBooking, columns, null) };
}

/** A sheet as people make it: titles, a header over two rows, lasten negative, whole euros, empty rows. */
function messy(bookings: readonly Booking[]): PlanSheet {
  const cells: (string | number)[][] = [
    [],
    ["", "Programmabegroting 2022 en meerjarenraming"],
    ["", "Bedragen in hele euro's"],
    [],
    ["", "Product", "Omschrijving", "POK", "", "", "Realisatie", "Begroting", "Meerjarenraming"],
    ["", "Taakveld", "", "Actielijn", "Aard", "Kanaal", ...YEARS],
    ["", "Baten en lasten"],
    ["", "6.1", "Samenkracht", "", "", "", 1_000, 1_100, 1_200, 1_300, 1_400, 1_500],
  ];
  const rowByBooking = new Map<number, number>();
  for (const kind of ["baten", "lasten", "total"] as const) {
    if (kind !== "total") cells.push(["", kind === "baten" ? "Baten" : "Lasten"]);
    bookings.forEach((booking, i) => {
      if (booking.kind !== kind) return;
      const sign = kind === "baten" ? 1 : -1;
      rowByBooking.set(i, cells.push(["", ...rowOf(booking, 1, sign)]) - 1);
    });
    cells.push([]);
  }
  const columns = { taakveld: 1, description: 2, actielijn: 3, aard: 4, kanaal: 5 };
  return { cells, place: finder(bookings, rowByBooking, columns, 6) };
}

function rowOf(b: Booking, unit: number, sign: number): (string | number)[] {
  return [
    b.taakveld ?? "6.1",
    b.description ?? "POK",
    b.actielijn,
    b.aard ?? "",
    b.kanaal ?? "",
    ...YEARS.map((year) => {
      if (year !== b.year) return "";
      return typeof b.amount === "number" ? (sign * b.amount) / unit : b.amount;
    }),
  ];
}

function finder(
  bookings: readonly Booking[],
  rowByBooking: ReadonlyMap<number, number>,
  columns: Partial<Record<PlanField, number>>,
  firstYear: number | null,
): PlanSheet["place"] {
  return (booking, field) => {
    const row = rowByBooking.get(booking)!;
    const yearColumn = firstYear === null ? undefined : firstYear + YEARS.indexOf(bookings[booking]!.year);
    const column = columns[field] ?? (field === "amount" ? yearColumn : undefined);
    return column === undefined ? null : { row, column };
  };
}
