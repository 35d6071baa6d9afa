import { rechthoekVan } from "../../sheet/verwijzing";
import { tekensVan } from "../../sheet/tekens";
import { MAX_RIJEN, overlapt, type Rechthoek } from "../../sheet/adres";
import type { Planplek, Planwijziging } from "./soorten";

/** Of een wijziging een plan kan raken. Een rij die erboven bij komt, raakt het ook: het plan schuift dan op. */
export function raakt({ doel, totEinde }: Planplek, { bladId, adres, verschuift }: Planwijziging): boolean {
  if (bladId !== doel.bladId) return false;
  if (adres === "" || verschuift) return true;
  const plan: Rechthoek = totEinde ? { ...doel, rijen: MAX_RIJEN - doel.rij } : doel;
  return adres.split(",").some((deel) => {
    const teken = tekensVan(deel)[0];
    const gebied = teken ? rechthoekVan(teken) : null;
    return gebied === null || overlapt(plan, gebied);
  });
}
