export type RibbonAction = { kind: "pane" } | { kind: "function"; functionName: string };

export interface RibbonButton {
  id: string;
  label: string;
  description: string;
  icon: string;
  action: RibbonAction;
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface AddinManifest {
  name: string;
  page: string;
  namespace: string;
  groups: RibbonGroup[];
}

const LARGE_ICON = "32";

/** Reads what Excel would show of the add-in: name, namespace, ribbon group and buttons, in the default language. */
export function readManifest(text: string): AddinManifest {
  const xml = new DOMParser().parseFromString(text, "text/xml");
  if (xml.getElementsByTagName("parsererror").length > 0)
    throw new Error("manifest.xml is geen geldige XML.");
  const resources = new Map(
    all(xml, "Image", "Url", "String").map((element) => [
      element.getAttribute("id") ?? "",
      element.getAttribute("DefaultValue") ?? "",
    ]),
  );
  const resource = (parent: Element | undefined, tag: string): string =>
    resources.get(first(parent, tag)?.getAttribute("resid") ?? "") ?? "";
  const overrides = first(xml.documentElement, "VersionOverrides");
  const source =
    first(xml.documentElement, "SourceLocation")?.getAttribute("DefaultValue") ?? "taskpane.html";
  return {
    name: first(xml.documentElement, "DisplayName")?.getAttribute("DefaultValue") ?? "Invoegtoepassing",
    page: localAddress(source),
    namespace: resource(overrides, "Namespace") || "POK",
    groups: all(overrides, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: resource(group, "Label"),
      buttons: all(group, "Control").map((control) => readButton(control, resource)),
    })),
  };
}

function readButton(
  control: Element,
  resource: (parent: Element | undefined, tag: string) => string,
): RibbonButton {
  const action = first(control, "Action");
  const functionName = first(action, "FunctionName")?.textContent?.trim();
  const isFunction = action?.getAttribute("xsi:type") === "ExecuteFunction" && functionName;
  const icons = all(first(control, "Icon"), "Image");
  const icon = icons.find((image) => image.getAttribute("size") === LARGE_ICON) ?? icons[0];
  const holder = icon && wrap(icon);
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(control, "Label"),
    description: resource(first(control, "Supertip"), "Description"),
    icon: localAddress(resource(holder, "Image")),
    action: isFunction ? { kind: "function", functionName } : { kind: "pane" },
  };
}

/** The chosen icon alone, so that it can be looked up like any other reference. */
function wrap(icon: Element): Element {
  const holder = icon.ownerDocument.createElementNS(icon.namespaceURI, "Icon");
  holder.append(icon.cloneNode(true));
  return holder;
}

const all = (parent: Document | Element | undefined, ...tags: string[]): Element[] =>
  parent ? tags.flatMap((tag) => Array.from(parent.getElementsByTagNameNS("*", tag))) : [];

const first = (parent: Element | undefined, tag: string): Element | undefined => all(parent, tag)[0];

/** The manifest names where the add-in will live; here its files lie under /addin/. */
const localAddress = (address: string): string =>
  address ? `/addin${new URL(address, "https://localhost").pathname}` : "";
