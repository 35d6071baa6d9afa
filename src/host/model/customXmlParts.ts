import type { WorkbookDocument } from "../document";
import { NullObject, collectionMethods, type ApiTable } from "../richapi/base";
import { invalidArgument, itemNotFound } from "../richapi/errors";
import { HostCollection, HostObject } from "./hostObject";

const namespaceOf = (xml: string): string =>
  /^\s*(?:<\?[^>]*\?>\s*)?<[^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? "";

const newPartId = (): string => {
  const digits = Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16))
    .join("")
    .toUpperCase();
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}}`;
};

export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  static readonly table: ApiTable<CustomXmlPartCollection> = {
    name: "CustomXmlPartCollection",
    methods: {
      getCount: collectionMethods.getCount,
      getItem: collectionMethods.getItem,
      getItemOrNullObject: collectionMethods.getItemOrNullObject,
      add: (c, xml: string) => c.add(xml),
      getByNamespace: (c, namespace: string) => new CustomXmlPartScopedCollection(c.doc, namespace),
    },
  };
  readonly table = CustomXmlPartCollection.table;

  items(): CustomXmlPart[] {
    return [...this.doc.xmlParts.keys()].map((id) => new CustomXmlPart(this.doc, id));
  }

  private add(xml: string): CustomXmlPart {
    if (typeof xml !== "string" || !/^\s*<[\s\S]*>\s*$/.test(xml))
      throw invalidArgument("CustomXmlPartCollection.add");
    const id = newPartId();
    this.doc.xmlParts.set(id, xml);
    return new CustomXmlPart(this.doc, id);
  }
}

class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
  static readonly table: ApiTable<CustomXmlPartScopedCollection> = {
    name: "CustomXmlPartScopedCollection",
    methods: {
      getCount: collectionMethods.getCount,
      getItem: collectionMethods.getItem,
      getItemOrNullObject: collectionMethods.getItemOrNullObject,
      getOnlyItem: (c) => c.only() ?? noSingleItem(),
      getOnlyItemOrNullObject: (c) => c.only() ?? new NullObject(),
    },
  };
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

export class CustomXmlPart extends HostObject {
  static readonly table: ApiTable<CustomXmlPart> = {
    name: "CustomXmlPart",
    properties: { id: { get: (p) => p.id }, namespaceUri: { get: (p) => namespaceOf(p.xml) } },
    methods: {
      delete: (p) => void p.doc.xmlParts.delete(p.id),
      getXml: (p) => p.xml,
      setXml: (p, xml: string) => void p.doc.xmlParts.set(p.id, xml),
    },
  };
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

  private get xml(): string {
    const xml = this.doc.xmlParts.get(this.partId);
    if (xml === undefined) throw itemNotFound("CustomXmlPart");
    return xml;
  }
}

function noSingleItem(): never {
  throw itemNotFound("CustomXmlPartScopedCollection.getOnlyItem");
}
