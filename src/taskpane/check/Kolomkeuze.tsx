import { Select } from "@fluentui/react-components";
import { kolomletters } from "../../sheet/adres";
import type { Plankolom, Plankolomrol, Planrol, Planvast } from "../../reading/plan";
import { huidigeEditie } from "../../knowledge/pok/edities";
import { Kolomregel } from "../parts/Kolomregel";
import { useTeksten } from "./taal";

const ROLLEN: readonly Planrol[] = [
  "actielijn",
  "jaar",
  "bedrag",
  "soort",
  "aard",
  "kanaal",
  "taakveld",
  "omschrijving",
  "toelichting",
  "teken",
  "gemeente",
  "verslagsoort",
  "geen",
];
const SOORTEN = ["baten", "lasten"] as const;

/** Waar een kolom voor dient en waarom; bij een bedragkolom ook welk jaar en welke soort in haar kop staan. */
export function Kolomkeuze({
  kolom,
  eersteKolom,
  bijKeuze,
}: {
  kolom: Plankolom;
  /** Kolom op het blad waar het plan begint, vanaf 0. */
  eersteKolom: number;
  bijKeuze(rol: Plankolomrol): void;
}) {
  const { controle } = useTeksten();
  const letter = kolomletters(eersteKolom + kolom.kolom - 1);
  const { rol, kop, reden, vast = {} } = kolom;
  return (
    <Kolomregel
      letter={letter}
      kop={kop}
      naam={`${controle.kolom} ${letter}: ${controle.rol}`}
      rol={rol}
      rollen={ROLLEN}
      rolnamen={controle.rollen}
      bijRol={(gekozen) => bijKeuze(gekozen === "bedrag" ? bedragrol(kolom, vast) : { rol: gekozen })}
      reden={reden[controle.taal]}
    >
      {rol === "bedrag" && (
        <>
          <Select
            size="small"
            aria-label={`${controle.kolom} ${letter}: ${controle.jaar}`}
            value={String(vast.jaar ?? "")}
            onChange={(_, { value }) =>
              bijKeuze(bedragrol(kolom, { ...vast, jaar: value === "" ? undefined : Number(value) }))
            }
          >
            <option value="">{controle.jaarPerRij}</option>
            {jarenMet(vast.jaar).map((jaar) => (
              <option key={jaar} value={jaar}>
                {jaar}
              </option>
            ))}
          </Select>
          <Select
            size="small"
            aria-label={`${controle.kolom} ${letter}: ${controle.soort}`}
            value={vast.soort ?? ""}
            onChange={(_, { value }) =>
              bijKeuze(bedragrol(kolom, { ...vast, soort: SOORTEN.find((soort) => soort === value) }))
            }
          >
            <option value="">{controle.soortPerRij}</option>
            {SOORTEN.map((soort) => (
              <option key={soort} value={soort}>
                {controle.soorten[soort]}
              </option>
            ))}
          </Select>
        </>
      )}
    </Kolomregel>
  );
}

const jarenMet = (jaar: number | undefined) =>
  [...new Set([...huidigeEditie.jaren, ...(jaar === undefined ? [] : [jaar])])].sort((a, b) => a - b);

function bedragrol(
  { eenheid }: Plankolom,
  vast: { [K in keyof Planvast]: Planvast[K] | undefined },
): Plankolomrol {
  const gekozen = Object.fromEntries(Object.entries(vast).filter(([, waarde]) => waarde !== undefined));
  return { rol: "bedrag", vast: gekozen, ...(eenheid === undefined ? {} : { eenheid }) };
}
