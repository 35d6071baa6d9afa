import type { Getters } from "./engine";

/**
 * The grid takes no apostrophe in the name of a sheet, Excel does ("Pete's"; only the first and last character may
 * not be one: support.microsoft.com, "Rename a worksheet"). To the grid it is another sign, which no real name holds.
 */
const APOSTROPHE = "\u02BC\u200D";
const ALL = new RegExp(APOSTROPHE, "g");

export const gridSheetName = (name: string): string => name.replace(/'/g, APOSTROPHE);
export const realSheetName = (name: string): string => name.replace(ALL, "'");

/** 'Pete''s'!A1 with the sheets as the grid knows them. */
export const gridReferences = (text: string): string =>
  text.includes("''") ? text.replace(/'((?:[^']|'')+)'(?=!)/g, quotedForGrid) : text;

/** A name in quotes, its own apostrophes doubled. */
export const quotedForGrid = (quoted: string): string =>
  quoted.length > 2 ? `'${quoted.slice(1, -1).replace(/''/g, APOSTROPHE)}'` : quoted;

export const realReferences = (text: string): string => text.replace(ALL, "''");

/** Every text in a command, a rule or a file's data. */
function mapTexts<T>(value: T, by: (text: string) => string): T {
  if (typeof value === "string") return by(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, by)) as T;
  if (value === null || typeof value !== "object" || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, by)])) as T;
}

/** Of whatever realm: the grid's own instances are left alone. */
function isPlain(value: object): boolean {
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === null || Object.getPrototypeOf(parent) === null;
}

const NAMES = ["sheetName", "oldName", "newName", "nameTo"] as const;

/** A command for the grid, said with sheets as everyone knows them. */
export function commandForGrid(type: string, payload: object): object {
  const command = mapTexts(payload, gridReferences) as Record<string, unknown>;
  for (const key of type === "CREATE_SHEET" ? [...NAMES, "name"] : NAMES)
    if (typeof command[key] === "string") command[key] = gridSheetName(command[key]);
  return command;
}

interface Data {
  sheets?: { name: string; cells?: object }[];
  namedRanges?: object;
}

/** A workbook as it is loaded; formulas in cells are seen to when they are compiled. */
export function dataForGrid<T extends Data>(data: T): T {
  if (!(data.sheets ?? []).some(({ name }) => name.includes("'"))) return data;
  const sheets = data.sheets?.map(({ cells, ...sheet }) => ({
    ...mapTexts(sheet, gridReferences),
    name: gridSheetName(sheet.name),
    ...(cells ? { cells } : {}),
  }));
  return { ...data, sheets, namedRanges: mapTexts(data.namedRanges ?? {}, gridReferences) };
}

const gridGetters = new WeakMap<object, Getters>();

/** The grid's getters, which say the names of sheets as everyone knows them. */
export function withRealNames(grid: Getters): Getters {
  const real = Object.assign(Object.create(grid) as Getters, {
    getSheetName: (sheetId: string) => realSheetName(grid.getSheetName(sheetId)),
    getSheetIdByName: (name: string | undefined) =>
      grid.getSheetIdByName(name === undefined ? name : gridSheetName(name)),
    getConditionalFormats: (sheetId: string) => mapTexts(grid.getConditionalFormats(sheetId), realReferences),
    getDataValidationRules: (sheetId: string) =>
      grid
        .getDataValidationRules(sheetId)
        .map((rule) => ({ ...rule, criterion: mapTexts(rule.criterion, realReferences) })),
  });
  gridGetters.set(real, grid);
  return real;
}

/** As the grid itself calls the sheets: for what is to be read back from it. */
export const asGridKnows = (getters: Getters): Getters => gridGetters.get(getters) ?? getters;
