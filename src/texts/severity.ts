import { dutch, english } from "./format";

const NL = {
  fout: ["fout", "fouten"],
  waarschuwing: ["waarschuwing", "waarschuwingen"],
  advies: ["advies", "adviezen"],
} satisfies Record<string, [one: string, more: string]>;

export type Severity = keyof typeof NL;

const EN: Readonly<Record<Severity, [one: string, more: string]>> = {
  fout: ["error", "errors"],
  waarschuwing: ["warning", "warnings"],
  advies: ["advice", "pieces of advice"],
};

export const severityNl = (severity: Severity, count: number): string => dutch.count(count, ...NL[severity]);
export const severityEn = (severity: Severity, count: number): string =>
  english.count(count, ...EN[severity]);
