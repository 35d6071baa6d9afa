import { leesPlanlijn } from "../../../reading/plan/cel/actielijn";
import { leesCelbedrag } from "../../../reading/plan/cel/bedrag";
import { celadres } from "../../../sheet/adres";
import type { Eigenrij, Planverschil } from "../werkmap";
import { isVreemd, type Assen, type Vakinhoud } from "./assen";
import type { Bewaardplan, Bewaardvak } from "./bewaard";

type Veld = Extract<Planverschil, { soort: "tekst" }>["veld"];

/** De kolommen met tekst, en hoe zij in het ontwerp heten. */
const VELDEN: readonly (readonly [kolom: string, veld: Veld])[] = [
  ["Actielijn", "actielijn"],
  ["Activiteit", "naam"],
  ["Doel", "doel"],
  ["Doelgroep", "doelgroep"],
  ["Partners", "partners"],
  ["Indicator", "indicator"],
  ["Taakveld", "taakveld"],
  ["Aard", "aard"],
];

/** Een tabel zoals zij nu is: formules om plaatsen te herkennen, waarden om te lezen. */
export interface Plantabelinhoud extends Vakinhoud {
  readonly waarden: readonly (readonly unknown[])[];
}

/**
 * Wat de gebruiker sinds het schrijven in de plantabel heeft gewijzigd.
 * @param adres het adres met bladnaam van een cel van de tabel
 */
export function verschillen(
  { eenheid, jaren }: Pick<Bewaardplan, "eenheid" | "jaren">,
  vak: Bewaardvak,
  inhoud: Plantabelinhoud,
  assen: Assen,
): Planverschil[] {
  const lees = maakLezer(inhoud, assen, eenheid);
  const geschreven = rijenPerNr(vak);
  const eigen = assen.rijen.flatMap((sleutel, r): Planverschil[] => {
    if (!isVreemd(sleutel) || sleutel === "?totaal" || lees.isLeeg(r)) return [];
    return [{ soort: "rijErbij", rij: lees.eigenRij(r, jaren), adres: lees.adres(r, 0) }];
  });
  const perActiviteit = [...geschreven].flatMap(([nr, rijen]): Planverschil[] => {
    const aanwezig = rijen.filter(({ sleutel }) => assen.rijen.includes(sleutel));
    if (aanwezig.length === 0) return [{ soort: "rijWeg", nr }];
    return [...bedragverschillen(nr, rijen), ...tekstverschillen(nr, aanwezig)];
  });
  return [...perActiviteit, ...eigen];

  function bedragverschillen(nr: string, rijen: Bewaardvak["rijen"]): Planverschil[] {
    return jaren.flatMap((jaar): Planverschil[] => {
      const k = vak.kolommen.indexOf(String(jaar));
      const kolom = assen.kolommen.indexOf(String(jaar));
      if (kolom === -1) return [];
      const was = rijen.map(({ cellen }) => inEuro(cellen[k]?.[0] ?? "", eenheid));
      const plaatsen = rijen.map(({ sleutel }) => assen.rijen.indexOf(sleutel));
      const is = plaatsen.map((r) => (r === -1 ? undefined : lees.bedrag(r, kolom)));
      if (was.every((bedrag, i) => bedrag === is[i])) return [];
      // Het adres wijst de eerste cel aan waar geen getal staat, of anders de eerste die anders is.
      const geenGetal = is.indexOf(null);
      const anders = geenGetal === -1 ? was.findIndex((bedrag, i) => bedrag !== is[i]) : geenGetal;
      const rij = plaatsen[anders] === -1 ? plaatsen.find((r) => r !== -1)! : plaatsen[anders]!;
      const nu = opgeteld(is);
      const gevonden = nu === null && { gevonden: lees.tekst(rij, kolom) };
      return [
        {
          soort: "bedrag",
          nr,
          jaar,
          was: opgeteld(was),
          is: nu,
          ...gevonden,
          adres: lees.adres(rij, kolom),
        },
      ];
    });
  }

  function tekstverschillen(nr: string, rijen: Bewaardvak["rijen"]): Planverschil[] {
    return VELDEN.flatMap(([kop, veld]): Planverschil[] => {
      const kolom = assen.kolommen.indexOf(kop);
      const k = vak.kolommen.indexOf(kop);
      if (kolom === -1) return [];
      // Een tweede rij heeft het taakveld van de opvolger: dat is geen ander taakveld van de activiteit.
      for (const { sleutel, cellen } of veld === "taakveld" ? rijen.slice(0, 1) : rijen) {
        const rij = assen.rijen.indexOf(sleutel);
        const [was, is] = [String(cellen[k]?.[0] ?? ""), lees.tekst(rij, kolom)];
        if (was !== is) return [{ soort: "tekst", nr, veld, was, is, adres: lees.adres(rij, kolom) }];
      }
      return [];
    });
  }
}

/** De geschreven rijen van elke activiteit: een activiteit kan er meer hebben. */
function rijenPerNr({ rijen }: Bewaardvak): Map<string, Bewaardvak["rijen"][number][]> {
  const perNr = new Map<string, Bewaardvak["rijen"][number][]>();
  for (const rij of rijen) {
    if (rij.sleutel === "kop" || rij.sleutel === "totaal") continue;
    const nr = String(rij.cellen[0]?.[0] ?? "");
    perNr.set(nr, [...(perNr.get(nr) ?? []), rij]);
  }
  return perNr;
}

function maakLezer({ waarden, rij: boven, kolom: links }: Plantabelinhoud, assen: Assen, eenheid: number) {
  const tekst = (r: number, k: number) => String(waarden[r]?.[k] ?? "");
  const bedrag = (r: number, k: number) => inEuro(waarden[r]?.[k] ?? "", eenheid);
  return {
    tekst,
    bedrag,
    adres: (r: number, k: number) => celadres(boven + r, links + k),
    /** Een rij waarin de gebruiker niets heeft ingevuld; wat formules erin zetten, telt niet. */
    isLeeg: (r: number) =>
      assen.kolommen.every((kop, k) => kop === "Totaal" || kop === "Toets" || tekst(r, k) === ""),
    eigenRij(r: number, jaren: readonly number[]): Eigenrij {
      const bij = (kop: string) => tekst(r, assen.kolommen.indexOf(kop));
      const bedragen = jaren.flatMap((jaar) => {
        const euro = bedrag(r, assen.kolommen.indexOf(String(jaar)));
        return euro === undefined ? [] : [[jaar, euro] as const];
      });
      return {
        actielijn: leesPlanlijn(bij("Actielijn")),
        naam: bij("Activiteit"),
        doel: bij("Doel"),
        doelgroep: bij("Doelgroep"),
        partners: bij("Partners"),
        indicator: bij("Indicator"),
        taakveld: bij("Taakveld") || null,
        aard: bij("Aard"),
        bedragen: Object.fromEntries(bedragen),
      };
    },
  };
}

/** @returns gehele euro's; null waar iets anders dan een getal staat, undefined waar niets staat */
function inEuro(cel: unknown, eenheid: number): number | null | undefined {
  const gelezen = leesCelbedrag(cel);
  if (gelezen.leeg) return undefined;
  return gelezen.getal === null ? null : Math.round(gelezen.getal * eenheid);
}

/** De som van de delen; null als er een geen getal is, of als er geen enkel deel is. */
function opgeteld(delen: readonly (number | null | undefined)[]): number | null {
  const gevuld = delen.filter((deel) => deel !== undefined);
  if (gevuld.length === 0 || gevuld.includes(null)) return null;
  return gevuld.reduce<number>((som, deel) => som + deel!, 0);
}
