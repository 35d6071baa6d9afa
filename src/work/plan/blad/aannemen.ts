import { leesPlanlijn } from "../../../reading/plan/cel/actielijn";
import { isVreemd, type Assen } from "./assen";
import { bewaardeCel, type Bewaardecel, type Bewaardvak } from "./bewaard";
import type { Bladcel, Vak, Vakrij } from "./soorten";
import type { Plantabelinhoud } from "./verschillen";

/** Een tabel met de rijen die zij er als rijen van het plan bij krijgt. */
export interface Aangenomen {
  readonly vak: Bewaardvak;
  readonly assen: Assen;
}

/**
 * Rijen die de gebruiker aan de plantabel toevoegde en die daarna in het plan zijn overgenomen, worden rijen van het plan:
 * anders stond hun geld er twee keer. Een formule die de gebruiker er in een bedrag zette, blijft.
 */
export function neemRijenAan(nieuw: Vak, vak: Bewaardvak, inhoud: Plantabelinhoud, assen: Assen): Aangenomen {
  const erbij = nieuw.rijen.filter(
    ({ sleutel }) => !assen.rijen.includes(sleutel) && !vak.rijen.some((rij) => rij.sleutel === sleutel),
  );
  const rijen = [...assen.rijen];
  const bewaard = [...vak.rijen];
  for (const [r, sleutel] of assen.rijen.entries()) {
    if (!isVreemd(sleutel)) continue;
    const past = erbij.find((rij) => !rijen.includes(rij.sleutel) && isZelfde(r, rij));
    if (!past) continue;
    rijen[r] = past.sleutel;
    bewaard.push({ sleutel: past.sleutel, cellen: vak.kolommen.map((kolom) => basis(r, past, kolom)) });
  }
  return { vak: { ...vak, rijen: bewaard }, assen: { ...assen, rijen } };

  function waarde(r: number, kolom: string): unknown {
    return inhoud.waarden[r]?.[assen.kolommen.indexOf(kolom)] ?? "";
  }

  function cel({ cellen }: Vakrij, kolom: string): Bladcel | null {
    return cellen[nieuw.kolommen.indexOf(kolom)] ?? null;
  }

  /** Of een rij van het blad dezelfde activiteit is: actielijn, naam en alle bedragen. Een activiteit kan in het plan meer rijen hebben. */
  function isZelfde(r: number, rij: Vakrij): boolean {
    if (rij.sleutel.includes("#")) return false;
    const delen = erbij.filter(({ sleutel }) => sleutel.split("#")[0] === rij.sleutel);
    const jaren = nieuw.kolommen.filter((kolom) => /^\d{4}$/.test(kolom));
    return (
      leesPlanlijn(waarde(r, "Actielijn")) === cel(rij, "Actielijn")?.inhoud &&
      waarde(r, "Activiteit") === cel(rij, "Activiteit")?.inhoud &&
      jaren.every((jaar) => {
        const gepland = delen.reduce((som, deel) => som + Number(cel(deel, jaar)?.inhoud ?? 0), 0);
        return Math.abs(Number(waarde(r, jaar)) - gepland) <= REKENRUIS;
      })
    );
  }

  /** Wat als geschreven geldt: wat er staat, zodat het wordt bijgewerkt; bij een eigen formule het bedrag, zodat zij blijft. */
  function basis(r: number, rij: Vakrij, kolom: string): Bewaardecel {
    const geschreven = cel(rij, kolom);
    const er = inhoud.formules[r]?.[assen.kolommen.indexOf(kolom)];
    if (geschreven === null) return null;
    const eigenFormule = !geschreven.formule && typeof er === "string" && er.startsWith("=");
    if (eigenFormule && geschreven.inhoud !== "") return bewaardeCel(geschreven);
    return [typeof er === "number" ? er : String(er ?? ""), "", 0];
  }
}

/** In de eenheid van het plan; bedragen zijn gehele euro's. */
const REKENRUIS = 1e-6;
