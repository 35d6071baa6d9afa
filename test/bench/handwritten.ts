import { currentEditie } from "../../src/knowledge/pok/edities";
import type { PlanLine } from "../../src/reading/plan/kinds";
import { existsIn } from "../../src/knowledge/taakvelden";

/*
 * The yardstick for the rules: the same checks as src/rules, written out by hand in one pass over columns of numbers.
 * National amounts, gemeente unknown, unit 1. No sentences: only which rule at which plan line.
 */

const YEARS = 7;
const FIRST = 2021;
const STRUCTUREEL = 1;
const INCIDENTEEL = 2;
const [NONE, AU, DU, RIJK, OPEN] = [0, 1, 2, 3, 4];
const KANAAL = { AU, DU, RIJK, OPEN } as const;
const [ERROR, WARNING, ADVICE] = [0, 1, 2];
const DEBT =
  /schuld(?:hulp|sanering|dienst|regeling|bemiddeling)|\bwerk\s*(?:&|en|\+)\s*inkomen\b|\bw\s*&\s*i\b|\bbijstandsuitkering|\bparticipatiewet\b/i;

export interface Columns {
  n: number;
  row: Int32Array;
  actielijn: Int8Array;
  year: Int16Array;
  amount: Float64Array;
  baten: Uint8Array;
  namesKind: Uint8Array;
  aard: Uint8Array;
  kanaal: Uint8Array;
  taakveld: Int32Array;
  taakveldNumber: Uint8Array;
  description: Int32Array;
  total: Uint8Array;
  taakvelden: string[];
  descriptions: string[];
}

/** Plan lines as columns of numbers, texts as indices in a list. Not part of the measured time. */
export function makeColumns(lines: readonly PlanLine[]): Columns {
  const n = lines.length;
  const list = () => {
    const numbers = new Map<string, number>();
    return { numbers, number: (t: string) => numbers.get(t) ?? numbers.set(t, numbers.size).size - 1 };
  };
  const taakvelden = list();
  const descriptions = list();
  const nums = <T>(type: { from(l: ArrayLike<number>): T }, f: (r: PlanLine) => number): T =>
    type.from(lines.map(f));
  return {
    n,
    row: nums(Int32Array, (r) => r.row),
    actielijn: nums(Int8Array, (r) => r.actielijn ?? 0),
    year: nums(Int16Array, (r) => r.year ?? 0),
    amount: nums(Float64Array, (r) => r.amount ?? NaN),
    baten: nums(Uint8Array, (r) => Number(r.kind === "baten")),
    namesKind: nums(Uint8Array, (r) => Number(r.kind === "baten" || r.found.kind !== undefined)),
    aard: nums(Uint8Array, (r) =>
      r.aard === null ? 0 : r.aard === "structureel" ? STRUCTUREEL : INCIDENTEEL,
    ),
    kanaal: nums(Uint8Array, (r) => (r.kanaal === null ? NONE! : KANAAL[r.kanaal]!)),
    taakveld: nums(Int32Array, (r) => (r.taakveld === null ? -1 : taakvelden.number(r.taakveld))),
    taakveldNumber: nums(Uint8Array, (r) => Number(typeof r.found.taakveld === "number")),
    description: nums(Int32Array, (r) => descriptions.number(r.description)),
    total: nums(Uint8Array, (r) => Number(r.total !== null)),
    taakvelden: [...taakvelden.numbers.keys()],
    descriptions: [...descriptions.numbers.keys()],
  };
}

const placeOf = (al: number, j: number) => (al - 1) * YEARS + j;
const money = new Float64Array(8 * YEARS * 5);
const totalMoney = new Float64Array(8 * YEARS);
const open = new Uint8Array(8 * YEARS);
for (let al = 1; al <= 8; al++) {
  for (let j = 0; j < YEARS; j++) {
    const cell = currentEditie.cell(al, FIRST + j);
    totalMoney[placeOf(al, j)] = cell.printed ?? 0;
    open[placeOf(al, j)] = Number(cell.status === "nog te bepalen");
    for (const k of ["AU", "DU", "RIJK", "OPEN"] as const)
      money[placeOf(al, j) * 5 + KANAAL[k]!] = cell.perKanaal[k] ?? 0;
  }
}
const LIJN_INCIDENTEEL = [false, false, false, false, false, true, true, false, true];

/** The findings, a column each. */
export interface HandFindings {
  /** 1–19 is POK, 21–23 is BBV. */
  rule: number[];
  severity: number[];
  /** Index of the plan line; -1 for the whole plan. */
  at: number[];
}

/** One pass over the plan lines, then over the 56 places. */
export function handwritten(columns: Columns): HandFindings {
  const found: HandFindings = { rule: [], severity: [], at: [] };
  const report = (rule: number, severity: number, at: number) => {
    found.rule.push(rule);
    found.severity.push(severity);
    found.at.push(at);
  };
  const { n, row, actielijn, year, amount, baten, aard, kanaal, taakveld, description, total } = columns;
  const sums = new Float64Array(2 * 56 * 5);
  const largest = new Int32Array(2 * 56 * 5).fill(-1);
  const structureel = new Float64Array(2 * YEARS);
  const largestLast = new Int32Array(YEARS).fill(-1);
  const unreadable = new Uint8Array(56);
  const isDebt = new Int8Array(columns.descriptions.length);
  const exists = new Int8Array(columns.taakvelden.length * YEARS);
  const t07 = columns.taakvelden.indexOf("0.7");
  const isWork = columns.taakvelden.map((t) => t === "6.3" || t === "6.4" || t === "6.5");
  const tableSize = 2 ** Math.ceil(Math.log2(n * 2 + 2));
  const duplicates = new Int32Array(tableSize);
  const seriesTable = new Int32Array(tableSize);
  const seriesOf = new Int32Array(n).fill(-1);
  const seriesFirst = new Int32Array(n);
  const seriesCount = new Int32Array(n);
  const seriesMin = new Float64Array(n);
  const seriesMax = new Float64Array(n);
  let countOfSeries = 0;
  let namesKind = false;
  let factorSeries = false;
  const lastRow = new Int32Array(24).fill(-1);
  const reportRow = (rule: number, severity: number, i: number) => {
    if (lastRow[rule] === row[i]) return;
    lastRow[rule] = row[i]!;
    report(rule, severity, i);
  };

  for (let i = 0; i < n; i++) {
    if (total[i] === 1) {
      reportRow(18, ERROR!, i);
      continue;
    }
    if (columns.namesKind[i] === 1) namesKind = true;
    const al = actielijn[i]!;
    const b = amount[i]!;
    const noNumber = b !== b;
    const j = year[i]! - FIRST;
    const inLetter = j >= 0 && j < YEARS;
    const isBate = baten[i] === 1;
    const via = kanaal[i]!;
    const tv = taakveld[i]!;
    if (al === 0) reportRow(1, ERROR!, i);
    if (!inLetter && b !== 0) report(2, isBate ? ERROR! : WARNING!, i);
    if (noNumber) report(19, ERROR!, i);
    const p = al > 0 && inLetter ? placeOf(al, j) : -1;
    if (noNumber && !isBate && p >= 0) unreadable[p] = 1;
    if (isBate) {
      if (p >= 0 && b > 0) {
        if (totalMoney[p] === 0) report(3, open[p] === 1 ? WARNING! : ERROR!, i);
        const onlyRijk = money[p * 5 + RIJK!]! > 0;
        if ((al === 1 || al === 8) && onlyRijk) report(6, ERROR!, i);
        if (al === 1 && !onlyRijk) report(7, WARNING!, i);
        if (al === 3 && via === DU && j > 1) report(10, ERROR!, i);
      }
      if (tv >= 0 && tv !== t07 && b !== 0) {
        const au =
          p >= 0 &&
          money[p * 5 + AU!]! + money[p * 5 + DU!]! > 0 &&
          money[p * 5 + RIJK!]! + money[p * 5 + OPEN!]! === 0;
        if (via === AU || via === DU || (via === NONE && au)) reportRow(21, ERROR!, i);
      }
    } else if (p >= 0 && b > 0 && aard[i] === STRUCTUREEL && LIJN_INCIDENTEEL[al]!) report(11, ERROR!, i);
    if (aard[i] === INCIDENTEEL && al > 0 && !LIJN_INCIDENTEEL[al]! && b !== 0) reportRow(12, WARNING!, i);
    if (b !== 0) {
      const o = description[i]!;
      if (isDebt[o] === 0) isDebt[o] = DEBT.test(columns.descriptions[o]!) ? 1 : -1;
      if (isDebt[o] === 1 || (!isBate && tv >= 0 && isWork[tv]!)) reportRow(13, WARNING!, i);
      if (tv >= 0) {
        if (columns.taakveldNumber[i] === 1) reportRow(23, WARNING!, i);
        else if (inLetter) {
          const slot = tv * YEARS + j;
          if (exists[slot] === 0) exists[slot] = existsIn(columns.taakvelden[tv]!, year[i]!) ? 1 : -1;
          if (exists[slot] === -1) reportRow(23, WARNING!, i);
        } else if (!existsIn(columns.taakvelden[tv]!, year[i]! || null)) reportRow(23, WARNING!, i);
      }
    }
    if (p >= 0 && !noNumber) {
      const slot = ((isBate ? 0 : 56) + p) * 5 + via;
      sums[slot]! += b;
      if (largest[slot] === -1 || b > amount[largest[slot]!]!) largest[slot] = i;
      if (isBate) {
        if (aard[i] === STRUCTUREEL || (aard[i] === 0 && !LIJN_INCIDENTEEL[al]!)) structureel[j]! += b;
      } else if (aard[i] === STRUCTUREEL) {
        structureel[YEARS + j]! += b;
        if (largestLast[j] === -1 || b > amount[largestLast[j]!]!) largestLast[j] = i;
      }
    }
    if (noNumber || b === 0) continue;
    const size = Math.abs(b);
    if (p >= 0 && totalMoney[p]! > 0) {
      const t = totalMoney[p]!;
      if (size >= t * 500 || size === Math.round(t / 1e3) || size === Math.round(t / 1e6))
        report(17, WARNING!, i);
    }
    const fingerprint = ((tv + 1) << 10) | (via << 7) | (aard[i]! << 5) | (baten[i]! << 4) | al;
    let slot = mix(fingerprint, description[i]!) & (tableSize - 1);
    let series = -1;
    for (; seriesTable[slot] !== 0; slot = (slot + 1) & (tableSize - 1)) {
      const r = seriesTable[slot]! - 1;
      const e = seriesFirst[r]!;
      if (
        description[e] === description[i] &&
        actielijn[e] === al &&
        baten[e] === baten[i] &&
        kanaal[e] === via &&
        taakveld[e] === tv &&
        aard[e] === aard[i]
      ) {
        series = r;
        break;
      }
    }
    if (series === -1) {
      series = countOfSeries++;
      seriesTable[slot] = series + 1;
      seriesFirst[series] = i;
      seriesMin[series] = Infinity;
    }
    seriesOf[i] = series;
    seriesCount[series]!++;
    if (size < seriesMin[series]!) seriesMin[series] = size;
    if (size > seriesMax[series]!) seriesMax[series] = size;
    if (seriesCount[series]! >= 3 && seriesMax[series]! >= seriesMin[series]! * 500) factorSeries = true;
    let g = mix(mix(series, year[i]!), b | 0) & (tableSize - 1);
    for (; duplicates[g] !== 0; g = (g + 1) & (tableSize - 1)) {
      const e = duplicates[g]! - 1;
      if (seriesOf[e] === series && year[e] === year[i] && amount[e] === b) {
        report(17, WARNING!, i);
        break;
      }
    }
    if (duplicates[g] === 0) duplicates[g] = i + 1;
  }

  if (factorSeries) {
    const members = new Map<number, number[]>();
    for (let i = 0; i < n; i++) {
      const r = seriesOf[i]!;
      if (r < 0 || seriesCount[r]! < 3 || seriesMax[r]! < seriesMin[r]! * 500) continue;
      const list = members.get(r);
      if (list) list.push(i);
      else members.set(r, [i]);
    }
    for (const list of members.values()) {
      const sizes = list.map((i) => Math.abs(amount[i]!)).sort((a, b) => a - b);
      const middle = sizes[sizes.length >> 1]!;
      for (const i of list) {
        const size = Math.abs(amount[i]!);
        if (size >= middle * 500 || size * 500 <= middle) report(17, WARNING!, i);
      }
    }
  }
  acrossPlaces(sums, largest, amount, unreadable, report);
  let provisional = false;
  for (let j = 0; j < YEARS; j++) {
    if (namesKind && structureel[YEARS + j]! > structureel[j]!) report(22, ERROR!, largestLast[j]!);
    for (let al = 1; al <= 8 && j >= 2; al++) {
      for (let s = 0; s < 2; s++)
        for (let v = 0; v < 5; v++)
          if (totalMoney[placeOf(al, j)]! > 0 && largest[(s * 56 + placeOf(al, j)) * 5 + v] !== -1)
            provisional = true;
    }
  }
  if (provisional) report(15, ADVICE!, -1);
  return found;
}

function acrossPlaces(
  sums: Float64Array,
  largest: Int32Array,
  amount: Float64Array,
  unreadable: Uint8Array,
  report: (rule: number, severity: number, at: number) => void,
): void {
  const sum = (s: number, p: number) => {
    let total = 0;
    let who = -1;
    for (let v = 1; v <= 5; v++) {
      const slot = (s * 56 + p) * 5 + (v % 5);
      total += sums[slot]!;
      const candidate = largest[slot]!;
      if (candidate !== -1 && (who === -1 || amount[candidate]! > amount[who]!)) who = candidate;
    }
    return { total, who };
  };

  const unplanned: number[] = [];
  for (let j = 0; j < YEARS; j++) {
    let [lasten, everything, fromAU, toAU, who] = [0, 0, 0, 0, -1];
    const excess: number[] = [];
    for (let al = 1; al <= 8; al++) {
      const p = placeOf(al, j);
      const t = totalMoney[p]!;
      const bate = sum(0, p);
      const last = sum(1, p);
      if (t > 0 && bate.who !== -1) {
        let explained = 0;
        if (money[p * 5 + AU!]! + money[p * 5 + DU!]! > 0) {
          for (let v = 1; v <= 4; v++) {
            if (al === 3 && v === DU && money[p * 5 + v] === 0) continue;
            const s = sums[p * 5 + v]!;
            if (s <= money[p * 5 + v]!) continue;
            explained += s - money[p * 5 + v]!;
            report(4, ERROR!, largest[p * 5 + v]!);
          }
        }
        if (bate.total > t && bate.total - t > explained) report(4, ERROR!, bate.who);
      }
      const auDu = money[p * 5 + AU!]! + money[p * 5 + DU!]!;
      const at = last.who === -1 ? bate.who : last.who;
      if (at !== -1 && unreadable[p] === 0 && auDu - last.total > 1) unplanned.push(at);
      lasten += last.total;
      everything += t;
      toAU += money[p * 5 + AU!]!;
      fromAU += Math.max(0, last.total - (t - money[p * 5 + AU!]!));
      if (last.who !== -1 && (who === -1 || amount[last.who]! > amount[who]!)) who = last.who;
      if (last.total > t) excess.push(last.who);
    }
    if (lasten > everything) report(5, ERROR!, who);
    else if (excess.length > 0 && fromAU > toAU) report(5, ERROR!, who);
    else for (const at of excess) report(5, ADVICE!, at);
  }
  // With national amounts, more than three places become one finding on the whole plan.
  if (unplanned.length > 3) report(14, ADVICE!, -1);
  else for (const at of unplanned) report(14, ADVICE!, at);
}

function mix(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}
