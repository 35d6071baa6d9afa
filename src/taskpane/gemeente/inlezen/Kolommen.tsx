import { makeStyles, Select } from "@fluentui/react-components";
import { huidigeEditie } from "../../../knowledge/pok/edities";
import {
  letterVan,
  type Correctie,
  type Kolom,
  type Kolomrol,
  type Leesresultaat,
  type Rol,
} from "../../../reading/amounts";
import { Kolomregel } from "../../parts/Kolomregel";
import { useGedeeldeStijlen } from "../../parts/stijlen";
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
    maxHeight: "320px",
    overflowY: "auto",
    margin: 0,
    padding: "4px 0",
    listStyleType: "none",
  },
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
        {kolommen.map((kolom) => {
          const letter = letterVan(eersteKolom + kolom.kolom);
          const bijRol = (rol: Kolomrol) => kies(kolom.kolom, rol);
          return (
            <Kolomregel
              key={kolom.kolom}
              letter={letter}
              kop={kolom.kop}
              naam={`${bevestig.kolom} ${letter}: ${bevestig.rol}`}
              rol={kolom.rol}
              rollen={ROLLEN}
              rolnamen={bevestig.rollen}
              bijRol={(rol) => bijRol(rol === "bedrag" ? { rol, vast: kolom.vast ?? {} } : { rol })}
              reden={kolom.reden}
            >
              {kolom.rol === "bedrag" && <Vastekeuze kolom={kolom} letter={letter} bijKeuze={bijRol} />}
            </Kolomregel>
          );
        })}
      </ul>
    </details>
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
    <>
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
    </>
  );
}
