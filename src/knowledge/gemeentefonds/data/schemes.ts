import type { BilingualText } from "../kinds";

/** A scheme in the letter with the same purpose as an actielijn. */
export interface Scheme {
  code: string;
  actielijnen: readonly number[];
  name: BilingualText;
  /** Who pays. */
  payer: string;
  /** How a line of a plan names this money. */
  recognition: RegExp;
}

/* VNG-ledenbrief Rijksbegroting 2022; amounts and places are in schemeMoney.ts, which the functions do not need. */
export const SCHEMES: readonly Scheme[] = [
  {
    code: "ido",
    actielijnen: [1],
    name: { nl: "regeling IDO bij bibliotheken", en: "scheme for IDO in libraries" },
    payer: "BZK",
    recognition: /regeling\b.*bibliothe|bibliothe\w*\b.*\bregeling/i,
  },
  {
    code: "wau",
    actielijnen: [1],
    name: { nl: "Werk aan Uitvoering", en: "Werk aan Uitvoering (WaU)" },
    payer: "BZK",
    recognition: /werk aan (?:de )?uitvoering|\bwau\b/i,
  },
  {
    code: "taal",
    actielijnen: [1],
    name: { nl: "Tel mee met Taal", en: "Tel mee met Taal (literacy)" },
    payer: "OCW, SZW, VWS en BZK",
    recognition: /tel mee met taal/i,
  },
  {
    code: "web",
    actielijnen: [1],
    name: { nl: "volwasseneneducatie (WEB)", en: "adult education (WEB)" },
    payer: "BZK",
    recognition: /volwasseneneducatie|\bweb[- ](?:middelen|gelden|uitkering)/i,
  },
  {
    code: "rechtsbijstand",
    actielijnen: [2],
    name: { nl: "sociale advocatuur", en: "legal aid lawyers" },
    payer: "JenV",
    recognition: /sociale advocatuur|intensivering rechtsbijstand/i,
  },
  {
    code: "jeugd",
    actielijnen: [4],
    name: { nl: "extra geld jeugdzorg", en: "extra money for jeugdzorg" },
    payer: "VWS",
    recognition: /commissie van wijzen|tekort(?:en)? (?:in de )?jeugd|extra (?:geld|middelen)\b.*jeugd/i,
  },
  {
    code: "ghnt",
    actielijnen: [6],
    name: { nl: "Geweld Hoort Nergens Thuis", en: "Geweld Hoort Nergens Thuis (GHNT)" },
    payer: "VWS en JenV",
    recognition: /geweld hoort nergens thuis|\bghnt\b/i,
  },
  {
    code: "huiselijk geweld",
    actielijnen: [6],
    name: { nl: "aanpak huiselijk geweld", en: "measures against domestic violence" },
    payer: "VWS",
    recognition: /maatregelen huiselijk geweld|aanpak huiselijk geweld/i,
  },
  {
    code: "rvdk",
    actielijnen: [6],
    name: {
      nl: "tekort Raad voor de Kinderbescherming",
      en: "shortfall of the Raad voor de Kinderbescherming",
    },
    payer: "JenV",
    recognition: /raad voor de kinderbescherming|\brvdk\b/i,
  },
  {
    code: "verward gedrag",
    actielijnen: [7],
    name: { nl: "sluitende aanpak verward gedrag", en: "approach for confused behaviour" },
    payer: "VWS",
    recognition: /sluitende aanpak|grip op onbegrip/i,
  },
  {
    code: "zonmw",
    actielijnen: [4, 7],
    name: { nl: "ZonMw-programma verward gedrag", en: "ZonMw programme on confused behaviour" },
    payer: "VWS, subsidie via ZonMw",
    recognition: /\bzonmw\b|wijk-?ggd|actieprogramma\b.*verward/i,
  },
  {
    code: "onverzekerden",
    actielijnen: [7],
    name: { nl: "zorg aan onverzekerden", en: "care for the uninsured" },
    payer: "VWS, via het CAK",
    recognition: /zorg\b.*\bonverzekerden/i,
  },
  {
    code: "wvggz",
    actielijnen: [7],
    name: { nl: "uitvoering Wvggz", en: "carrying out the Wvggz" },
    payer: "VWS",
    recognition: /\bwvggz\b/i,
  },
  {
    code: "nazorg",
    actielijnen: [7],
    name: { nl: "nazorg ex-gedetineerden", en: "aftercare for former prisoners" },
    payer: "JenV",
    recognition: /nazorg\b.*gedetineerd/i,
  },
  {
    code: "forensische zorg",
    actielijnen: [7],
    name: {
      nl: "forensische zorg (wat er dat jaar bij komt)",
      en: "forensic care (what is added that year)",
    },
    payer: "JenV",
    recognition: /forensische zorg/i,
  },
  {
    code: "informatiehuishouding",
    actielijnen: [8],
    name: {
      nl: "subsidie VNG informatiehuishouding (Woo)",
      en: "subsidy to the VNG for information management (Woo)",
    },
    payer: "BZK",
    recognition: /informatiehuishouding/i,
  },
  {
    code: "dienstverlening vng",
    actielijnen: [8],
    name: { nl: "subsidie VNG dienstverlening", en: "subsidy to the VNG for services" },
    payer: "BZK",
    recognition: /omnichannel|single digital gateway/i,
  },
  {
    code: "hervormingsagenda",
    actielijnen: [8],
    name: {
      nl: "bijdrage VNG hervormingsagenda jeugd",
      en: "contribution to the VNG for the hervormingsagenda jeugd",
    },
    payer: "VWS",
    recognition: /hervormingsagenda/i,
  },
];
