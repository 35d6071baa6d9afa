import type { OwnSource, InsertRequest, RamingSource } from "../../work/amounts/request";
import type { Editie } from "../../knowledge/pok/editie";
import { OwnFacts } from "./OwnFacts";
import { RamingFacts } from "./RamingFacts";

interface Props {
  editie: Editie;
  request: InsertRequest;
  source: OwnSource | RamingSource;
  onShowRow(row: number): void;
}

/** The facts about an amount of the gemeente. Loaded separately, because the pane starts with the national amounts. */
export default function SourceFacts({ editie, request, source, onShowRow }: Props) {
  return source.kind === "own" ? (
    <OwnFacts editie={editie} request={request} source={source} onShowRow={onShowRow} />
  ) : (
    <RamingFacts editie={editie} request={request} source={source} />
  );
}
