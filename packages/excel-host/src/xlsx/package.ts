import JSZip from "jszip";

/** An .xlsx is a zip of XML parts. */
export class XlsxPackage {
  private constructor(
    private readonly texts: Map<string, string>,
    private readonly images: Map<string, string>,
  ) {}

  static async read(bytes: Uint8Array): Promise<XlsxPackage> {
    const zip = await JSZip.loadAsync(bytes);
    const texts = new Map<string, string>();
    const images = new Map<string, string>();
    for (const [path, file] of Object.entries(zip.files)) {
      if (file.dir) continue;
      if (/\.rels$/i.test(path)) texts.set(path, relativeTargets(path, await file.async("text")));
      else if (/\.(xml|vml)$/i.test(path)) texts.set(path, await file.async("text"));
      else if (/\.(png|jpe?g|gif)$/i.test(path))
        images.set(path, `data:image/${path.split(".").pop()};base64,${await file.async("base64")}`);
    }
    return new XlsxPackage(texts, images);
  }

  paths(pattern: RegExp): string[] {
    return [...this.texts.keys()].filter((path) => pattern.test(path));
  }

  text(path: string): string | undefined {
    return this.texts.get(path);
  }

  setText(path: string, text: string): void {
    this.texts.set(path, text);
  }

  xml(path: string): Document | null {
    const text = this.texts.get(path);
    return text === undefined ? null : new DOMParser().parseFromString(text, "text/xml");
  }

  /** What the grid's own importer takes. */
  forGrid(): Record<string, unknown> {
    const images = [...this.images].map(([path, imageSrc]) => [path, { imageSrc }] as const);
    return Object.fromEntries([...this.texts, ...images]);
  }

  /** The parts a part refers to, by relation id. */
  relations(path: string): Map<string, { type: string; target: string }> {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, slash + 1);
    const found = new Map<string, { type: string; target: string }>();
    const doc = this.xml(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    for (const relation of elements(doc, "Relationship")) {
      const type = relation.getAttribute("Type")?.split("/").pop() ?? "";
      found.set(relation.getAttribute("Id") ?? "", {
        type,
        target: resolve(folder, relation.getAttribute("Target") ?? ""),
      });
    }
    return found;
  }
}

/** All elements of a name below a node. A walk of our own: a live collection takes jsdom a minute for a large sheet. */
export function elements(parent: Document | Element | null, tag: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Document | Element): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType !== ELEMENT) continue;
      const element = child as Element;
      if (element.localName === tag) found.push(element);
      walk(element);
    }
  };
  if (parent) walk(parent);
  return found;
}

const ELEMENT = 1;

/** Some programs write targets from the root of the package; the grid's importer reads only relative ones. */
export function relativeTargets(path: string, text: string): string {
  const from = path
    .replace(/_rels\/[^/]*$/, "")
    .split("/")
    .filter(Boolean);
  return text.replace(/\bTarget="\/([^"]+)"/g, (_all, target: string) => {
    const to = target.split("/");
    let shared = 0;
    while (shared < from.length && from[shared] === to[shared]) shared++;
    return `Target="${"../".repeat(from.length - shared)}${to.slice(shared).join("/")}"`;
  });
}

export function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts = folder.split("/").filter(Boolean);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

export interface SheetPart {
  name: string;
  path: string;
  state: string;
}

export function sheetParts(file: XlsxPackage): SheetPart[] {
  const workbook = file.xml("xl/workbook.xml");
  const relations = file.relations("xl/workbook.xml");
  return elements(workbook, "sheet").flatMap((sheet) => {
    const path = relations.get(sheet.getAttribute("r:id") ?? "")?.target;
    const name = sheet.getAttribute("name") ?? "";
    return path ? [{ name, path, state: sheet.getAttribute("state") ?? "visible" }] : [];
  });
}
