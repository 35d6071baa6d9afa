import { useState } from "react";
import { EENHEIDTEKST } from "../../../knowledge/notatie";
import { Ramingsmerk } from "../../parts/Ramingsmerk";
import { Stapkop } from "../../parts/Stapkop";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import type { Stapprops } from "../deel";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";
import { Beschikbaartabel } from "./Beschikbaartabel";
import { Celuitleg } from "./Celuitleg";
import { samenvattingVan } from "./samenvatting";
import { Zekerheidslegenda } from "./Zekerheidslegenda";

/** Wat er per actielijn en jaar is, hoe zeker dat is, en waar het staat. */
export function Beschikbaarstap({ ontwerp: { eenheid }, beeld: { beschikbaar } }: Stapprops) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = usePlanstijlen();
  const { actielijnen, jaren, bron, naam } = beschikbaar;
  const [gekozen, kies] = useState(() => ({
    // De eerste actielijn met geld zegt meer dan de eerste van de lijst.
    rij: Math.max(
      0,
      actielijnen.findIndex(({ nummer }) => beschikbaar.cel(nummer, jaren[0]!).inzetbaar > 0),
    ),
    kolom: 0,
  }));
  // Wie intussen minder jaren kiest, houdt een cel die er is.
  const plaats = { rij: gekozen.rij, kolom: Math.min(gekozen.kolom, jaren.length - 1) };
  return (
    <section className={stijl.vak} aria-labelledby="planstap">
      <Stapkop id="planstap">{plan.beschikbaarKop}</Stapkop>
      <p className={gedeeld.klein}>
        {plan.volgens(naam, EENHEIDTEKST[eenheid])} {bron === "raming" && <Ramingsmerk />}
      </p>
      <p className={stijl.zin}>{plan.samenvatting(samenvattingVan(beschikbaar))}</p>
      <Beschikbaartabel beschikbaar={beschikbaar} eenheid={eenheid} gekozen={plaats} bijKeuze={kies} />
      <Zekerheidslegenda beschikbaar={beschikbaar} />
      <Celuitleg
        lijn={actielijnen[plaats.rij] ?? null}
        jaar={jaren[plaats.kolom]!}
        beschikbaar={beschikbaar}
        eenheid={eenheid}
      />
    </section>
  );
}
