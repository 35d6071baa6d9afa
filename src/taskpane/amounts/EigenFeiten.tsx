import { Button } from "@fluentui/react-components";
import type { Bedragrij } from "../../knowledge/pok/bedragbron";
import { leesBedrag } from "../../work/amounts/bronbedrag";
import { editiesIn, rijenBij } from "../../work/amounts/eigenRijen";
import { bedragTekst, datumInTekst, deelTekst, kanaalTekst } from "../../knowledge/notatie";
import { LANDELIJK, type EigenBron, type Opdracht } from "../../work/amounts/opdracht";
import type { Editie } from "../../knowledge/pok/editie";
import { useTeksten } from "../parts/taal";
import { Feitenlijst, type Feit } from "../parts/Feitenlijst";

interface Props {
  editie: Editie;
  opdracht: Opdracht;
  bron: EigenBron;
  bijToonRij(rij: number): void;
}

/** Uit welke rijen van POK_Bedragen een eigen bedrag bestaat, en welk deel van het landelijke bedrag het is. */
export function EigenFeiten({ editie, opdracht, bron, bijToonRij }: Props) {
  const { toelichting, bedragen } = useTeksten();
  const { actielijn, jaar, kanaal } = opdracht;
  // Bij één bedrag ook de rijen van andere kanalen: zij verklaren een 0 in het gekozen kanaal.
  const rijen = rijenBij(bron, actielijn, [jaar], actielijn === null ? kanaal : null);
  const edities = editiesIn(rijen).map((naam) => naam || bedragen.zonderEditie);
  const vergelijking = useVergelijking(editie, opdracht, bron);
  return (
    <>
      {actielijn === null
        ? edities.length > 0 && <Feitenlijst feiten={[[toelichting.editie, edities.join(", ")]]} />
        : rijen.map((rij) => <Rijfeiten key={rij.rij} rij={rij} bijToonRij={bijToonRij} />)}
      <Feitenlijst feiten={[[toelichting.landelijk, vergelijking]]} />
    </>
  );
}

function Rijfeiten({ rij, bijToonRij }: { rij: Bedragrij; bijToonRij(rij: number): void }) {
  const { toelichting } = useTeksten();
  const feiten: Feit[] = [
    [toelichting.kanaal, `${kanaalTekst(rij.kanaal)}: € ${bedragTekst(rij.bedrag, 1)}`],
    [toelichting.editie, rij.editie || toelichting.nietIngevuld],
    [toelichting.bron, rij.bron || toelichting.nietIngevuld],
    [toelichting.ingevoerdOp, rij.ingevoerdOp ? datumInTekst(rij.ingevoerdOp) : toelichting.nietIngevuld],
    [
      toelichting.rij,
      <>
        {toelichting.rijVanTabel(rij.rij)}{" "}
        <Button
          size="small"
          aria-label={`${toelichting.toonRij} ${rij.rij}`}
          onClick={() => bijToonRij(rij.rij)}
        >
          {toelichting.toonRij}
        </Button>
      </>,
    ],
  ];
  return <Feitenlijst feiten={feiten} />;
}

function useVergelijking(editie: Editie, { actielijn, jaar, kanaal }: Opdracht, bron: EigenBron): string {
  const { toelichting } = useTeksten();
  const landelijk = leesBedrag(editie, LANDELIJK, actielijn, jaar, kanaal);
  const eigen = leesBedrag(editie, bron, actielijn, jaar, kanaal);
  if (landelijk === null || landelijk === undefined) return toelichting.landelijkLeeg;
  const tekst = `€ ${bedragTekst(landelijk, 1)}`;
  return eigen === null || eigen === undefined || landelijk === 0
    ? tekst
    : toelichting.deelVan(tekst, deelTekst(eigen, landelijk));
}
