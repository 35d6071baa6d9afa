import type { Lezer } from "./lezer";

/** Een verwijzing van een onderdeel naar een ander, zoals van de werkmap naar een blad. */
export interface Relatie {
  id: string;
  /** Het laatste deel van de soort, dat in de gewone en de strikte opmaak hetzelfde is: “worksheet”. */
  soort: string;
  pad: string;
}

/** Leest de verwijzingen van een onderdeel; met een leeg pad die van het hele pakket. */
export async function leesRelaties(lezer: Lezer, vanaf: string): Promise<readonly Relatie[]> {
  const [, map, naam] = /^(.*\/)?([^/]*)$/.exec(vanaf)!;
  const relaties: Relatie[] = [];
  await lezer.lees(`${map ?? ""}_rels/${naam}.rels`, "de lijst met onderdelen", {
    open(tag, { Id: id, Type: soort, Target: doel, TargetMode: waar }) {
      if (tag !== "Relationship" || !id || !soort || !doel || waar === "External") return;
      relaties.push({ id, soort: soort.slice(soort.lastIndexOf("/") + 1), pad: wijsAan(map ?? "", doel) });
    },
  });
  return relaties;
}

/** Het pad van een doel: vanaf het begin van het pakket, of vanaf de map waarin ernaar verwezen wordt. */
function wijsAan(map: string, doel: string): string {
  const delen: string[] = [];
  for (const deel of (doel.startsWith("/") ? doel : map + doel).split("/")) {
    if (deel === "..") delen.pop();
    else if (deel !== "." && deel !== "") delen.push(deel);
  }
  return delen.join("/");
}
