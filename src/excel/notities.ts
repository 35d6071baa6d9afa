import { isEigenNotitie } from "../work/formulas/notitie";
import type { Doel } from "../sheet/doel";
import { bereikVan } from "./lezen";

/** Of deze Excel notities kent; anders staat alles alleen in het register. */
export const kentNotities = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.18");

const sleutel = ({ bladId, rij, kolom }: Pick<Doel, "bladId" | "rij" | "kolom">) =>
  `${bladId}|${rij}|${kolom}`;

interface Gelezen {
  /** Cellen waar al een notitie of opmerking bij staat. */
  bezet: ReadonlySet<string>;
  eigen: ReadonlyMap<string, Excel.Note>;
}

async function lees(context: Excel.RequestContext): Promise<Gelezen> {
  const { notes, comments } = context.workbook;
  notes.load("items/content");
  comments.load("items/id");
  await context.sync();
  const plaatsen = [...notes.items, ...comments.items].map((bij) => {
    const plaats = bij.getLocation();
    plaats.load("rowIndex,columnIndex");
    plaats.worksheet.load("id");
    return plaats;
  });
  await context.sync();
  const sleutels = plaatsen.map(({ worksheet, rowIndex, columnIndex }) =>
    sleutel({ bladId: worksheet.id, rij: rowIndex, kolom: columnIndex }),
  );
  return {
    bezet: new Set(sleutels),
    eigen: new Map(
      notes.items.flatMap((notitie, i) =>
        isEigenNotitie(notitie.content) ? [[sleutels[i]!, notitie] as const] : [],
      ),
    ),
  };
}

/**
 * Zet notities bij cellen waar nog niets bij staat. Schrijft bij de volgende context.sync().
 * @returns hoeveel; null waar Excel geen notities kent
 */
export async function zetNotities(
  context: Excel.RequestContext,
  teksten: readonly { doel: Doel; tekst: string }[],
): Promise<number | null> {
  if (!kentNotities()) return null;
  const { bezet } = await lees(context);
  const vrij = teksten.filter(({ doel }) => !bezet.has(sleutel(doel)));
  for (const { doel, tekst } of vrij) {
    const cel = bereikVan(context, { ...doel, rijen: 1, kolommen: 1 });
    context.workbook.notes.add(cel, tekst);
  }
  return vrij.length;
}

/** Haalt de eigen notities bij deze cellen weg. Schrijft bij de volgende context.sync(). */
export async function verwijderNotities(
  context: Excel.RequestContext,
  doelen: readonly Doel[],
): Promise<void> {
  if (!kentNotities()) return;
  const { eigen } = await lees(context);
  for (const doel of doelen) eigen.get(sleutel(doel))?.delete();
}
