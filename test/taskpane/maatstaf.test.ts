import { GEEN_INSTELLINGEN } from "../../src/work/gemeente/instellingen";
import { vindGemeenten } from "../../src/knowledge/gemeenten/register";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import { gegevensVan, kenmerkVan } from "../../src/taskpane/gemeente/maatstaf";
import type { Dossierstand } from "../../src/taskpane/gemeente/dossier";

const stand = (aandeel: number | null): Dossierstand => ({
  gelezen: true,
  instellingen: { ...GEEN_INSTELLINGEN, gemeentecode: "GM0153", aandeel },
  gemeente: vindGemeenten("GM0153")[0]!,
  tabel: null,
  archief: [],
  inhoud: null,
  fouten: [],
  aandelen: null,
  belet: null,
});

test("het aandeel dat de gebruiker opgeeft, telt bij de regels over het gemeentefonds; een aandeel naar inwoners niet", () => {
  expect(gegevensVan(huidigeEditie, stand(0.0125)).aandeelGemeentefonds).toBe(0.0125);
  expect(gegevensVan(huidigeEditie, stand(null)).aandeelGemeentefonds).toBeNull();
});

test("een ander aandeel is reden om opnieuw te controleren", () => {
  expect(kenmerkVan(stand(0.01))).not.toBe(kenmerkVan(stand(0.02)));
});
