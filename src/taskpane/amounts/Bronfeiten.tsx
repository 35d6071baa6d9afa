import type { EigenBron, Opdracht, Ramingsbron } from "../../work/amounts/opdracht";
import type { Editie } from "../../knowledge/pok/editie";
import { EigenFeiten } from "./EigenFeiten";
import { Ramingsfeiten } from "./Ramingsfeiten";

interface Props {
  editie: Editie;
  opdracht: Opdracht;
  bron: EigenBron | Ramingsbron;
  bijToonRij(rij: number): void;
}

/** De feiten bij een bedrag van de gemeente zelf. Laadt apart: wie begint, ziet de landelijke bedragen. */
export default function Bronfeiten({ editie, opdracht, bron, bijToonRij }: Props) {
  return bron.soort === "eigen" ? (
    <EigenFeiten editie={editie} opdracht={opdracht} bron={bron} bijToonRij={bijToonRij} />
  ) : (
    <Ramingsfeiten editie={editie} opdracht={opdracht} bron={bron} />
  );
}
