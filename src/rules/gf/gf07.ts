import type { Fondsregel } from "../../reading/plan/soorten";
import { telregel } from "../soorten";
import { euro, toonOmschrijving } from "../teksten";
import { baten, brief, eenPerRij, regelsOver } from "./fonds";

interface Feiten {
  regel: Fondsregel;
  /** Het plan noemt het accres zelf zeker; anders zegt het er niets over. */
  zeker: boolean;
}

const EERSTE_ONZEKERE_JAAR = 2022;
const ZEKER = /\b(?:zeker|vast|vaststaand|vastgesteld|definitief|gegarandeerd|toegezegd)\b/i;
const VOORBEHOUD =
  /raming|geraamd|stelpost|indicati|richting|voorlopig|behoedzaam|voorbehoud|onzeker|verwacht|reserve/i;

/** GF-07: accres dat als zeker geboekt is. */
export const gf07 = telregel<Feiten>({
  code: "GF-07",
  ernst: "waarschuwing",
  soort: "plan",
  titel: {
    nl: "Accres als zeker geboekt",
    en: "Accres booked as certain",
  },
  bron: brief({ nl: "accresontwikkeling en “zeer onzeker”", en: "accres development and “zeer onzeker”" }),
  toetsPlan: (telling) => {
    const regels = eenPerRij(
      baten(regelsOver(telling, "accres")).filter(({ jaar }) => jaar! >= EERSTE_ONZEKERE_JAAR),
    );
    const zeker = regels.filter(({ omschrijving }) => ZEKER.test(omschrijving));
    if (zeker.length > 0) return zeker.map((regel) => ({ regel, feiten: { regel, zeker: true } }));
    const [eerste] = regels;
    if (!eerste || regels.some(({ omschrijving }) => VOORBEHOUD.test(omschrijving))) return [];
    return [{ regel: eerste, ernst: "advies", feiten: { regel: eerste, zeker: false } }];
  },
  bericht: {
    nl: ({ regel, zeker }) =>
      `${euro(regel.bedrag!)} accres in ${regel.jaar} bij ${toonOmschrijving(regel, "nl")} ${zeker ? "heet zeker" : "staat er zonder voorbehoud"}: de reeks geeft vanaf ${EERSTE_ONZEKERE_JAAR} alleen richting en kan nog flink wijzigen. ${zeker ? "Noem het een raming" : "Noem het een raming of een stelpost"}, en houd rekening met een lager bedrag.`,
    en: ({ regel, zeker }) =>
      `${euro(regel.bedrag!)} of accres in ${regel.jaar} with ${toonOmschrijving(regel, "en")} ${zeker ? "is called certain" : "stands without reservation"}: from ${EERSTE_ONZEKERE_JAAR} the series only points a direction and may still change a good deal. Call it an estimate, and allow for a lower amount.`,
  },
});
