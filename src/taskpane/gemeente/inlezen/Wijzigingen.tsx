import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ONTBREKEND, verandertIets } from "../../../work/gemeente/overname";
import type { Gebruik } from "../../../work/gemeente/werkmap";
import type { Wijziging } from "../../../reading/amounts";
import { metBlad } from "../../../sheet/adres";
import { bedragTekst, metTeken } from "../../../knowledge/notatie";
import { Keuzebalk } from "../../parts/Keuzebalk";
import { Stapkop } from "../../parts/Stapkop";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { Strook } from "../../parts/Strook";
import { Tabelkader } from "../../parts/Tabelkader";
import { useTeksten } from "../taal";
import type { Inlezer } from "./inlezer";
import type { Voorstel } from "./stand";

const SOORTEN = ["nieuw", "gewijzigd", "vervallen", "gelijk"] as const;
/** Zoveel adressen staan er bij een bedrag; van de rest het aantal. */
const MEESTE_ADRESSEN = 3;

/** Hoger schuift de tabel zelf, zodat de knoppen eronder bereikbaar blijven; in pixels. */
const HOOGTE = 360;

const useStyles = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "8px" },
  knoppen: { display: "flex", flexWrap: "wrap", gap: "8px" },
  tabel: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": { padding: "2px 6px", verticalAlign: "top" },
    "& thead th": {
      position: "sticky",
      top: 0,
      backgroundColor: tokens.colorNeutralBackground3,
      textAlign: "right",
    },
    "& th:first-child": { textAlign: "left", position: "sticky", left: 0, zIndex: 1 },
    "& thead th:first-child": { zIndex: 2 },
    "& tbody th": { backgroundColor: tokens.colorNeutralBackground1 },
    "& tbody tr:not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  getal: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  plaats: { fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  cellen: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  voorstel: Voorstel;
  /** Wat er bij het lezen opviel; wie beslist, moet het nog zien. */
  opmerkingen: readonly string[];
  bezig: boolean;
  inlezer: Inlezer;
}

/** Wat de overname verandert: oud, nieuw, verschil, en welke cellen ervan afhangen. */
export function Wijzigingen({
  voorstel: { overname, ontbrekend, gebruik },
  opmerkingen,
  bezig,
  inlezer,
}: Props) {
  const { wijzigingen: zinnen } = useTeksten().gemeente;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const { wijzigingen } = overname;
  const aantal = (soort: Wijziging["soort"]) => wijzigingen.filter((w) => w.soort === soort).length;
  const anders = wijzigingen.filter(({ soort }) => soort !== "gelijk");
  const getoond = anders.filter(
    ({ soort, oudeRij }) => soort !== "vervallen" || overname.weg.includes(oudeRij!),
  );
  const kan = verandertIets(overname);
  return (
    <section className={stijl.vak} aria-labelledby="wijzigingenkop">
      <Stapkop id="wijzigingenkop">{zinnen.kop}</Stapkop>
      <p className={gedeeld.klein}>
        {SOORTEN.filter((soort) => aantal(soort) > 0)
          .map((soort) => zinnen.soorten[soort](aantal(soort)))
          .join(", ")}
        . {!kan && zinnen.niets}
        {anders.length > 0 &&
          anders.every(({ soort }) => soort === "nieuw") &&
          aantal("gelijk") === 0 &&
          zinnen.eerste}
      </p>
      {opmerkingen.map((opmerking) => (
        <Strook key={opmerking} soort="let-op">
          {opmerking}
        </Strook>
      ))}
      {overname.herzien.map((editie) => (
        <Strook key={editie} soort="let-op">
          {zinnen.herzien(editie)}
        </Strook>
      ))}
      {overname.anderegemeente !== null && (
        <Strook soort="let-op">{zinnen.anderegemeente(overname.anderegemeente)}</Strook>
      )}
      {aantal("vervallen") > 0 && overname.anderegemeente === null && (
        <div>
          <p className={gedeeld.klein}>
            {zinnen.ontbrekend} {zinnen.nietIn(aantal("vervallen"))}
          </p>
          <Keuzebalk
            naam={zinnen.ontbrekend}
            waarden={ONTBREKEND}
            gekozen={ontbrekend}
            tekst={(keuze) => zinnen.keuze[keuze]}
            bijKeuze={(keuze) => void inlezer.vergelijk(keuze)}
          />
        </div>
      )}
      {getoond.length > 0 && (
        <Tabelkader naam={zinnen.kop} hoogte={HOOGTE}>
          <table className={stijl.tabel}>
            <thead>
              <tr>
                <th scope="col">{zinnen.plaats}</th>
                <th scope="col">{zinnen.oud}</th>
                <th scope="col">{zinnen.nieuw}</th>
                <th scope="col">{zinnen.verschil}</th>
              </tr>
            </thead>
            {getoond.map((wijziging) => (
              <Wijzigingregel
                key={`${wijziging.gemeente}|${wijziging.actielijn}|${wijziging.jaar}|${wijziging.kanaal}`}
                wijziging={wijziging}
                gebruik={gebruik}
              />
            ))}
          </table>
        </Tabelkader>
      )}
      <div className={stijl.knoppen}>
        <Button
          appearance="primary"
          disabledFocusable={!kan || bezig}
          onClick={() => void inlezer.neemOver()}
        >
          {zinnen.overnemen}
        </Button>
        <Button onClick={() => inlezer.terug()}>{zinnen.terug}</Button>
      </div>
    </section>
  );
}

function Wijzigingregel({ wijziging, gebruik }: { wijziging: Wijziging; gebruik: readonly Gebruik[] }) {
  const { wijzigingen: zinnen } = useTeksten().gemeente;
  const stijl = useStyles();
  const { actielijn, jaar, kanaal, oud, nieuw, verschil, soort } = wijziging;
  const cellen = gebruik.filter(
    (cel) => (cel.actielijn ?? actielijn) === actielijn && (cel.jaar ?? jaar) === jaar,
  );
  return (
    <tbody>
      <tr>
        <th scope="row" className={stijl.plaats}>
          {actielijn}, {jaar}, {kanaal}
        </th>
        <td className={stijl.getal}>{bedragTekst(oud, 1)}</td>
        <td className={stijl.getal}>{bedragTekst(nieuw, 1)}</td>
        <td className={stijl.getal}>{metTeken(verschil)}</td>
      </tr>
      {(soort !== "nieuw" || cellen.length > 0) && (
        <tr>
          <td colSpan={4} className={stijl.cellen}>
            {soort === "nieuw" ? zinnen.vult : zinnen.cellen}:{" "}
            {cellen.length === 0 ? zinnen.geenCellen : adressen(cellen, zinnen.gebruik)}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function adressen(cellen: readonly Gebruik[], meer: (aantal: number) => string): string {
  const eerste = cellen.slice(0, MEESTE_ADRESSEN).map(({ blad, adres }) => metBlad(blad, adres));
  const rest = cellen.length - eerste.length;
  return rest === 0 ? eerste.join(", ") : `${eerste.join(", ")} + ${meer(rest)}`;
}
