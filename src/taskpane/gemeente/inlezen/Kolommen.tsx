import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { huidigeEditie } from "../../../pok/edities";
import {
  letterVan,
  type Correctie,
  type Kolom,
  type Kolomrol,
  type Leesresultaat,
  type Rol,
} from "../../../inlezen";
import { useGedeeldeStijlen } from "../../onderdelen/stijlen";
import { useTeksten } from "../taal";

const ROLLEN: readonly Rol[] = [
  "actielijn",
  "jaar",
  "kanaal",
  "bedrag",
  "gemeente",
  "gemeentecode",
  "editie",
  "geen",
];

const useStyles = makeStyles({
  lijst: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    maxHeight: "320px",
    overflowY: "auto",
    margin: 0,
    padding: "4px 0",
    listStyleType: "none",
  },
  kolom: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) 136px",
    gap: "2px 6px",
    alignItems: "center",
    paddingBottom: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  letter: { fontWeight: tokens.fontWeightSemibold },
  kop: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  breed: { gridColumn: "2 / -1" },
  vast: { gridColumn: "2 / -1", display: "flex", gap: "6px", "& > *": { flex: "1 1 0", minWidth: 0 } },
});

interface Props {
  resultaat: Leesresultaat;
  /** Kolom waar het gelezen bereik op het blad begint, vanaf 0. */
  eersteKolom: number;
  correctie: Correctie;
  bijKeuze(kolommen: Readonly<Record<number, Kolomrol>>): void;
}

/** Per kolom waarvoor zij dient en waarom; elke keuze is te verbeteren. */
export function Kolommen({ resultaat, eersteKolom, correctie, bijKeuze }: Props) {
  const { bevestig } = useTeksten().gemeente;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const { kolommen, vragen } = resultaat;
  const open = vragen.some(({ over }) => over === "kolommen" || over === "actielijn" || over === "jaar");
  const kies = (kolom: number, rol: Kolomrol) => bijKeuze({ ...correctie.kolommen, [kolom]: rol });
  return (
    <details open={open}>
      <summary className={gedeeld.samenvatting}>
        {bevestig.kolommen} ({kolommen.length})
      </summary>
      <ul className={stijl.lijst}>
        {kolommen.map((kolom) => (
          <Kolomregel
            key={kolom.kolom}
            kolom={kolom}
            letter={letterVan(eersteKolom + kolom.kolom)}
            bijKeuze={(rol) => kies(kolom.kolom, rol)}
          />
        ))}
      </ul>
    </details>
  );
}

function Kolomregel({
  kolom,
  letter,
  bijKeuze,
}: {
  kolom: Kolom;
  letter: string;
  bijKeuze(rol: Kolomrol): void;
}) {
  const { bevestig } = useTeksten().gemeente;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const { rol, kop, reden } = kolom;
  return (
    <li className={stijl.kolom}>
      <span className={stijl.letter}>{letter}</span>
      <span className={stijl.kop} title={kop}>
        {kop || "–"}
      </span>
      <Select
        size="small"
        aria-label={`${bevestig.kolom} ${letter}: ${bevestig.rol}`}
        value={rol}
        onChange={(_, { value }) => {
          const gekozen = ROLLEN.find((naam) => naam === value)!;
          bijKeuze(gekozen === "bedrag" ? { rol: gekozen, vast: kolom.vast ?? {} } : { rol: gekozen });
        }}
      >
        {ROLLEN.map((naam) => (
          <option key={naam} value={naam}>
            {bevestig.rollen[naam]}
          </option>
        ))}
      </Select>
      {rol === "bedrag" && <Vastekeuze kolom={kolom} letter={letter} bijKeuze={bijKeuze} />}
      <span className={`${gedeeld.klein} ${stijl.breed}`}>{reden}</span>
    </li>
  );
}

/** Waar alle bedragen van een kolom bij horen, als haar kop dat zegt of de gebruiker dat kiest. */
function Vastekeuze({
  kolom: { vast = {}, eenheid },
  letter,
  bijKeuze,
}: {
  kolom: Kolom;
  letter: string;
  bijKeuze(rol: Kolomrol): void;
}) {
  const { bevestig } = useTeksten().gemeente;
  const stijl = useStyles();
  const keuzes = [
    ["actielijn", bevestig.actielijn, huidigeEditie.actielijnen.map(({ nummer }) => nummer)],
    ["jaar", bevestig.jaar, huidigeEditie.jaren],
  ] as const;
  const kies = (veld: "actielijn" | "jaar", waarde: string) => {
    const { [veld]: _weg, ...rest } = vast;
    bijKeuze({
      rol: "bedrag",
      vast: waarde === "" ? rest : { ...rest, [veld]: Number(waarde) },
      ...(eenheid === undefined ? {} : { eenheid }),
    });
  };
  return (
    <span className={stijl.vast}>
      {keuzes.map(([veld, naam, waarden]) => (
        <Select
          key={veld}
          size="small"
          aria-label={`${bevestig.kolom} ${letter}: ${naam}`}
          value={String(vast[veld] ?? "")}
          onChange={(_, { value }) => kies(veld, value)}
        >
          <option value="">
            {naam} {bevestig.alle}
          </option>
          {waarden.map((waarde) => (
            <option key={waarde} value={waarde}>
              {naam} {waarde}
            </option>
          ))}
        </Select>
      ))}
    </span>
  );
}
