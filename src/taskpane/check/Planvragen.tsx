import { Select } from "@fluentui/react-components";
import type { Plancorrectie, Planlezing, Planvraag, Tekengewoonte } from "../../reading/plan";
import { kolomletters } from "../../sheet/adres";
import { EENHEIDTEKST } from "../../knowledge/notatie";
import { EENHEDEN } from "../../knowledge/pok/soorten";
import { huidigeEditie } from "../../knowledge/pok/edities";
import { Keuzebalk } from "../parts/Keuzebalk";
import { Strook } from "../parts/Strook";
import { useTeksten } from "./taal";
import type { Controlebeheer } from "./controlebeheer";
import { useControlestijlen } from "./stijlen";

const TEKENS: readonly Tekengewoonte[] = ["positief", "baten negatief", "lasten negatief"];
const SOORTEN = ["baten", "lasten"] as const;
const JA_NEE = ["ja", "nee"] as const;

interface Props {
  lezing: Planlezing | null;
  /** Kolom op het blad waar het plan begint, vanaf 0. */
  eersteKolom: number;
  correctie: Plancorrectie;
  beheer: Controlebeheer;
}

/** Wat de herkenning niet zeker weet, met de plek om het te zeggen. */
export function Planvragen({ lezing, eersteKolom, correctie, beheer }: Props) {
  const { controle } = useTeksten();
  const stijl = useControlestijlen();
  if (!lezing) return null;
  return (
    <>
      {moetDoortrekken(lezing, correctie) && (
        <Strook soort="let-op">
          <p className={stijl.zin}>
            {lezing.zonderActielijn!.tekst[controle.taal]} {controle.vraagDoortrekken}
          </p>
          <Keuzebalk
            naam={controle.doortrekken}
            waarden={JA_NEE}
            gekozen={null}
            tekst={(antwoord) => controle.doortrekkeuze[antwoord]}
            bijKeuze={(antwoord) =>
              void beheer.corrigeer({ doortrekken: antwoord === "ja" ? ["actielijn"] : [] })
            }
          />
        </Strook>
      )}
      {lezing.vragen.map(({ over, tekst }) => (
        <Strook key={over + tekst.nl} soort="let-op">
          <p className={stijl.zin}>{tekst[controle.taal]}</p>
          {over === "actielijn" && (
            <Keuzelijst
              naam={controle.kolomActielijn}
              gekozen={undefined}
              keuzes={lezing.kolommen
                .filter(({ rol }) => rol !== "bedrag" && rol !== "actielijn")
                .map(({ kolom, kop }) => [kolom, kolomnaam(kolomletters(eersteKolom + kolom - 1), kop)])}
              bijKeuze={(kolom) =>
                kolom !== undefined &&
                void beheer.corrigeer({
                  kolommen: { ...zonderActielijn(correctie.kolommen), [kolom]: { rol: "actielijn" } },
                })
              }
              leeg={controle.kolomActielijn}
            />
          )}
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

const kolomnaam = (letter: string, kop: string) => (kop === "" ? letter : `${letter}: ${kop}`);

/** Wie een andere kolom aanwijst, bedoelt de vorige niet meer. */
const zonderActielijn = (kolommen: Plancorrectie["kolommen"] = {}): Plancorrectie["kolommen"] =>
  Object.fromEntries(Object.entries(kolommen).filter(([, { rol }]) => rol !== "actielijn"));

/** Of gevraagd moet worden wat een lege cel in de kolom Actielijn betekent. */
export const moetDoortrekken = ({ zonderActielijn: gemist }: Planlezing, { doortrekken }: Plancorrectie) =>
  gemist !== null && doortrekken === undefined;

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
  leeg,
  bijKeuze,
}: {
  naam: string;
  gekozen: T | undefined;
  keuzes: readonly (readonly [waarde: T, tekst: string])[];
  /** Wat er staat zolang er niets gekozen is; weggelaten: “Kies”. */
  leeg?: string;
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
      <option value="">{leeg ?? controle.kies}</option>
      {keuzes.map(([waarde, tekst]) => (
        <option key={waarde} value={waarde}>
          {tekst}
        </option>
      ))}
    </Select>
  );
}
