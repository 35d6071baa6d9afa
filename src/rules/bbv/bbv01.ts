import type { PlanLine } from "../../reading/plan/kinds";
import type { Frame } from "../frame";
import { lineRule } from "../kinds";
import { euro, lijn } from "../texts";

const TAAKVELD = "0.7";

/** BBV-01: an uitkering from the gemeentefonds on another taakveld than 0.7. */
export const bbv01 = lineRule<PlanLine>({
  code: "BBV-01",
  severity: "fout",
  kind: "line",
  title: {
    nl: "AU- of DU-baten op een ander taakveld dan 0.7",
    en: "AU or DU baten on another taakveld than 0.7",
  },
  source: {
    nl: "Regeling vaststelling taakvelden en verstrekking informatie derden; Iv3, taakveld 0.7",
    en: "Regeling vaststelling taakvelden en verstrekking informatie derden; Iv3, taakveld 0.7",
  },
  at: { kind: "baten" },
  perRow: true,
  review: (line, frame) =>
    line.taakveld !== null && line.taakveld !== TAAKVELD && line.amount !== 0 && isGemeentefonds(line, frame)
      ? { line, facts: line }
      : null,
  wording: {
    nl: ({ actielijn, year, amount, taakveld }) =>
      `${amount === null ? "Baten" : `${euro(amount)} baten`}${actielijn === null ? "" : ` op ${lijn(actielijn)}`}${year === null ? "" : ` in ${year}`} op taakveld ${taakveld}: geld uit het gemeentefonds hoort op taakveld ${TAAKVELD}. Boek de bate daar; de lasten blijven op het eigen taakveld.`,
    en: ({ actielijn, year, amount, taakveld }) =>
      `${amount === null ? "Baten" : `${euro(amount)} of baten`}${actielijn === null ? "" : ` on ${lijn(actielijn)}`}${year === null ? "" : ` in ${year}`} on taakveld ${taakveld}: gemeentefonds money belongs on taakveld ${TAAKVELD}. Book the baten there; the lasten stay on their own taakveld.`,
  },
});

/** Whether the bate runs via AU or DU: the plan says so, or else the actielijn knows no other way that year. */
function isGemeentefonds({ kanaal, actielijn, year }: PlanLine, frame: Frame): boolean {
  if (kanaal !== null) return kanaal === "AU" || kanaal === "DU";
  const place = frame.place(actielijn, year);
  if (place === null) return false;
  const { AU, DU, RIJK, OPEN } = place.perKanaal;
  return AU + DU > 0 && RIJK + OPEN === 0;
}
