import { EDITIENAAM, reeksVan, strooktNiet, type Waarde } from "../../knowledge/gemeentefonds";
import { cijferVan, type Fondsopdracht } from "../../work/insert/fondsopdracht";
import { RIJEENHEIDTEKST } from "../../work/insert/fondsregels";
import { STATUSLIJN } from "../parts/grid/Lijn";
import { Opmerkingshoek } from "../parts/grid/Opmerkingshoek";
import { Rooster } from "../parts/grid/Rooster";
import { useTaal } from "../parts/taal";
import { metEenheid, rijnaam } from "./cijfers";
import { useTeksten } from "./taal";

interface Props {
  opdracht: Fondsopdracht;
  bijKeuze(keuze: Pick<Fondsopdracht, "rij" | "jaar">): void;
}

/** De gedrukte cijfers van een reeks, een rij per onderdeel en een kolom per jaar. */
export function Fondstabel({ opdracht, bijKeuze }: Props) {
  const { gemeentefonds } = useTeksten();
  const taal = useTaal();
  const { rijen, jaren, naam } = reeksVan(opdracht.reeks);
  const label = (cijfer: Waarde) =>
    [
      rijnaam(cijfer, taal),
      cijfer.jaar,
      cijfer.getal === null ? gemeentefonds.ontbreekt : metEenheid(cijfer),
      ...(cijfer.getal === null ? [] : [gemeentefonds.status[cijfer.status]]),
      ...(strooktNiet(cijfer) ? [gemeentefonds.strooktNiet] : []),
    ].join(", ");
  return (
    <Rooster
      naam={`${naam[taal]}, ${EDITIENAAM[opdracht.editie]}`}
      hoekkop={gemeentefonds.onderdeel}
      jaren={jaren}
      gekozen={{
        rij: rijen.findIndex(({ code }) => code === opdracht.rij),
        kolom: jaren.indexOf(opdracht.jaar),
      }}
      bijKeuze={({ rij, kolom }) => bijKeuze({ rij: rijen[rij]!.code, jaar: jaren[kolom]! })}
      rijen={rijen.map(({ code, eenheid }) => ({
        nummer: null,
        naam:
          eenheid === "procent"
            ? rijnaam({ reeks: opdracht.reeks, rij: code }, taal)
            : `${rijnaam({ reeks: opdracht.reeks, rij: code }, taal)} (${RIJEENHEIDTEKST[eenheid]})`,
        totaal: false,
        cellen: jaren.map((jaar) => {
          const cijfer = cijferVan({ ...opdracht, rij: code }, jaar);
          return {
            tekst: cijfer.gedrukt,
            label: label(cijfer),
            stil: cijfer.getal === null,
            hoek: strooktNiet(cijfer) && <Opmerkingshoek />,
            lijn: cijfer.status === "ontbreekt" ? null : STATUSLIJN[cijfer.status],
          };
        }),
      }))}
    />
  );
}
