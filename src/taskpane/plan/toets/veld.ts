import type { Bevinding } from "../../../rules";
import type { Veld } from "../stand";

/** Regels die over een ander veld gaan dan het bedrag. */
const VELDEN: Readonly<Record<string, Veld>> = {
  "POK-11": "aard",
  "POK-12": "aard",
  "BBV-02": "aard",
  "BBV-03": "taakveld",
};

/** Het veld van een activiteit waar een bevinding meestal te verhelpen is. */
export function veldVan({ code, regel }: Bevinding): Veld {
  if (code === "POK-13") return regel?.taakveld ? "taakveld" : "naam";
  return VELDEN[code] ?? regel?.jaar ?? "naam";
}
