import { BCF_BUDGETABLE } from "../../knowledge/gemeentefonds/data/yardsticks";
import { tallyRule } from "../kinds";
import { enumerate } from "../texts";
import { baten, letter, byYear, linesAbout } from "./fonds";
import { compare } from "./gf03";

/** Reports once that GF-01 and GF-03 could not be checked, if the share of the gemeente is not known. */
export const shareUnknown = (code: "GF-01" | "GF-03") =>
  tallyRule<{ codes: readonly string[] }>({
    code,
    severity: "advies",
    kind: "plan",
    notChecked: true,
    title: {
      nl: "Niet getoetst: het aandeel van de gemeente is niet bekend",
      en: "Not checked: the gemeente's share is not known",
    },
    source: letter({ nl: "gemeentefonds", en: "gemeentefonds" }),
    checkPlan: (tally, frame) => {
      if (frame.share !== null) return [];
      // More than the amount for all gemeenten together was judged without a share.
      const bcf = byYear(baten(linesAbout(tally, "bcf"))).some(
        ({ year, amount }) => amount <= (BCF_BUDGETABLE[year]?.amount ?? 0),
      );
      const cut = compare(tally, frame);
      const codes = [bcf && "GF-01", cut !== null && cut.expected === null && "GF-03"].filter(
        (code) => code !== false,
      );
      // One message for both, under the first that applies.
      return codes[0] === code ? [{ line: null, uncheckedCodes: codes, facts: { codes } }] : [];
    },
    wording: {
      nl: ({ codes }) =>
        `Niet getoetst aan ${enumerate(codes, "nl")}: welk deel van een landelijk bedrag uw gemeente ontvangt, is niet bekend. Geef in het venster het aandeel van uw gemeente in het gemeentefonds op (Gemeente, Raming) en controleer het plan daar (Controle); de functie CONTROLE kent het aandeel niet.`,
      en: ({ codes }) =>
        `Not checked against ${enumerate(codes, "en")}: which part of a national amount your gemeente receives is not known. Give your gemeente's share of the gemeentefonds in the pane (Gemeente, Estimate) and check the plan there (Check); the function CONTROLE does not know the share.`,
    },
  });
