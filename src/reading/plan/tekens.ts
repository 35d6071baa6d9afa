import type { Plancorrectie, Planlezing, Planvraag, Tekengewoonte, Zin } from "./lezing";
import type { Opbrengst, Ruweregel, Tekentelling } from "./rij/opbrengst";
import type { Planregel } from "./soorten";

export interface Tekenbesluit {
  tekens: Planlezing["tekens"];
  vragen: Planvraag[];
}

/** Bepaalt uit alle bedragen samen wat een minteken betekent. */
export function bepaalTekens({ tekens, regels }: Opbrengst, correctie: Plancorrectie): Tekenbesluit {
  if (correctie.tekens) return besluit(correctie.tekens, { nl: "opgegeven", en: "given" });
  const { baten, lasten, onbekend } = tekens;
  const batenNegatief = isNegatief(baten);
  const lastenNegatief = isNegatief(lasten);
  if (batenNegatief && lastenNegatief) {
    const reden = {
      nl: "zowel de baten als de lasten zijn overwegend negatief",
      en: "both baten and lasten are mostly negative",
    };
    return besluit("positief", reden, reden);
  }
  if (batenNegatief) return besluit("baten negatief", verhouding("baten", baten));
  if (lastenNegatief) return besluit("lasten negatief", verhouding("lasten", lasten));
  if (onbekend.min === 0) {
    return besluit("positief", {
      nl: "geen aanwijzing dat een minteken de soort aangeeft",
      en: "nothing suggests that a minus sign marks baten or lasten",
    });
  }
  const bekend = baten.plus + lasten.plus > 0;
  const reden = {
    nl: `${onbekend.min} van de ${onbekend.min + onbekend.plus} bedragen waarbij niet staat of het baten of lasten zijn, zijn negatief`,
    en: `${onbekend.min} of the ${onbekend.min + onbekend.plus} amounts that do not say whether they are baten or lasten are negative`,
  };
  // Zonder houvast zijn allemaal negatieve bedragen lasten, en anders de negatieve de baten, zoals in een grootboek.
  const alle = regels.every(({ negatieveRij, regel }) => negatieveRij || !regel.bedrag);
  return besluit(alle ? "lasten negatief" : bekend ? "positief" : "baten negatief", reden, reden);
}

/** Geeft een regel haar soort en het teken dat een bate of last bedoelt. */
export function zetTeken<R extends Planregel>(
  { regel, gezegd, teken, negatieveRij }: Ruweregel<R>,
  gewoonte: Tekengewoonte,
): R {
  const { bedrag } = regel;
  if (teken !== null) {
    const gunstig = teken === "V";
    regel.soort = gezegd ?? (gunstig ? "baten" : "lasten");
    const keert = gunstig !== (regel.soort === "baten");
    if (bedrag !== null) regel.bedrag = keert ? nul(-Math.abs(bedrag)) : Math.abs(bedrag);
    return regel;
  }
  const negatief = gewoonte === "positief" ? null : gewoonte === "baten negatief" ? "baten" : "lasten";
  const ander = negatief === "baten" ? "lasten" : "baten";
  regel.soort = gezegd ?? (negatief === null ? "lasten" : negatieveRij ? negatief : ander);
  if (bedrag !== null && regel.soort === negatief) regel.bedrag = nul(-bedrag);
  return regel;
}

function nul(bedrag: number): number {
  return bedrag === 0 ? 0 : bedrag;
}

function isNegatief({ plus, min }: Tekentelling): boolean {
  return min > plus;
}

function verhouding(soort: string, { plus, min }: Tekentelling): Zin {
  return {
    nl: `${min} van de ${plus + min} ${soort} zijn negatief`,
    en: `${min} of the ${plus + min} ${soort} are negative`,
  };
}

function besluit(gewoonte: Tekengewoonte, reden: Zin, vraag?: Zin): Tekenbesluit {
  return {
    tekens: { gewoonte, reden },
    vragen: vraag
      ? [
          {
            over: "tekens",
            tekst: {
              nl: `Wat het minteken betekent staat niet vast: ${vraag.nl}. Geef op of baten of lasten negatief zijn.`,
              en: `The meaning of the minus sign is not certain: ${vraag.en}. Please say whether baten or lasten are negative.`,
            },
          },
        ]
      : [],
  };
}
