import * as amountFunctions from "../../src/functions/functions";
import english from "../../src/functions/functions.en-US.json";
import * as checkFunctions from "../../src/functions/checkFunctions";
import * as fondsFunctions from "../../src/functions/fondsFunctions";
import { functionsMetadata } from "../../src/tooling/functionsMetadata";

const functions = { ...amountFunctions, ...checkFunctions, ...fondsFunctions };

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
  const files = await functionsMetadata();
  nl = JSON.parse(files["functions.json"]!);
  en = JSON.parse(files["functions.en-US.json"]!);
});

test("every exported function is in functions.json, under its own name in capitals", () => {
  expect(nl.functions.map(({ id }) => id).sort()).toEqual(
    Object.keys(functions)
      .map((name) => name.toUpperCase())
      .sort(),
  );
  for (const { id, name } of nl.functions) expect(name).toBe(id);
});

test("the functions and their arguments are exactly those users know", () => {
  const shape = Object.fromEntries(
    nl.functions.map(({ id, parameters }) => [
      id,
      parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(";"),
    ]),
  );
  expect(shape).toEqual({
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

test("every function and argument has a Dutch and an English description, and they differ", () => {
  nl.functions.forEach((fn, i) => {
    const english = en.functions[i]!;
    expect(fn.description).toMatch(/\S/);
    expect(english.description).toMatch(/\S/);
    expect(english.description).not.toBe(fn.description);
    expect(english.parameters.map(({ name }) => name)).toEqual(fn.parameters.map(({ name }) => name));
    fn.parameters.forEach((parameter, j) => {
      expect(parameter.description).toMatch(/\S/);
      expect(english.parameters[j]!.description).toMatch(/\S/);
      expect(english.parameters[j]!.description).not.toBe(parameter.description);
    });
  });
});

test("the English file has no function or argument that does not exist", () => {
  for (const [id, { parameters }] of Object.entries(english)) {
    const fn = nl.functions.find((f) => f.id === id);
    expect(Object.keys(parameters)).toEqual(fn?.parameters.map(({ name }) => name));
  }
});

test("names follow the rules of Excel", () => {
  for (const { name, parameters } of nl.functions) {
    expect(name).toMatch(/^[A-Z][A-Z0-9_.]{1,127}$/);
    expect(name).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*|R|C|TRUE|FALSE|WAAR|ONWAAR)$/);
    for (const { name: argument } of parameters) expect(argument).toMatch(/^[a-z][A-Za-z0-9_]*$/);
  }
});
