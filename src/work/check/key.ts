import { normalize } from "../../sheet/text";
import type { Finding } from "../../rules";
import { must } from "../../sheet/must";

/** Row numbers shift when a row is added, so they are no part of a key. */
const ROW_NUMBER = /\brij(?:en)? \d+/gi;
const NUMBER = /\d[\d.,]*/g;

/** The start of a key; only findings with the same header can have the same key. */
export const headerOf = ({ code, severity }: Pick<Finding, "code" | "severity">): string =>
  `${code}|${severity}`;

/**
 * Makes a lookup of keys by finding number; equal findings at equal lines are numbered. A key takes the sentences of all
 * findings with the same header, so these are made only when needed.
 */
export function makeKeys(findings: readonly Finding[]): (number: number) => string {
  const byHeader = new Map<string, ReadonlyMap<number, string>>();
  return (number) => {
    const header = headerOf(must(findings[number]));
    const known = byHeader.get(header) ?? keysWith(findings, header);
    byHeader.set(header, known);
    return must(known.get(number));
  };
}

function keysWith(findings: readonly Finding[], header: string): Map<number, string> {
  const timesSeen = new Map<string, number>();
  const keys = new Map<number, string>();
  findings.forEach((finding, number) => {
    if (headerOf(finding) !== header) return;
    const core = coreOf(finding);
    const times = (timesSeen.get(core) ?? 0) + 1;
    timesSeen.set(core, times);
    keys.set(number, times === 1 ? core : `${core}|${times}`);
  });
  return keys;
}

/** Code, plan line and the numbers in the sentence, as these include the sum that was judged. */
function coreOf(finding: Finding): string {
  const { line } = finding;
  const nums = finding.wording("nl").replace(ROW_NUMBER, "").match(NUMBER) ?? [];
  const parts = line
    ? [
        line.actielijn ?? line.found.actielijn,
        line.year ?? line.found.year,
        line.kind,
        line.kanaal,
        line.taakveld,
        normalize(line.description),
        line.amount ?? line.found.amount,
      ]
    : [];
  return `${headerOf(finding)}|${fingerprintOf([...parts, ...nums].map((part) => String(part ?? "")).join("|"))}`;
}

/** Short fingerprint of a text (FNV-1a, twice 32 bits), so that long descriptions do not end up in the workbook. */
function fingerprintOf(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x1000193;
  for (let i = 0; i < text.length; i++) {
    const charCode = text.charCodeAt(i);
    one = Math.imul(one ^ charCode, 0x01000193);
    two = Math.imul(two ^ charCode, 0x85ebca6b);
  }
  return [one, two].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}
