import { huidigeEditie } from "../../src/knowledge/pok/edities";
import type { Planregel } from "../../src/reading/plan/soorten";
import { bestaatIn } from "../../src/knowledge/taakvelden";

/*
 * De maatstaf voor de toetsregels: dezelfde controles als src/rules, met de hand uitgeschreven in één gang over
 * getalkolommen. Landelijke bedragen, gemeente onbekend, eenheid 1. Geen zinnen: alleen welke regel bij welke planregel.
 */

const JAREN = 7;
const EERSTE = 2021;
const STRUCTUREEL = 1;
const INCIDENTEEL = 2;
const [GEEN, AU, DU, RIJK, OPEN] = [0, 1, 2, 3, 4];
const KANAAL = { AU, DU, RIJK, OPEN } as const;
const [FOUT, WAARSCHUWING, ADVIES] = [0, 1, 2];
const SCHULD =
  /schuld(?:hulp|sanering|dienst|regeling|bemiddeling)|\bwerk\s*(?:&|en|\+)\s*inkomen\b|\bw\s*&\s*i\b|\bbijstandsuitkering|\bparticipatiewet\b/i;

export interface Kolommen {
  n: number;
  rij: Int32Array;
  actielijn: Int8Array;
  jaar: Int16Array;
  bedrag: Float64Array;
  baten: Uint8Array;
  noemtSoort: Uint8Array;
  aard: Uint8Array;
  kanaal: Uint8Array;
  taakveld: Int32Array;
  taakveldGetal: Uint8Array;
  omschrijving: Int32Array;
  totaal: Uint8Array;
  taakvelden: string[];
  omschrijvingen: string[];
}

/** Zet planregels om in getalkolommen; teksten worden nummers in een lijst. Hoort niet bij de gemeten tijd. */
export function maakKolommen(regels: readonly Planregel[]): Kolommen {
  const n = regels.length;
  const lijst = () => {
    const nummers = new Map<string, number>();
    return { nummers, nummer: (t: string) => nummers.get(t) ?? nummers.set(t, nummers.size).size - 1 };
  };
  const taakvelden = lijst();
  const omschrijvingen = lijst();
  const getallen = <T>(type: { from(l: ArrayLike<number>): T }, f: (r: Planregel) => number): T =>
    type.from(regels.map(f));
  return {
    n,
    rij: getallen(Int32Array, (r) => r.rij),
    actielijn: getallen(Int8Array, (r) => r.actielijn ?? 0),
    jaar: getallen(Int16Array, (r) => r.jaar ?? 0),
    bedrag: getallen(Float64Array, (r) => r.bedrag ?? NaN),
    baten: getallen(Uint8Array, (r) => Number(r.soort === "baten")),
    noemtSoort: getallen(Uint8Array, (r) => Number(r.soort === "baten" || r.gevonden.soort !== undefined)),
    aard: getallen(Uint8Array, (r) =>
      r.aard === null ? 0 : r.aard === "structureel" ? STRUCTUREEL : INCIDENTEEL,
    ),
    kanaal: getallen(Uint8Array, (r) => (r.kanaal === null ? GEEN! : KANAAL[r.kanaal]!)),
    taakveld: getallen(Int32Array, (r) => (r.taakveld === null ? -1 : taakvelden.nummer(r.taakveld))),
    taakveldGetal: getallen(Uint8Array, (r) => Number(typeof r.gevonden.taakveld === "number")),
    omschrijving: getallen(Int32Array, (r) => omschrijvingen.nummer(r.omschrijving)),
    totaal: getallen(Uint8Array, (r) => Number(r.totaal !== null)),
    taakvelden: [...taakvelden.nummers.keys()],
    omschrijvingen: [...omschrijvingen.nummers.keys()],
  };
}

const plaats = (al: number, j: number) => (al - 1) * JAREN + j;
const geld = new Float64Array(8 * JAREN * 5);
const totaalgeld = new Float64Array(8 * JAREN);
const open = new Uint8Array(8 * JAREN);
for (let al = 1; al <= 8; al++) {
  for (let j = 0; j < JAREN; j++) {
    const cel = huidigeEditie.cel(al, EERSTE + j);
    totaalgeld[plaats(al, j)] = cel.gedrukt ?? 0;
    open[plaats(al, j)] = Number(cel.status === "nog te bepalen");
    for (const k of ["AU", "DU", "RIJK", "OPEN"] as const)
      geld[plaats(al, j) * 5 + KANAAL[k]!] = cel.perKanaal[k] ?? 0;
  }
}
const LIJN_INCIDENTEEL = [false, false, false, false, false, true, true, false, true];

/** Nummers van de regels: 1–19 is POK, 21–23 is BBV. */
export interface Handwerk {
  regel: number[];
  ernst: number[];
  /** Index van de planregel; -1 bij het hele plan. */
  bij: number[];
}

/** Eén gang langs de planregels, daarna langs de 56 plaatsen. */
export function handgeschreven(k: Kolommen): Handwerk {
  const uit: Handwerk = { regel: [], ernst: [], bij: [] };
  const meld = (regel: number, ernst: number, bij: number) => {
    uit.regel.push(regel);
    uit.ernst.push(ernst);
    uit.bij.push(bij);
  };
  const { n, rij, actielijn, jaar, bedrag, baten, aard, kanaal, taakveld, omschrijving, totaal } = k;
  const sommen = new Float64Array(2 * 56 * 5);
  const grootste = new Int32Array(2 * 56 * 5).fill(-1);
  const structureel = new Float64Array(2 * JAREN);
  const grootsteLast = new Int32Array(JAREN).fill(-1);
  const onleesbaar = new Uint8Array(56);
  const schuldig = new Int8Array(k.omschrijvingen.length);
  const bestaat = new Int8Array(k.taakvelden.length * JAREN);
  const t07 = k.taakvelden.indexOf("0.7");
  const isWerk = k.taakvelden.map((t) => t === "6.3" || t === "6.4" || t === "6.5");
  const maat = 2 ** Math.ceil(Math.log2(n * 2 + 2));
  const gelijken = new Int32Array(maat);
  const reeksen = new Int32Array(maat);
  const reeksVan = new Int32Array(n).fill(-1);
  const reeksEerste = new Int32Array(n);
  const reeksAantal = new Int32Array(n);
  const reeksMin = new Float64Array(n);
  const reeksMax = new Float64Array(n);
  let aantalReeksen = 0;
  let noemtSoort = false;
  let factorReeks = false;
  const laatste = new Int32Array(24).fill(-1);
  const meldRij = (regel: number, ernst: number, i: number) => {
    if (laatste[regel] === rij[i]) return;
    laatste[regel] = rij[i]!;
    meld(regel, ernst, i);
  };

  for (let i = 0; i < n; i++) {
    if (totaal[i] === 1) {
      meldRij(18, FOUT!, i);
      continue;
    }
    if (k.noemtSoort[i] === 1) noemtSoort = true;
    const al = actielijn[i]!;
    const b = bedrag[i]!;
    const geenGetal = b !== b;
    const j = jaar[i]! - EERSTE;
    const inBrief = j >= 0 && j < JAREN;
    const isBate = baten[i] === 1;
    const kan = kanaal[i]!;
    const tv = taakveld[i]!;
    if (al === 0) meldRij(1, FOUT!, i);
    if (!inBrief && b !== 0) meld(2, isBate ? FOUT! : WAARSCHUWING!, i);
    if (geenGetal) meld(19, FOUT!, i);
    const p = al > 0 && inBrief ? plaats(al, j) : -1;
    if (geenGetal && !isBate && p >= 0) onleesbaar[p] = 1;
    if (isBate) {
      if (p >= 0 && b > 0) {
        if (totaalgeld[p] === 0) meld(3, open[p] === 1 ? WAARSCHUWING! : FOUT!, i);
        const alleenRijk = geld[p * 5 + RIJK!]! > 0;
        if ((al === 1 || al === 8) && alleenRijk) meld(6, FOUT!, i);
        if (al === 1 && !alleenRijk) meld(7, WAARSCHUWING!, i);
        if (al === 3 && kan === DU && j > 1) meld(10, FOUT!, i);
      }
      if (tv >= 0 && tv !== t07 && b !== 0) {
        const au =
          p >= 0 &&
          geld[p * 5 + AU!]! + geld[p * 5 + DU!]! > 0 &&
          geld[p * 5 + RIJK!]! + geld[p * 5 + OPEN!]! === 0;
        if (kan === AU || kan === DU || (kan === GEEN && au)) meldRij(21, FOUT!, i);
      }
    } else if (p >= 0 && b > 0 && aard[i] === STRUCTUREEL && LIJN_INCIDENTEEL[al]!) meld(11, FOUT!, i);
    if (aard[i] === INCIDENTEEL && al > 0 && !LIJN_INCIDENTEEL[al]! && b !== 0) meldRij(12, WAARSCHUWING!, i);
    if (b !== 0) {
      const o = omschrijving[i]!;
      if (schuldig[o] === 0) schuldig[o] = SCHULD.test(k.omschrijvingen[o]!) ? 1 : -1;
      if (schuldig[o] === 1 || (!isBate && tv >= 0 && isWerk[tv]!)) meldRij(13, WAARSCHUWING!, i);
      if (tv >= 0) {
        if (k.taakveldGetal[i] === 1) meldRij(23, WAARSCHUWING!, i);
        else if (inBrief) {
          const vak = tv * JAREN + j;
          if (bestaat[vak] === 0) bestaat[vak] = bestaatIn(k.taakvelden[tv]!, jaar[i]!) ? 1 : -1;
          if (bestaat[vak] === -1) meldRij(23, WAARSCHUWING!, i);
        } else if (!bestaatIn(k.taakvelden[tv]!, jaar[i]! || null)) meldRij(23, WAARSCHUWING!, i);
      }
    }
    if (p >= 0 && !geenGetal) {
      const vak = ((isBate ? 0 : 56) + p) * 5 + kan;
      sommen[vak]! += b;
      if (grootste[vak] === -1 || b > bedrag[grootste[vak]!]!) grootste[vak] = i;
      if (isBate) {
        if (aard[i] === STRUCTUREEL || (aard[i] === 0 && !LIJN_INCIDENTEEL[al]!)) structureel[j]! += b;
      } else if (aard[i] === STRUCTUREEL) {
        structureel[JAREN + j]! += b;
        if (grootsteLast[j] === -1 || b > bedrag[grootsteLast[j]!]!) grootsteLast[j] = i;
      }
    }
    if (geenGetal || b === 0) continue;
    const grootte = Math.abs(b);
    if (p >= 0 && totaalgeld[p]! > 0) {
      const t = totaalgeld[p]!;
      if (grootte >= t * 500 || grootte === Math.round(t / 1e3) || grootte === Math.round(t / 1e6))
        meld(17, WAARSCHUWING!, i);
    }
    const kenmerk = ((tv + 1) << 10) | (kan << 7) | (aard[i]! << 5) | (baten[i]! << 4) | al;
    let plek = meng(kenmerk, omschrijving[i]!) & (maat - 1);
    let reeks = -1;
    for (; reeksen[plek] !== 0; plek = (plek + 1) & (maat - 1)) {
      const r = reeksen[plek]! - 1;
      const e = reeksEerste[r]!;
      if (
        omschrijving[e] === omschrijving[i] &&
        actielijn[e] === al &&
        baten[e] === baten[i] &&
        kanaal[e] === kan &&
        taakveld[e] === tv &&
        aard[e] === aard[i]
      ) {
        reeks = r;
        break;
      }
    }
    if (reeks === -1) {
      reeks = aantalReeksen++;
      reeksen[plek] = reeks + 1;
      reeksEerste[reeks] = i;
      reeksMin[reeks] = Infinity;
    }
    reeksVan[i] = reeks;
    reeksAantal[reeks]!++;
    if (grootte < reeksMin[reeks]!) reeksMin[reeks] = grootte;
    if (grootte > reeksMax[reeks]!) reeksMax[reeks] = grootte;
    if (reeksAantal[reeks]! >= 3 && reeksMax[reeks]! >= reeksMin[reeks]! * 500) factorReeks = true;
    let g = meng(meng(reeks, jaar[i]!), b | 0) & (maat - 1);
    for (; gelijken[g] !== 0; g = (g + 1) & (maat - 1)) {
      const e = gelijken[g]! - 1;
      if (reeksVan[e] === reeks && jaar[e] === jaar[i] && bedrag[e] === b) {
        meld(17, WAARSCHUWING!, i);
        break;
      }
    }
    if (gelijken[g] === 0) gelijken[g] = i + 1;
  }

  if (factorReeks) {
    const leden = new Map<number, number[]>();
    for (let i = 0; i < n; i++) {
      const r = reeksVan[i]!;
      if (r < 0 || reeksAantal[r]! < 3 || reeksMax[r]! < reeksMin[r]! * 500) continue;
      const lijst = leden.get(r);
      if (lijst) lijst.push(i);
      else leden.set(r, [i]);
    }
    for (const lijst of leden.values()) {
      const groottes = lijst.map((i) => Math.abs(bedrag[i]!)).sort((a, b) => a - b);
      const midden = groottes[groottes.length >> 1]!;
      for (const i of lijst) {
        const grootte = Math.abs(bedrag[i]!);
        if (grootte >= midden * 500 || grootte * 500 <= midden) meld(17, WAARSCHUWING!, i);
      }
    }
  }
  overPlaatsen(sommen, grootste, bedrag, onleesbaar, meld);
  let voorlopig = false;
  for (let j = 0; j < JAREN; j++) {
    if (noemtSoort && structureel[JAREN + j]! > structureel[j]!) meld(22, FOUT!, grootsteLast[j]!);
    for (let al = 1; al <= 8 && j >= 2; al++) {
      for (let s = 0; s < 2; s++)
        for (let v = 0; v < 5; v++)
          if (totaalgeld[plaats(al, j)]! > 0 && grootste[(s * 56 + plaats(al, j)) * 5 + v] !== -1)
            voorlopig = true;
    }
  }
  if (voorlopig) meld(15, ADVIES!, -1);
  return uit;
}

function overPlaatsen(
  sommen: Float64Array,
  grootste: Int32Array,
  bedrag: Float64Array,
  onleesbaar: Uint8Array,
  meld: (regel: number, ernst: number, bij: number) => void,
): void {
  const som = (s: number, p: number) => {
    let totaal = 0;
    let wie = -1;
    for (let v = 1; v <= 5; v++) {
      const vak = (s * 56 + p) * 5 + (v % 5);
      totaal += sommen[vak]!;
      const g = grootste[vak]!;
      if (g !== -1 && (wie === -1 || bedrag[g]! > bedrag[wie]!)) wie = g;
    }
    return { totaal, wie };
  };

  const ongepland: number[] = [];
  for (let j = 0; j < JAREN; j++) {
    let [lasten, alles, uitAU, totAU, wie] = [0, 0, 0, 0, -1];
    const teVeel: number[] = [];
    for (let al = 1; al <= 8; al++) {
      const p = plaats(al, j);
      const t = totaalgeld[p]!;
      const bate = som(0, p);
      const last = som(1, p);
      if (t > 0 && bate.wie !== -1) {
        let verklaard = 0;
        if (geld[p * 5 + AU!]! + geld[p * 5 + DU!]! > 0) {
          for (let v = 1; v <= 4; v++) {
            if (al === 3 && v === DU && geld[p * 5 + v] === 0) continue;
            const s = sommen[p * 5 + v]!;
            if (s <= geld[p * 5 + v]!) continue;
            verklaard += s - geld[p * 5 + v]!;
            meld(4, FOUT!, grootste[p * 5 + v]!);
          }
        }
        if (bate.totaal > t && bate.totaal - t > verklaard) meld(4, FOUT!, bate.wie);
      }
      const auDu = geld[p * 5 + AU!]! + geld[p * 5 + DU!]!;
      const regel = last.wie === -1 ? bate.wie : last.wie;
      if (regel !== -1 && onleesbaar[p] === 0 && auDu - last.totaal > 1) ongepland.push(regel);
      lasten += last.totaal;
      alles += t;
      totAU += geld[p * 5 + AU!]!;
      uitAU += Math.max(0, last.totaal - (t - geld[p * 5 + AU!]!));
      if (last.wie !== -1 && (wie === -1 || bedrag[last.wie]! > bedrag[wie]!)) wie = last.wie;
      if (last.totaal > t) teVeel.push(last.wie);
    }
    if (lasten > alles) meld(5, FOUT!, wie);
    else if (teVeel.length > 0 && uitAU > totAU) meld(5, FOUT!, wie);
    else for (const regel of teVeel) meld(5, ADVIES!, regel);
  }
  // Naast de landelijke bedragen zijn meer dan drie plaatsen één melding bij het hele plan.
  if (ongepland.length > 3) meld(14, ADVIES!, -1);
  else for (const regel of ongepland) meld(14, ADVIES!, regel);
}

function meng(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}
