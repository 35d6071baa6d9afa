import type { Planregel } from "../../reading/plan/soorten";
import type { Kader } from "../kader";
import { lijnregel } from "../soorten";
import { euro, lijn } from "../teksten";

const TAAKVELD = "0.7";

/** BBV-01: een uitkering uit het gemeentefonds op een ander taakveld dan 0.7. */
export const bbv01 = lijnregel<Planregel>({
  code: "BBV-01",
  ernst: "fout",
  soort: "regel",
  titel: {
    nl: "AU- of DU-baten op een ander taakveld dan 0.7",
    en: "AU or DU baten on another taakveld than 0.7",
  },
  bron: {
    nl: "Regeling vaststelling taakvelden en verstrekking informatie derden; Iv3, taakveld 0.7",
    en: "Regeling vaststelling taakvelden en verstrekking informatie derden; Iv3, taakveld 0.7",
  },
  bij: { soort: "baten" },
  perRij: true,
  toets: (regel, kader) =>
    regel.taakveld !== null &&
    regel.taakveld !== TAAKVELD &&
    regel.bedrag !== 0 &&
    isGemeentefonds(regel, kader)
      ? { regel, feiten: regel }
      : null,
  bericht: {
    nl: ({ actielijn, jaar, bedrag, taakveld }) =>
      `${bedrag === null ? "Baten" : `${euro(bedrag)} baten`}${actielijn === null ? "" : ` op ${lijn(actielijn)}`}${jaar === null ? "" : ` in ${jaar}`} op taakveld ${taakveld}: geld uit het gemeentefonds hoort op taakveld ${TAAKVELD}. Boek de bate daar; de lasten blijven op het eigen taakveld.`,
    en: ({ actielijn, jaar, bedrag, taakveld }) =>
      `${bedrag === null ? "Baten" : `${euro(bedrag)} of baten`}${actielijn === null ? "" : ` on ${lijn(actielijn)}`}${jaar === null ? "" : ` in ${jaar}`} on taakveld ${taakveld}: gemeentefonds money belongs on taakveld ${TAAKVELD}. Book the baten there; the lasten stay on their own taakveld.`,
  },
});

/** Of de bate via AU of DU loopt: het plan zegt het, of anders kent de actielijn dat jaar geen andere weg. */
function isGemeentefonds({ kanaal, actielijn, jaar }: Planregel, kader: Kader): boolean {
  if (kanaal !== null) return kanaal === "AU" || kanaal === "DU";
  const plaats = kader.plaats(actielijn, jaar);
  if (plaats === null) return false;
  const { AU, DU, RIJK, OPEN } = plaats.perKanaal;
  return AU + DU > 0 && RIJK + OPEN === 0;
}
