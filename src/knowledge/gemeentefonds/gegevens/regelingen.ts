import type { Tekst } from "../soorten";

/** Een regeling in de brief met hetzelfde doel als een actielijn. */
export interface Regeling {
  code: string;
  actielijnen: readonly number[];
  naam: Tekst;
  /** Wie betaalt. */
  betaalt: string;
  /** Hoe een regel van een plan dit geld noemt. */
  herkenning: RegExp;
}

/* VNG-ledenbrief Rijksbegroting 2022; bedragen en plaatsen staan in regelinggeld.ts, dat de functies niet nodig hebben. */
export const REGELINGEN: readonly Regeling[] = [
  {
    code: "ido",
    actielijnen: [1],
    naam: { nl: "regeling IDO bij bibliotheken", en: "scheme for IDO in libraries" },
    betaalt: "BZK",
    herkenning: /regeling\b.*bibliothe|bibliothe\w*\b.*\bregeling/i,
  },
  {
    code: "wau",
    actielijnen: [1],
    naam: { nl: "Werk aan Uitvoering", en: "Werk aan Uitvoering (WaU)" },
    betaalt: "BZK",
    herkenning: /werk aan (?:de )?uitvoering|\bwau\b/i,
  },
  {
    code: "taal",
    actielijnen: [1],
    naam: { nl: "Tel mee met Taal", en: "Tel mee met Taal (literacy)" },
    betaalt: "OCW, SZW, VWS en BZK",
    herkenning: /tel mee met taal/i,
  },
  {
    code: "web",
    actielijnen: [1],
    naam: { nl: "volwasseneneducatie (WEB)", en: "adult education (WEB)" },
    betaalt: "BZK",
    herkenning: /volwasseneneducatie|\bweb[- ](?:middelen|gelden|uitkering)/i,
  },
  {
    code: "rechtsbijstand",
    actielijnen: [2],
    naam: { nl: "sociale advocatuur", en: "legal aid lawyers" },
    betaalt: "JenV",
    herkenning: /sociale advocatuur|intensivering rechtsbijstand/i,
  },
  {
    code: "jeugd",
    actielijnen: [4],
    naam: { nl: "extra geld jeugdzorg", en: "extra money for jeugdzorg" },
    betaalt: "VWS",
    herkenning: /commissie van wijzen|tekort(?:en)? (?:in de )?jeugd|extra (?:geld|middelen)\b.*jeugd/i,
  },
  {
    code: "ghnt",
    actielijnen: [6],
    naam: { nl: "Geweld Hoort Nergens Thuis", en: "Geweld Hoort Nergens Thuis (GHNT)" },
    betaalt: "VWS en JenV",
    herkenning: /geweld hoort nergens thuis|\bghnt\b/i,
  },
  {
    code: "huiselijk geweld",
    actielijnen: [6],
    naam: { nl: "aanpak huiselijk geweld", en: "measures against domestic violence" },
    betaalt: "VWS",
    herkenning: /maatregelen huiselijk geweld|aanpak huiselijk geweld/i,
  },
  {
    code: "rvdk",
    actielijnen: [6],
    naam: {
      nl: "tekort Raad voor de Kinderbescherming",
      en: "shortfall of the Raad voor de Kinderbescherming",
    },
    betaalt: "JenV",
    herkenning: /raad voor de kinderbescherming|\brvdk\b/i,
  },
  {
    code: "verward gedrag",
    actielijnen: [7],
    naam: { nl: "sluitende aanpak verward gedrag", en: "approach for confused behaviour" },
    betaalt: "VWS",
    herkenning: /sluitende aanpak|grip op onbegrip/i,
  },
  {
    code: "zonmw",
    actielijnen: [4, 7],
    naam: { nl: "ZonMw-programma verward gedrag", en: "ZonMw programme on confused behaviour" },
    betaalt: "VWS, subsidie via ZonMw",
    herkenning: /\bzonmw\b|wijk-?ggd|actieprogramma\b.*verward/i,
  },
  {
    code: "onverzekerden",
    actielijnen: [7],
    naam: { nl: "zorg aan onverzekerden", en: "care for the uninsured" },
    betaalt: "VWS, via het CAK",
    herkenning: /zorg\b.*\bonverzekerden/i,
  },
  {
    code: "wvggz",
    actielijnen: [7],
    naam: { nl: "uitvoering Wvggz", en: "carrying out the Wvggz" },
    betaalt: "VWS",
    herkenning: /\bwvggz\b/i,
  },
  {
    code: "nazorg",
    actielijnen: [7],
    naam: { nl: "nazorg ex-gedetineerden", en: "aftercare for former prisoners" },
    betaalt: "JenV",
    herkenning: /nazorg\b.*gedetineerd/i,
  },
  {
    code: "forensische zorg",
    actielijnen: [7],
    naam: {
      nl: "forensische zorg (wat er dat jaar bij komt)",
      en: "forensic care (what is added that year)",
    },
    betaalt: "JenV",
    herkenning: /forensische zorg/i,
  },
  {
    code: "informatiehuishouding",
    actielijnen: [8],
    naam: {
      nl: "subsidie VNG informatiehuishouding (Woo)",
      en: "subsidy to the VNG for information management (Woo)",
    },
    betaalt: "BZK",
    herkenning: /informatiehuishouding/i,
  },
  {
    code: "dienstverlening vng",
    actielijnen: [8],
    naam: { nl: "subsidie VNG dienstverlening", en: "subsidy to the VNG for services" },
    betaalt: "BZK",
    herkenning: /omnichannel|single digital gateway/i,
  },
  {
    code: "hervormingsagenda",
    actielijnen: [8],
    naam: {
      nl: "bijdrage VNG hervormingsagenda jeugd",
      en: "contribution to the VNG for the hervormingsagenda jeugd",
    },
    betaalt: "VWS",
    herkenning: /hervormingsagenda/i,
  },
];
