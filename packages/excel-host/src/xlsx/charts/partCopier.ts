import JSZip from "jszip";
import { elements, relativeTargets, resolve } from "../package";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "[Content_Types].xml";

export interface Relation {
  id: string;
  type: string;
  target: string;
  isExternal: boolean;
}

/** Brings parts into a package that is being written: new ones, and those of the original file with all they point at. */
export class PartCopier {
  private source: JSZip | null = null;
  private readonly copied = new Map<string, string>();
  private readonly types = new Map<string, string>();

  constructor(
    private readonly zip: JSZip,
    private readonly bytes: Uint8Array | undefined,
  ) {}

  /** @returns where the part went: this path, or the first free number after it */
  add(path: string, text: string | Uint8Array, type: string): string {
    const free = this.freePath(path);
    this.zip.file(free, text);
    this.types.set(free, type);
    return free;
  }

  async copy(path: string, change: (xml: string) => string = (xml) => xml): Promise<string> {
    const known = this.copied.get(path);
    if (known) return known;
    const source = await this.original();
    const file = source.file(path);
    if (!file) return path;
    const isXml = /\.(xml|vml)$/i.test(path);
    const content = isXml ? change(await file.async("text")) : await file.async("uint8array");
    const to = this.add(path, content, await this.typeOf(path));
    this.copied.set(path, to);
    let relations = "";
    for (const { id, type, target, isExternal } of await this.relations(path)) {
      const place = isExternal ? target : `/${await this.copy(resolve(folderOf(path), target))}`;
      const mode = isExternal ? ' TargetMode="External"' : "";
      relations += `<Relationship Id="${id}" Type="${type}" Target="${place}"${mode}/>`;
    }
    const rels = relationsOf(to);
    if (relations)
      this.zip.file(
        rels,
        relativeTargets(rels, `<Relationships xmlns="${PACKAGE}">${relations}</Relationships>`),
      );
    return to;
  }

  async relations(path: string): Promise<Relation[]> {
    const text = await (await this.original()).file(relationsOf(path))?.async("text");
    return elements(parse(text), "Relationship").map((relation) => ({
      id: relation.getAttribute("Id") ?? "",
      type: relation.getAttribute("Type") ?? "",
      target: relation.getAttribute("Target") ?? "",
      isExternal: relation.getAttribute("TargetMode") === "External",
    }));
  }

  async declareTypes(): Promise<void> {
    const overrides = [...this.types]
      .filter(([, type]) => type !== "")
      .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
      .join("");
    if (overrides === "") return;
    const before = await this.zip.file(CONTENT_TYPES)!.async("text");
    this.zip.file(CONTENT_TYPES, before.replace("</Types>", `${overrides}</Types>`));
  }

  private async original(): Promise<JSZip> {
    this.source ??= this.bytes ? await JSZip.loadAsync(this.bytes) : new JSZip();
    return this.source;
  }

  private freePath(path: string): string {
    const [, stem = "", , ending = ""] = /^(.*?)(\d*)(\.[^.]+)$/.exec(path) ?? [];
    let free = path;
    for (let number = 1; this.zip.file(free); number++) free = `${stem}${number}${ending}`;
    return free;
  }

  private async typeOf(path: string): Promise<string> {
    const types = parse(await (await this.original()).file(CONTENT_TYPES)?.async("text"));
    const own = elements(types, "Override").find((type) => type.getAttribute("PartName") === `/${path}`);
    const ending = path.split(".").pop()!.toLowerCase();
    const usual = elements(types, "Default").find(
      (type) => type.getAttribute("Extension")?.toLowerCase() === ending,
    );
    return (own ?? usual)?.getAttribute("ContentType") ?? "";
  }
}

const parse = (text: string | undefined): Document | null =>
  text === undefined ? null : new DOMParser().parseFromString(text, "text/xml");

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

function relationsOf(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}
