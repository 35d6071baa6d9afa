import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { kolomletters } from "../../invoegen/adres";
import type { Plankolom, Plankolomrol, Planrol, Planvast } from "../../plan";
import { huidigeEditie } from "../../pok/edities";
import { useGedeeldeStijlen } from "../onderdelen/stijlen";
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

const useStyles = makeStyles({
  kolom: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) 150px",
    gap: "2px 6px",
    alignItems: "center",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  letter: { fontWeight: tokens.fontWeightSemibold },
  kop: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  breed: { gridColumn: "2 / -1" },
  vast: { gridColumn: "2 / -1", display: "flex", gap: "6px", "& > *": { flex: "1 1 0", minWidth: 0 } },
});

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
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const letter = kolomletters(eersteKolom + kolom.kolom - 1);
  const { rol, kop, reden, vast = {} } = kolom;
  const kies = (naam: string) => {
    const gekozen = ROLLEN.find((ander) => ander === naam)!;
    bijKeuze(gekozen === "bedrag" ? bedragrol(kolom, vast) : { rol: gekozen });
  };
  return (
    <li className={stijl.kolom}>
      <span className={stijl.letter}>{letter}</span>
      <span className={stijl.kop} title={kop}>
        {kop || "–"}
      </span>
      <Select
        size="small"
        aria-label={`${controle.kolom} ${letter}: ${controle.rol}`}
        value={rol}
        onChange={(_, { value }) => kies(value)}
      >
        {ROLLEN.map((naam) => (
          <option key={naam} value={naam}>
            {controle.rollen[naam]}
          </option>
        ))}
      </Select>
      {rol === "bedrag" && (
        <span className={stijl.vast}>
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
        </span>
      )}
      <span className={`${gedeeld.klein} ${stijl.breed}`}>{reden[controle.taal]}</span>
    </li>
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
