import * as bedragfuncties from "../../src/functions/functions";
import english from "../../src/functions/functions.en-US.json";
import * as toetsfuncties from "../../src/functions/toetsfuncties";
import * as fondsfuncties from "../../src/functions/fondsfuncties";
import { functionsMetadata } from "../../src/tooling/functionsMetadata";

const functies = { ...bedragfuncties, ...toetsfuncties, ...fondsfuncties };

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: { name: string; description: string; optional?: boolean }[];
  }[];
}
let nl: Metadata;
let en: Metadata;
beforeAll(async () => {
  const bestanden = await functionsMetadata();
  nl = JSON.parse(bestanden["functions.json"]!);
  en = JSON.parse(bestanden["functions.en-US.json"]!);
});

test("elke geëxporteerde functie staat in functions.json, onder haar eigen naam in hoofdletters", () => {
  expect(nl.functions.map(({ id }) => id).sort()).toEqual(
    Object.keys(functies)
      .map((naam) => naam.toUpperCase())
      .sort(),
  );
  for (const { id, name } of nl.functions) expect(name).toBe(id);
});

test("de functies zijn precies die van het contract, met hun argumenten in volgorde", () => {
  const vorm = Object.fromEntries(
    nl.functions.map(({ id, parameters }) => [
      id,
      parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(";"),
    ]),
  );
  expect(vorm).toEqual({
    BEDRAG: "actielijn;jaar;[kanaal];[eenheid];[bedragen]",
    REEKS: "actielijn;[van];[tot];[kanaal];[eenheid];[bedragen]",
    TABEL: "[kanaal];[eenheid];[bedragen]",
    TOTAAL: "jaar;[kanaal];[eenheid];[bedragen]",
    UITKERING: "actielijn;jaar",
    AARD: "actielijn",
    STATUS: "actielijn;jaar",
    ONTVANGER: "actielijn;jaar",
    BRON: "actielijn;jaar",
    RAMING: "actielijn;jaar;aandeel;[grens];[eenheid]",
    KAART: "actielijn",
    TOETS: "actielijn;jaar;bedrag;[soort];[aard];[kanaal];[eenheid];[bedragen]",
    CONTROLE: "plan;[eenheid];[bedragen]",
    RUIMTE: "plan;actielijn;jaar;[eenheid];[bedragen]",
    REGELS: "",
    ACCRES: "jaar;[soort];[editie]",
    LPO: "jaar;[onderdeel];[editie]",
    BCF: "jaar;[rij]",
    OPSCHALINGSKORTING: "jaar",
    INDEXEER: "bedrag;vanjaar;naarjaar;[onderdeel];[editie]",
  });
});

test("elke functie en elk argument heeft een Nederlandse en een Engelse beschrijving, en die verschillen", () => {
  nl.functions.forEach((functie, i) => {
    const engels = en.functions[i]!;
    expect(functie.description).toMatch(/\S/);
    expect(engels.description).toMatch(/\S/);
    expect(engels.description).not.toBe(functie.description);
    expect(engels.parameters.map(({ name }) => name)).toEqual(functie.parameters.map(({ name }) => name));
    functie.parameters.forEach((parameter, j) => {
      expect(parameter.description).toMatch(/\S/);
      expect(engels.parameters[j]!.description).toMatch(/\S/);
      expect(engels.parameters[j]!.description).not.toBe(parameter.description);
    });
  });
});

test("het Engelse bestand heeft geen functie of argument dat niet bestaat", () => {
  for (const [id, { parameters }] of Object.entries(english)) {
    const functie = nl.functions.find((f) => f.id === id);
    expect(Object.keys(parameters)).toEqual(functie?.parameters.map(({ name }) => name));
  }
});

test("namen volgen de regels van Excel", () => {
  for (const { name, parameters } of nl.functions) {
    expect(name).toMatch(/^[A-Z][A-Z0-9_.]{1,127}$/);
    expect(name).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*|R|C|TRUE|FALSE|WAAR|ONWAAR)$/);
    for (const { name: argument } of parameters) expect(argument).toMatch(/^[a-z][A-Za-z0-9_]*$/);
  }
});
