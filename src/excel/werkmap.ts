import { type Werkmap } from "../work/insert/werkmap";
import { type Verkenning } from "../work/verkenning";
import { WerkmapFout } from "../sheet/belet";
import { type Doel } from "../sheet/doel";
import { bereikVan, beletBuitenBlad, leesToestand } from "./lezen";
import { maakOngedaan, schrijfBlok } from "./schrijven";
import { meldSelectie } from "./selectie";
import { voerUit } from "./uitvoering";

/** De geopende werkmap in Excel. */
export const excelWerkmap: Werkmap = {
  bijSelectie: meldSelectie,
  verken: (omvang) =>
    voerUit(async (context): Promise<Verkenning> => {
      const selectie = context.workbook.getSelectedRange();
      selectie.load("rowIndex,columnIndex");
      selectie.worksheet.load("id,name");
      await context.sync();
      const { id, name } = selectie.worksheet;
      const doel: Doel = {
        bladId: id,
        blad: name,
        rij: selectie.rowIndex,
        kolom: selectie.columnIndex,
        ...omvang,
      };
      const belet = beletBuitenBlad(doel);
      if (belet) throw new WerkmapFout(belet);
      return (await leesToestand(context, doel)).verkenning;
    }),
  schrijf: schrijfBlok,
  zetTerug: maakOngedaan,
  selecteer: (doel) =>
    voerUit(async (context) => {
      context.workbook.worksheets.getItem(doel.bladId).activate();
      bereikVan(context, doel).select();
      await context.sync();
    }),
};
