import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EENHEIDTEKST } from "../../../knowledge/notatie";
import type { Ontwerp, Vergelijkregel } from "../../../work/plan";
import { Tabelkader } from "../../parts/Tabelkader";
import { useTabelstijl } from "../../parts/tabelstijl";
import { kolomopmaak } from "../getallen";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";

const useStyles = makeStyles({
  tabel: { "& th, & td": { padding: "2px 4px" }, "& thead th": { textAlign: "right", whiteSpace: "normal" } },
  // Een naam hoort bij de bedragen eronder: daar komt geen lijn tussen.
  gegroepeerd: {
    "& tbody tr:not(:first-child)": { borderTopStyle: "none" },
    "& thead th:first-child": { position: "static" },
    "& tbody + tbody": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  naam: { position: "sticky", left: "4px" },
});

interface Props {
  kop: string;
  namen: readonly string[];
  regels: readonly (Omit<Vergelijkregel, "wat"> & { wat: number | string })[];
  /** Een naam die te lang is voor de eerste kolom, en daarom boven haar bedragen staat. */
  regelnaam?(wat: number | string): string;
  eenheid: Ontwerp["eenheid"];
}

/** Wat elk scenario plant, met het verschil met het eerste. */
export function Vergelijktabel({ kop, namen, regels, regelnaam, eenheid }: Props) {
  const { plan } = useTeksten();
  const tabelstijl = useTabelstijl();
  const gemeenschappelijk = usePlanstijlen();
  const stijl = useStyles();
  const toon = kolomopmaak(
    regels.flatMap(({ inzetbaar, gepland }) => [inzetbaar, ...gepland]),
    eenheid,
  );
  const [eerste, ...anderen] = namen;
  const bedragen = ({ inzetbaar, gepland: [basis = 0, ...overige] }: Props["regels"][number]) => [
    <td key="inzetbaar">{toon(inzetbaar)}</td>,
    <td key="eerste">{toon(basis)}</td>,
    ...overige.flatMap((bedrag, i) => [
      <td key={i}>{toon(bedrag)}</td>,
      <td key={`verschil ${i}`}>
        {bedrag > basis ? "+" : ""}
        {toon(bedrag - basis)}
      </td>,
    ]),
  ];
  return (
    <>
      <h3 className={gemeenschappelijk.ondertitel}>
        {kop}, {EENHEIDTEKST[eenheid]}
      </h3>
      <Tabelkader naam={kop}>
        <table className={mergeClasses(tabelstijl.tabel, stijl.tabel, regelnaam && stijl.gegroepeerd)}>
          <thead>
            <tr>
              {!regelnaam && <th scope="col">{plan.jaar}</th>}
              <th scope="col">{plan.beschikbaar}</th>
              <th scope="col">{eerste}</th>
              {anderen.flatMap((naam) => [
                <th scope="col" key={naam}>
                  {naam}
                </th>,
                <th scope="col" key={`verschil ${naam}`}>
                  {plan.verschil}
                </th>,
              ])}
            </tr>
          </thead>
          {regelnaam ? (
            regels.map((regel) => (
              <tbody key={regel.wat}>
                <tr>
                  <th scope="rowgroup" colSpan={2 * namen.length + 1}>
                    <span className={stijl.naam}>{regelnaam(regel.wat)}</span>
                  </th>
                </tr>
                <tr>{bedragen(regel)}</tr>
              </tbody>
            ))
          ) : (
            <tbody>
              {regels.map((regel) => (
                <tr key={regel.wat}>
                  <th scope="row">{regel.wat}</th>
                  {bedragen(regel)}
                </tr>
              ))}
            </tbody>
          )}
        </table>
      </Tabelkader>
    </>
  );
}
