import { ERNSTEN, type Ernst } from "../../rules";
import type { Taal } from "../../rules/soorten";
import type { Controlebevinding } from "./bevinding";
import { kopVan } from "./sleutel";
import type { Terzijde } from "./soorten";

/** Bevindingen die nog openstaan, en die terzijde zijn gelegd met de reden. */
export interface Verdeling {
  open: readonly Controlebevinding[];
  terzijde: readonly { bevinding: Controlebevinding; terzijde: Terzijde }[];
  /** Redenen bij bevindingen die er niet meer zijn, of waarvan het bedrag is gewijzigd. */
  vervallen: readonly Terzijde[];
}

/** Legt bevindingen naast wat er terzijde is gelegd. */
export function verdeel(bevindingen: readonly Controlebevinding[], terzijde: readonly Terzijde[]): Verdeling {
  if (terzijde.length === 0) return { open: bevindingen, terzijde: [], vervallen: [] };
  const per = new Map(terzijde.map((opzij) => [opzij.sleutel, opzij]));
  const open: Controlebevinding[] = [];
  const gelegd: { bevinding: Controlebevinding; terzijde: Terzijde }[] = [];
  const koppen = new Set(terzijde.map(({ sleutel }) => sleutel.split("|", 2).join("|")));
  for (const bevinding of bevindingen) {
    const opzij = koppen.has(kopVan(bevinding)) ? per.get(bevinding.sleutel) : undefined;
    if (!opzij) open.push(bevinding);
    else {
      gelegd.push({ bevinding, terzijde: opzij });
      per.delete(bevinding.sleutel);
    }
  }
  return { open, terzijde: gelegd, vervallen: [...per.values()] };
}

export type Telling = Readonly<Record<Ernst, number>>;

/** Het aantal bevindingen per ernst. */
export function telPerErnst(bevindingen: readonly Controlebevinding[]): Telling {
  const telling: Record<Ernst, number> = { fout: 0, waarschuwing: 0, advies: 0 };
  for (const { ernst } of bevindingen) telling[ernst]++;
  return telling;
}

export interface Zeef {
  /** null: elke ernst. */
  ernst: Ernst | null;
  /** Woorden die alle in code, adres, titel of zin voorkomen; hoofdletters en accenten doen niet ter zake. */
  zoek: string;
}

/** De bevindingen die de gebruiker wil zien, in dezelfde volgorde. */
export function zeef(
  bevindingen: readonly Controlebevinding[],
  { ernst, zoek }: Zeef,
  taal: Taal,
): readonly Controlebevinding[] {
  const woorden = kaal(zoek).split(/\s+/).filter(Boolean);
  if (ernst === null && woorden.length === 0) return bevindingen;
  return bevindingen.filter((bevinding) => {
    if (ernst !== null && bevinding.ernst !== ernst) return false;
    if (woorden.length === 0) return true;
    const tekst = kaal(
      [bevinding.code, bevinding.adres, bevinding.titel(taal), bevinding.bericht(taal)].join(" "),
    );
    return woorden.every((woord) => tekst.includes(woord));
  });
}

/** De bevindingen bij elkaar per ernst, de zwaarste eerst; een ernst zonder bevindingen ontbreekt. */
export function groepeer(
  bevindingen: readonly Controlebevinding[],
): readonly { ernst: Ernst; bevindingen: readonly Controlebevinding[] }[] {
  return ERNSTEN.map((ernst) => ({
    ernst,
    bevindingen: bevindingen.filter((bevinding) => bevinding.ernst === ernst),
  })).filter((groep) => groep.bevindingen.length > 0);
}

const kaal = (tekst: string) => tekst.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
