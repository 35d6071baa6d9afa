import { Select } from "@fluentui/react-components";
import type { Plancorrectie, Planvraag, Tekengewoonte } from "../../plan";
import { EENHEIDTEKST } from "../../invoegen/notatie";
import { EENHEDEN } from "../../pok/soorten";
import { huidigeEditie } from "../../pok/edities";
import { Keuzebalk } from "../onderdelen/Keuzebalk";
import { Strook } from "../onderdelen/Strook";
import { useTeksten } from "./taal";
import type { Controlebeheer } from "./controlebeheer";
import { useControlestijlen } from "./stijlen";

const TEKENS: readonly Tekengewoonte[] = ["positief", "baten negatief", "lasten negatief"];
const SOORTEN = ["baten", "lasten"] as const;

interface Props {
  vragen: readonly Planvraag[];
  correctie: Plancorrectie;
  beheer: Controlebeheer;
}

/** Wat de herkenning niet zeker weet, met de plek om het te zeggen. */
export function Planvragen({ vragen, correctie, beheer }: Props) {
  const { controle } = useTeksten();
  const stijl = useControlestijlen();
  return (
    <>
      {vragen.map(({ over, tekst }) => (
        <Strook key={over + tekst.nl} soort="let-op">
          <p className={stijl.zin}>{tekst[controle.taal]}</p>
          {over === "kolommen" ? (
            controle.ziekolommen
          ) : (
            <Veld over={over} correctie={correctie} beheer={beheer} />
          )}
        </Strook>
      ))}
    </>
  );
}

/** Het veld van een correctie die voor het hele plan geldt. */
export function Veld({
  over,
  correctie,
  gelezen,
  beheer,
}: {
  over: Exclude<Planvraag["over"], "kolommen">;
  correctie: Plancorrectie;
  /** Wat de herkenning ervan maakte, als dat niet in twijfel is. */
  gelezen?: Pick<Plancorrectie, "eenheid" | "tekens">;
  beheer: Controlebeheer;
}) {
  const { controle } = useTeksten();
  const naam = controle.over[over];
  switch (over) {
    case "eenheid":
      return (
        <Keuzebalk
          naam={naam}
          waarden={EENHEDEN}
          gekozen={correctie.eenheid ?? gelezen?.eenheid ?? null}
          tekst={(eenheid) => EENHEIDTEKST[eenheid]}
          bijKeuze={(eenheid) => void beheer.corrigeer({ eenheid })}
        />
      );
    case "soort":
      return (
        <Keuzebalk
          naam={naam}
          waarden={SOORTEN}
          gekozen={correctie.soort ?? null}
          tekst={(soort) => controle.soorten[soort]}
          bijKeuze={(soort) => void beheer.corrigeer({ soort })}
        />
      );
    case "tekens":
      return (
        <Keuzelijst
          naam={naam}
          gekozen={correctie.tekens ?? gelezen?.tekens}
          keuzes={TEKENS.map((teken) => [teken, controle.tekenkeuze[teken]])}
          bijKeuze={(tekens) => void beheer.corrigeer({ tekens })}
        />
      );
    case "jaar":
      return (
        <Keuzelijst
          naam={naam}
          gekozen={correctie.jaar}
          keuzes={huidigeEditie.jaren.map((jaar) => [jaar, String(jaar)])}
          bijKeuze={(jaar) => void beheer.corrigeer({ jaar })}
        />
      );
    case "actielijn":
      return (
        <Keuzelijst
          naam={naam}
          gekozen={correctie.actielijn}
          keuzes={huidigeEditie.actielijnen.map((lijn) => [lijn.nummer, `${lijn.nummer} ${lijn.naam}`])}
          bijKeuze={(actielijn) => void beheer.corrigeer({ actielijn })}
        />
      );
  }
}

/** Een keuze uit een lijst; zonder keuze staat er dat er te kiezen valt. */
function Keuzelijst<T extends string | number>({
  naam,
  gekozen,
  keuzes,
  bijKeuze,
}: {
  naam: string;
  gekozen: T | undefined;
  keuzes: readonly (readonly [waarde: T, tekst: string])[];
  bijKeuze(waarde: T | undefined): void;
}) {
  const { controle } = useTeksten();
  return (
    <Select
      size="small"
      aria-label={naam}
      value={String(gekozen ?? "")}
      onChange={(_, { value }) => bijKeuze(keuzes.find(([waarde]) => String(waarde) === value)?.[0])}
    >
      <option value="">{controle.kies}</option>
      {keuzes.map(([waarde, tekst]) => (
        <option key={waarde} value={waarde}>
          {tekst}
        </option>
      ))}
    </Select>
  );
}
