import type { WorkbookDocument } from "../document";
import { NullObject, collectionMethods, serve, type ApiTable } from "../richapi/base";
import { invalidArgument, itemNotFound } from "../richapi/errors";
import { HostCollection, HostObject } from "./hostObject";

/** What may stand before the first element: a declaration, comments, instructions, a document type. */
const PROLOG = /^\uFEFF?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*/;
const START_TAG = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/;

/** The namespace of the first element, whatever its prefix and quotes; only that element's own tag is parsed. */
function namespaceOf(xml: string): string {
  const tag = START_TAG.exec(xml.replace(PROLOG, ""))?.[0] ?? "";
  return parse(tag.replace(/\/?>$/, "/>"))?.namespaceURI ?? "";
}

function parse(xml: string): Element | null {
  if (xml === "") return null;
  const document = new DOMParser().parseFromString(xml.replace(/^\uFEFF/, ""), "text/xml");
  return document.getElementsByTagName("parsererror").length > 0 ? null : document.documentElement;
}

function checked(xml: unknown, location: string): string {
  if (typeof xml !== "string" || !parse(xml)) throw invalidArgument(location);
  return xml;
}

const newPartId = (): string => {
  const digits = Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16))
    .join("")
    .toUpperCase();
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}}`;
};

export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  static readonly table: ApiTable<CustomXmlPartCollection> = serve(this, {
    name: "CustomXmlPartCollection",
    methods: {
      getCount: collectionMethods.getCount,
      getItem: collectionMethods.getItem,
      getItemOrNullObject: collectionMethods.getItemOrNullObject,
      add: (c, xml: string) => c.add(xml),
      getByNamespace: (c, namespace: string) => new CustomXmlPartScopedCollection(c.doc, namespace),
    },
  });
  readonly table = CustomXmlPartCollection.table;

  items(): CustomXmlPart[] {
    return [...this.doc.xmlParts.keys()].map((id) => new CustomXmlPart(this.doc, id));
  }

  private add(xml: string): CustomXmlPart {
    const id = newPartId();
    this.doc.xmlParts.set(id, checked(xml, "CustomXmlPartCollection.add"));
    return new CustomXmlPart(this.doc, id);
  }
}

class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
  static readonly table: ApiTable<CustomXmlPartScopedCollection> = serve(this, {
    name: "CustomXmlPartScopedCollection",
    methods: {
      getCount: collectionMethods.getCount,
      getItem: collectionMethods.getItem,
      getItemOrNullObject: collectionMethods.getItemOrNullObject,
      getOnlyItem: (c) => c.only() ?? noSingleItem(),
      getOnlyItemOrNullObject: (c) => c.only() ?? new NullObject(),
    },
  });
  readonly table = CustomXmlPartScopedCollection.table;

  constructor(
    doc: WorkbookDocument,
    private readonly namespace: string,
  ) {
    super(doc);
  }

  items(): CustomXmlPart[] {
    const matching = [...this.doc.xmlParts].filter(([, xml]) => namespaceOf(xml) === this.namespace);
    return matching.map(([id]) => new CustomXmlPart(this.doc, id));
  }

  private only(): CustomXmlPart | undefined {
    const [first, second] = this.items();
    return second ? undefined : first;
  }
}

class CustomXmlPart extends HostObject {
  static readonly table: ApiTable<CustomXmlPart> = serve(this, {
    name: "CustomXmlPart",
    properties: { id: { get: (p) => p.id }, namespaceUri: { get: (p) => namespaceOf(p.xml) } },
    methods: {
      delete: (p) => void p.doc.xmlParts.delete(p.id),
      getXml: (p) => p.xml,
      setXml: (p, xml: string) => p.replace(xml),
    },
  });
  readonly table = CustomXmlPart.table;

  constructor(
    doc: WorkbookDocument,
    private readonly partId: string,
  ) {
    super(doc);
  }

  override get id(): string {
    return this.partId;
  }

  private replace(xml: string): void {
    if (!this.doc.xmlParts.has(this.partId)) throw itemNotFound("CustomXmlPart.setXml");
    this.doc.xmlParts.set(this.partId, checked(xml, "CustomXmlPart.setXml"));
  }

  private get xml(): string {
    const xml = this.doc.xmlParts.get(this.partId);
    if (xml === undefined) throw itemNotFound("CustomXmlPart");
    return xml;
  }
}

function noSingleItem(): never {
  throw itemNotFound("CustomXmlPartScopedCollection.getOnlyItem");
}
