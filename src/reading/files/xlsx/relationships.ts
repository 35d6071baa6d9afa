import type { Reader } from "./reader";
import { must } from "../../../sheet/must";

/** A reference from one part to another, such as from the workbook to a sheet. */
export interface Relationship {
  id: string;
  /** The last part of the kind, which is the same in the ordinary and the strict format: “worksheet”. */
  kind: string;
  path: string;
}

/** Reads the references of a part; with an empty path those of the whole package. */
export async function readRelationships(reader: Reader, startAt: string): Promise<readonly Relationship[]> {
  const [, map, name] = must(/^(.*\/)?([^/]*)$/.exec(startAt));
  const relationships: Relationship[] = [];
  await reader.read(`${map ?? ""}_rels/${name}.rels`, "de lijst met onderdelen", {
    open(tag, { Id: id, Type: kind, Target: target, TargetMode: where }) {
      if (tag !== "Relationship" || !id || !kind || !target || where === "External") return;
      relationships.push({
        id,
        kind: kind.slice(kind.lastIndexOf("/") + 1),
        path: resolvePath(map ?? "", target),
      });
    },
  });
  return relationships;
}

/** The path of a target: from the root of the package, or from the folder that refers to it. */
function resolvePath(map: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith("/") ? target : map + target).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
