import { verwijderNotities, zetNotities } from "../../src/excel/notities";
import type { Doel } from "../../src/sheet/doel";

/** Het weinige van Excel dat notities nodig hebben: cellen met hun plaats, en wat erbij staat. */
class Nepexcel {
  notities: { plek: Doel; content: string }[] = [];
  opmerkingen: Doel[] = [];

  get context(): Excel.RequestContext {
    const bij = (plek: Doel) => ({
      getLocation: () => ({
        rowIndex: plek.rij,
        columnIndex: plek.kolom,
        load: () => undefined,
        worksheet: { id: plek.bladId, load: () => undefined },
      }),
    });
    const workbook = {
      notes: {
        load: () => undefined,
        items: this.notities.map((notitie) => ({
          ...bij(notitie.plek),
          content: notitie.content,
          delete: () => (this.notities = this.notities.filter((andere) => andere !== notitie)),
        })),
        add: (plek: Doel, content: string) => this.notities.push({ plek, content }),
      },
      comments: { load: () => undefined, items: this.opmerkingen.map(bij) },
      worksheets: {
        getItem: (bladId: string) => ({
          getRangeByIndexes: (rij: number, kolom: number) => cel(rij, kolom, bladId),
        }),
      },
    };
    return { workbook, sync: async () => undefined } as unknown as Excel.RequestContext;
  }
}

const cel = (rij: number, kolom: number, bladId = "s1"): Doel => ({
  bladId,
  blad: "Blad1",
  rij,
  kolom,
  rijen: 1,
  kolommen: 1,
});
const zetOffice = (kent: boolean) =>
  Object.assign(globalThis, {
    Office: {
      context: {
        requirements: { isSetSupported: (_: string, versie: string) => kent && versie === "1.18" },
      },
    },
  });
const tekst = "POK bevroren: =POK.TOTAAL(2026)";

test("zonder ondersteuning in Excel gebeurt er niets", async () => {
  zetOffice(false);
  const excel = new Nepexcel();
  expect(await zetNotities(excel.context, [{ doel: cel(0, 0), tekst }])).toBeNull();
  expect(excel.notities).toEqual([]);
});

test("een notitie komt alleen bij een cel waar nog niets bij staat", async () => {
  zetOffice(true);
  const excel = new Nepexcel();
  excel.notities = [{ plek: cel(0, 0), content: "van de gebruiker" }];
  excel.opmerkingen = [cel(1, 0)];
  const gezet = await zetNotities(
    excel.context,
    [cel(0, 0), cel(1, 0), cel(2, 0), cel(0, 0, "s2"), { ...cel(5, 5), rijen: 10, kolommen: 9 }].map(
      (doel) => ({
        doel,
        tekst,
      }),
    ),
  );
  expect(gezet).toBe(3);
  expect(excel.notities.map(({ plek, content }) => [plek.bladId, plek.rij, plek.rijen, content])).toEqual([
    ["s1", 0, 1, "van de gebruiker"],
    ["s1", 2, 1, tekst],
    ["s2", 0, 1, tekst],
    ["s1", 5, 1, tekst],
  ]);
});

test("bij het ontdooien gaat alleen de eigen notitie weg", async () => {
  zetOffice(true);
  const excel = new Nepexcel();
  excel.notities = [
    { plek: cel(0, 0), content: "van de gebruiker" },
    { plek: cel(1, 0), content: tekst },
    { plek: cel(2, 0), content: tekst },
  ];
  await verwijderNotities(excel.context, [cel(0, 0), cel(1, 0)]);
  expect(excel.notities.map(({ plek }) => plek.rij)).toEqual([0, 2]);
});
