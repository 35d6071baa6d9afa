import { BCF_TE_RAMEN } from "../../knowledge/gemeentefonds/gegevens/maatstaven";
import { telregel } from "../soorten";
import { opsomming } from "../teksten";
import { baten, brief, perJaar, regelsOver } from "./fonds";
import { vergelijk } from "./gf03";

/** GF-01 en GF-03 vergelijken met het aandeel van de gemeente; zonder aandeel zegt het resultaat dat, één keer. */
export const aandeelOnbekend = (code: "GF-01" | "GF-03") =>
  telregel<{ codes: readonly string[] }>({
    code,
    ernst: "advies",
    soort: "plan",
    nietGetoetst: true,
    titel: {
      nl: "Niet getoetst: het aandeel van de gemeente is niet bekend",
      en: "Not checked: the gemeente's share is not known",
    },
    bron: brief({ nl: "gemeentefonds", en: "gemeentefonds" }),
    toetsPlan: (telling, kader) => {
      if (kader.aandeel !== null) return [];
      // Wat al boven het bedrag voor alle gemeenten samen ligt, is ook zonder aandeel beoordeeld.
      const bcf = perJaar(baten(regelsOver(telling, "bcf"))).some(
        ({ jaar, bedrag }) => bedrag <= (BCF_TE_RAMEN[jaar]?.bedrag ?? 0),
      );
      const korting = vergelijk(telling, kader);
      const codes = [bcf && "GF-01", korting !== null && korting.maat === null && "GF-03"].filter(
        (code) => code !== false,
      );
      // Eén melding voor beide, onder de eerste die iets te zeggen had.
      return codes[0] === code ? [{ regel: null, zwijgen: codes, feiten: { codes } }] : [];
    },
    bericht: {
      nl: ({ codes }) =>
        `Niet getoetst aan ${opsomming(codes, "nl")}: welk deel van een landelijk bedrag uw gemeente ontvangt, is niet bekend. Geef in het venster het aandeel van uw gemeente in het gemeentefonds op (Gemeente, Raming) en controleer het plan daar (Controle); de functie CONTROLE kent het aandeel niet.`,
      en: ({ codes }) =>
        `Not checked against ${opsomming(codes, "en")}: which part of a national amount your gemeente receives is not known. Give your gemeente's share of the gemeentefonds in the pane (Gemeente, Estimate) and check the plan there (Check); the function CONTROLE does not know the share.`,
    },
  });
