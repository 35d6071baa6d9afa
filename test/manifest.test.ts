/** @jest-environment jsdom */
import fs from "node:fs";
import path from "node:path";
import { readOrigin, renderManifest } from "../src/tooling/renderManifest";

const ROOT = path.join(__dirname, "..");
const source = fs.readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const xml = new DOMParser().parseFromString(source, "text/xml");
const all = (name: string) => [...xml.getElementsByTagName(name)];
const resids = (name: string) =>
  all(name)
    .flatMap((e) => [e, ...e.getElementsByTagName("SourceLocation")])
    .map((e) => e.getAttribute("resid"))
    .filter(Boolean);

describe("manifest.xml", () => {
  test("is well-formed and Dutch, with English for every text", () => {
    expect(xml.getElementsByTagName("parsererror")).toHaveLength(0);
    expect(all("DefaultLocale")[0]!.textContent).toBe("nl-NL");
    const translated = [
      ...all("DisplayName"),
      ...all("Description").filter((e) => e.hasAttribute("DefaultValue")),
      ...all("bt:String"),
    ];
    const untranslated = ["POK"];
    for (const text of translated) {
      if (untranslated.includes(text.getAttribute("DefaultValue")!)) continue;
      const english = [...text.children].find((e) => e.getAttribute("Locale") === "en-US");
      expect(english?.getAttribute("Value")).toMatch(/\S/);
    }
  });

  test("serves English function descriptions in an English Excel", () => {
    const metadata = all("bt:Url").find((e) => e.getAttribute("DefaultValue")!.endsWith("/functions.json"))!;
    expect(metadata.children[0]!.getAttribute("Locale")).toBe("en-US");
    expect(metadata.children[0]!.getAttribute("Value")).toMatch(/\/functions\.en-US\.json$/);
  });

  test("has one long-lived shared runtime: the same page for pane, functions and commands, and no TaskpaneId", () => {
    expect(all("Runtime")[0]!.getAttribute("lifetime")).toBe("long");
    const page = all("Runtime")[0]!.getAttribute("resid");
    expect(new Set([...resids("Page"), ...resids("FunctionFile"), ...resids("Action")])).toEqual(
      new Set([page]),
    );
    expect(all("TaskpaneId")).toHaveLength(0);
  });

  test("requires no more than Excel in Office LTSC 2021 has, and only once", () => {
    expect(all("Set").map((e) => `${e.getAttribute("Name")} ${e.getAttribute("MinVersion")}`)).toEqual([
      "SharedRuntime 1.1",
      "CustomFunctionsRuntime 1.3",
      "ExcelApi 1.13",
    ]);
    expect(all("VersionOverrides")[0]!.getElementsByTagName("Requirements")).toHaveLength(0);
  });

  test("every resource that is used exists, and every one that exists is used", () => {
    const used = new Set([...xml.querySelectorAll("[resid]")].map((e) => e.getAttribute("resid")));
    const defined = ["bt:Image", "bt:Url", "bt:String"]
      .flatMap(all)
      .map((e) => e.getAttribute("id"))
      .filter(Boolean);
    expect(new Set(defined)).toEqual(used);
  });

  test("names fit Excel's limits: short strings 125, long strings 250 characters", () => {
    const lengths = (name: string) =>
      all(name)
        .flatMap((e) => [...e.querySelectorAll("*")])
        .flatMap((e) => [e.getAttribute("DefaultValue"), e.getAttribute("Value")])
        .map((text) => text?.length ?? 0);
    expect(Math.max(...lengths("bt:ShortStrings"))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths("bt:LongStrings"))).toBeLessThanOrEqual(250);
    expect(all("Description")[0]!.getAttribute("DefaultValue")!.length).toBeLessThanOrEqual(250);
  });

  test("icons have the pixels their name and size say", () => {
    for (const image of all("bt:Image").filter((e) => e.hasAttribute("DefaultValue"))) {
      const file = image.getAttribute("DefaultValue")!.replace(/^.*\/assets\//, "");
      const size = Number(image.getAttribute("id")!.split(".").pop());
      const png = fs.readFileSync(path.join(ROOT, "assets", file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});

describe("rendering for another address", () => {
  test("every address changes; none of the development machine is left", () => {
    const rendered = renderManifest(source, readOrigin("https://pok.gemeente.nl/"));
    expect(rendered).not.toContain("localhost");
    expect(rendered).toContain('"https://pok.gemeente.nl/taskpane.html"');
    expect(rendered.match(/https:\/\/pok\.gemeente\.nl/g)!.length).toBe(
      source.match(/https:\/\/localhost:3000/g)!.length - 1,
    );
  });

  test("an address with a folder: AppDomain keeps the origin alone", () => {
    const rendered = renderManifest(source, readOrigin("https://intranet.nl/pok"));
    expect(rendered).toContain('"https://intranet.nl/pok/taskpane.html"');
    expect(rendered).toContain("<AppDomain>https://intranet.nl</AppDomain>");
  });

  test.each(["http://pok.nl", "pok.nl", "https://pok.nl?x=1", "https://u@pok.nl", ""])(
    "%p is refused",
    (origin) => {
      expect(() => readOrigin(origin)).toThrow(/https address/);
    },
  );

  test.each(["https://localhost:3001/x.png", "{{origin}}", "<%= origin %>", "http://localhost:3000"])(
    "a half-rendered manifest with %p fails",
    (leftover) => {
      expect(() =>
        renderManifest(
          source.replace("</OfficeApp>", `<X DefaultValue="${leftover}"/></OfficeApp>`),
          "https://pok.nl",
        ),
      ).toThrow(/half rendered/);
    },
  );
});
