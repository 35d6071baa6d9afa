import { huidigeEditie } from "../../knowledge/pok/edities";
import { Kader } from "../../rules";
import type { Controle, Controlegegevens } from "./soorten";

/** Wat een plan op een actielijn in een jaar boekt, naast wat er beschikbaar is. Bedragen in gehele euro's. */
export interface Planregeltotaal {
  /** null: het jaar als geheel, met ook de actielijnen die het plan niet noemt. */
  actielijn: number | null;
  naam: string;
  jaar: number;
  baten: number;
  lasten: number;
  /** null als de eigen bedragen er geen rij voor hebben. */
  beschikbaar: number | null;
}

/** De totalen van een plan, per jaar en daarbinnen per actielijn, met een totaal per jaar. */
export interface Totalen {
  rijen: readonly Planregeltotaal[];
  /** Aantal planregels zonder leesbaar bedrag, actielijn of jaar van de brief; zij tellen nergens mee. */
  zonderBedrag: number;
}

/** Telt een plan op per actielijn en jaar. Totaalrijen tellen niet mee. */
export function totalenVan({ regels }: Controle, gegevens: Controlegegevens): Totalen {
  const kader = new Kader({ ...gegevens });
  const per = new Map<string, Planregeltotaal>();
  const jaren = new Set<number>();
  let zonderBedrag = 0;
  for (const { actielijn, jaar, bedrag, soort, totaal } of regels) {
    if (totaal !== null) continue;
    const plaats = kader.plaats(actielijn, jaar);
    if (bedrag === null || plaats === null) {
      zonderBedrag++;
      continue;
    }
    const sleutel = `${plaats.jaar}|${plaats.actielijn}`;
    const rij = per.get(sleutel) ?? {
      actielijn: plaats.actielijn,
      naam: huidigeEditie.actielijnen[plaats.actielijn - 1]!.naam,
      jaar: plaats.jaar,
      baten: 0,
      lasten: 0,
      beschikbaar: plaats.beschikbaar,
    };
    rij[soort] += bedrag;
    per.set(sleutel, rij);
    jaren.add(plaats.jaar);
  }
  const rijen = [...jaren]
    .sort((a, b) => a - b)
    .flatMap((jaar) => {
      const vanJaar = [...per.values()]
        .filter((rij) => rij.jaar === jaar)
        .sort((a, b) => a.actielijn! - b.actielijn!);
      return [...vanJaar, jaartotaal(jaar, vanJaar, kader)];
    });
  return { rijen, zonderBedrag };
}

function jaartotaal(jaar: number, rijen: readonly Planregeltotaal[], kader: Kader): Planregeltotaal {
  const bekend = kader.jaar(jaar).flatMap(({ beschikbaar }) => (beschikbaar === null ? [] : [beschikbaar]));
  return {
    actielijn: null,
    naam: "",
    jaar,
    baten: rijen.reduce((som, { baten }) => som + baten, 0),
    lasten: rijen.reduce((som, { lasten }) => som + lasten, 0),
    beschikbaar: bekend.length === 0 ? null : bekend.reduce((som, bedrag) => som + bedrag, 0),
  };
}
