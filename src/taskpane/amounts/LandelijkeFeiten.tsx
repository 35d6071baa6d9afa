import { bedragTekst } from "../../knowledge/notatie";
import type { Opdracht } from "../../work/amounts/opdracht";
import { publicatie, type Editie } from "../../knowledge/pok/editie";
import { KANALEN } from "../../knowledge/pok/soorten";
import { useTeksten } from "../parts/taal";
import { Feitenlijst, type Feit } from "../parts/Feitenlijst";

/** Wat de editie over een landelijk bedrag zegt. */
export function LandelijkeFeiten({ editie, opdracht }: { editie: Editie; opdracht: Opdracht }) {
  return <Feitenlijst feiten={useFeiten(editie, opdracht)} />;
}

function useFeiten(editie: Editie, { actielijn, jaar }: Opdracht): Feit[] {
  const { toelichting } = useTeksten();
  if (actielijn === null) {
    const verdeling = KANALEN.map((kanaal) => [kanaal, editie.totaal(jaar, kanaal)] as const).filter(
      ([, euro]) => euro > 0,
    );
    return [
      [toelichting.verdeling, verdelingTekst(verdeling)],
      [toelichting.bron, `${publicatie(editie.bron)}.`],
    ];
  }
  const cel = editie.cel(actielijn, jaar);
  const lijn = editie.actielijnen.find(({ nummer }) => nummer === actielijn)!;
  const verdeling = KANALEN.flatMap((kanaal) =>
    cel.perKanaal[kanaal] ? [[kanaal, cel.perKanaal[kanaal]] as const] : [],
  );
  return [
    [toelichting.status, cel.status],
    ...(verdeling.length > 1 ? [[toelichting.verdeling, verdelingTekst(verdeling)] as const] : []),
    [toelichting.uitkering, cel.uitkering],
    [toelichting.ontvanger, cel.ontvanger],
    [toelichting.aard, `${lijn.aard} (${lijn.aardUitleg})`],
    [toelichting.bron, `${cel.bron}.`],
  ];
}

function verdelingTekst(verdeling: readonly (readonly [string, number])[]): string {
  return verdeling.map(([kanaal, euro]) => `${kanaal} € ${bedragTekst(euro, 1)}`).join(" + ");
}
