import { isVreemd, type Assen, type Vakinhoud } from "./assen";
import { bewaardeCel, type Bewaardecel, type Bewaardvak } from "./bewaard";
import type { Vak } from "./soorten";
import { kaleFormule, vulIn, type Plaatszoeker } from "./verwijzing";

/** Een cel van een vak, aan haar sleutels. */
export interface Celsleutel {
  readonly rij: string;
  readonly kolom: string;
}

/** Wat er met een vak gebeurt: drie kanten naast elkaar gelegd, het nieuwe plan, wat het laatst is geschreven, en het blad. */
export interface Samenvoeging {
  /** Cellen die hun nieuwe inhoud krijgen. */
  readonly schrijf: readonly Celsleutel[];
  /** Cellen die de gebruiker heeft gewijzigd, en die blijven. */
  readonly behouden: readonly Celsleutel[];
  readonly rijenErbij: readonly string[];
  readonly rijenWeg: readonly string[];
  /** Rijen die niet meer in het plan staan, maar op het blad gewijzigd zijn. */
  readonly rijenBehouden: readonly string[];
  /** Rijen van het plan die de gebruiker heeft verwijderd, en die weg blijven. */
  readonly rijenVerwijderd: readonly string[];
  readonly kolommenErbij: readonly string[];
  readonly kolommenWeg: readonly string[];
  /** Rijen die de gebruiker heeft toegevoegd. */
  readonly eigenRijen: number;
  /** Gewijzigde cellen in kolommen die weg moeten: dan kan dat niet. */
  readonly inDeWeg: readonly Celsleutel[];
}

interface Gegevens {
  nieuw: Vak;
  vorig: Bewaardvak;
  inhoud: Vakinhoud;
  assen: Assen;
  zoek: Plaatszoeker;
}

/** Legt een nieuw vak naast het geschreven vak en wat er nu staat. */
export function voegSamen(gegevens: Gegevens): Samenvoeging {
  const { nieuw, vorig, inhoud, assen } = gegevens;
  const vorige = celzoeker(vorig);
  const nieuwe = celzoeker({
    ...vorig,
    kolommen: nieuw.kolommen,
    rijen: nieuw.rijen.map(({ sleutel, cellen }) => ({
      sleutel,
      cellen: cellen.map((cel) => cel && bewaardeCel(cel)),
    })),
  });
  const verschil = (was: readonly string[], wordt: readonly string[], er: readonly string[]) => ({
    erbij: wordt.filter((sleutel) => !was.includes(sleutel) && !er.includes(sleutel)),
    weg: er.filter((sleutel) => !isVreemd(sleutel) && !wordt.includes(sleutel)),
  });
  const rijsleutels = nieuw.rijen.map(({ sleutel }) => sleutel);
  const rijen = verschil(
    vorig.rijen.map(({ sleutel }) => sleutel),
    rijsleutels,
    assen.rijen,
  );
  const kolommen = verschil(vorig.kolommen, nieuw.kolommen, assen.kolommen);
  const er = (rij: string, kolom: string) =>
    inhoud.formules[assen.rijen.indexOf(rij)]?.[assen.kolommen.indexOf(kolom)];
  const isOngerept = (rij: string, kolom: string) => {
    const geschreven = vorige(rij, kolom);
    return geschreven ? isGelijk(geschreven, er(rij, kolom), gegevens) : isLeeg(er(rij, kolom));
  };
  const gewijzigd = (rij: string) => !assen.kolommen.every((kolom) => isOngerept(rij, kolom));
  const [rijenBehouden, rijenWeg] = [rijen.weg.filter(gewijzigd), rijen.weg.filter((rij) => !gewijzigd(rij))];
  const schrijf: Celsleutel[] = [];
  const behouden: Celsleutel[] = [];
  for (const rij of rijsleutels)
    for (const kolom of nieuw.kolommen) {
      const cel = nieuwe(rij, kolom);
      if (!cel) continue;
      const isNieuw = rijen.erbij.includes(rij) || kolommen.erbij.includes(kolom);
      const bestaat = assen.rijen.includes(rij) && assen.kolommen.includes(kolom);
      if (!isNieuw && !bestaat) behouden.push({ rij, kolom });
      else if (isNieuw || isOngerept(rij, kolom)) {
        if (isNieuw || !zelfdeCel(vorige(rij, kolom), cel)) schrijf.push({ rij, kolom });
      } else if (!isGelijk(cel, er(rij, kolom), gegevens)) behouden.push({ rij, kolom });
    }
  const eigen = assen.rijen.filter((rij, r) => isVreemd(rij) && !inhoud.formules[r]!.every(isLeeg));
  return {
    schrijf,
    behouden,
    rijenErbij: rijen.erbij,
    rijenWeg,
    rijenBehouden,
    rijenVerwijderd: rijsleutels.filter((rij) => !rijen.erbij.includes(rij) && !assen.rijen.includes(rij)),
    kolommenErbij: kolommen.erbij,
    kolommenWeg: kolommen.weg,
    eigenRijen: eigen.length,
    inDeWeg: kolommen.weg.flatMap((kolom) =>
      assen.rijen
        .filter((rij) => !rijenWeg.includes(rij) && !isOngerept(rij, kolom))
        .map((rij) => ({ rij, kolom })),
    ),
  };
}

const isLeeg = (inhoud: unknown): boolean => inhoud === "" || inhoud === null || inhoud === undefined;

function celzoeker({ kolommen, rijen }: Pick<Bewaardvak, "kolommen" | "rijen">) {
  const perRij = new Map(rijen.map(({ sleutel, cellen }) => [sleutel, cellen]));
  return (rij: string, kolom: string): Bewaardecel => perRij.get(rij)?.[kolommen.indexOf(kolom)] ?? null;
}

const zelfdeCel = (een: Bewaardecel, ander: Bewaardecel): boolean =>
  een !== null && ander !== null && een.every((deel, i) => deel === ander[i]);

/** Of in een cel staat wat er geschreven is. Formules zijn intussen met hun cellen meegeschoven. */
export function isGelijk(
  [geschreven, , formule]: NonNullable<Bewaardecel>,
  gevonden: unknown,
  { vorig, zoek }: Pick<Gegevens, "vorig" | "zoek">,
): boolean {
  if (formule === 1) {
    const verwacht = vulIn(String(geschreven), zoek);
    return (
      verwacht !== null &&
      kaleFormule(String(gevonden), vorig.werkmapnaam) === kaleFormule(verwacht, vorig.werkmapnaam)
    );
  }
  if (typeof geschreven === "number" && typeof gevonden === "number")
    return Math.abs(geschreven - gevonden) <= Math.abs(geschreven) * REKENRUIS;
  return isLeeg(gevonden) ? geschreven === "" : String(gevonden) === String(geschreven);
}

/** Excel bewaart vijftien cijfers. */
const REKENRUIS = 1e-14;
