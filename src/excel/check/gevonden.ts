import { isControlekop, isToetsformule } from "../../work/check/kolommen";
import { isControlenotitie } from "../../work/check/notitie";
import type { Merkstand } from "../../work/check/soorten";
import { kentNotities } from "../notities";

/**
 * Kleur komt met voorwaardelijke opmaak: de eigen opvulling van de cel blijft wat zij is, de kleur schuift mee met rijen en
 * kolommen en gaat met de werkmap mee. Aan deze formule is te zien dat zij van de controle is.
 */
export const KLEURFORMULE = '=LEN("POK-controle")>0';
/** Een kolom “Controle” krijgt een naam in de werkmap, om haar terug te vinden. */
export const KOLOMNAAM = "POK_Toets_";

const isKleurformule = (formule: unknown): boolean =>
  String(formule).replace(/\s/g, "").toLowerCase() === KLEURFORMULE.toLowerCase();

/** Een kolom “Controle” zoals zij nu in de werkmap staat. */
export interface Toetskolom {
  naam: Excel.NamedItem;
  /** null als het bereik er niet meer is. */
  bereik: Excel.Range | null;
  tabel: Excel.Table | null;
}

/** Alles wat er van de controle op de bladen staat. */
export interface Gevonden {
  kleuren: { blad: Excel.Worksheet; opmaak: Excel.ConditionalFormat }[];
  notities: Excel.Note[];
  kolommen: Toetskolom[];
}

/** Zoekt alle merken in de werkmap op, ook die van een eerdere keer of van een collega. */
export async function vindMerken(context: Excel.RequestContext): Promise<Gevonden> {
  const { worksheets, names } = context.workbook;
  const notities = kentNotities() ? context.workbook.notes : null;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  notities?.load("items/content");
  await context.sync();
  const opmaken = worksheets.items.map((blad) => {
    const alle = blad.getRange().conditionalFormats;
    alle.load("items/id,items/type");
    return { blad, alle };
  });
  const namen = names.items
    .filter(({ name }) => name.startsWith(KOLOMNAAM))
    .map((naam) => {
      const bereik = naam.getRangeOrNullObject();
      bereik.load("address");
      return { naam, bereik };
    });
  await context.sync();
  const eigen = opmaken.flatMap(({ blad, alle }) =>
    alle.items
      .filter(({ type }) => type === "Custom")
      .map((opmaak) => {
        opmaak.custom.rule.load("formula");
        return { blad, opmaak };
      }),
  );
  const kolommen = namen.map(({ naam, bereik }) => {
    if (bereik.isNullObject) return { naam, bereik: null, tabellen: null };
    bereik.load("formulas,rowIndex,columnIndex");
    bereik.worksheet.load("id,name,visibility");
    bereik.worksheet.protection.load("protected");
    const tabellen = bereik.getTables(false);
    tabellen.load("items/name");
    return { naam, bereik, tabellen };
  });
  await context.sync();
  return {
    kleuren: eigen.filter(({ opmaak }) => isKleurformule(opmaak.custom.rule.formula)),
    notities: (notities?.items ?? []).filter(({ content }) => isControlenotitie(content)),
    kolommen: kolommen.map(({ naam, bereik, tabellen }) => ({
      naam,
      bereik,
      tabel: tabellen?.items[0] ?? null,
    })),
  };
}

export function standVan({ kleuren, notities, kolommen }: Gevonden): Merkstand {
  return {
    kleuren: kleuren.length,
    notities: notities.length,
    kolommen: kolommen.flatMap(({ bereik }) =>
      bereik && eigenCellen(bereik).length > 0 ? [bereik.address] : [],
    ),
  };
}

/** De cellen van een kolom die de controle zelf schreef, binnen het bereik vanaf 0; wat de gebruiker erbij zette hoort er niet bij. */
export function eigenCellen({ formulas }: Excel.Range): { rij: number; kolom: number }[] {
  return formulas.flatMap((cellen, rij) =>
    cellen.flatMap((cel: unknown, kolom) =>
      isToetsformule(cel) || (rij === 0 && isControlekop(cel)) ? [{ rij, kolom }] : [],
    ),
  );
}
