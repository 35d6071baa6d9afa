import type { PlanCorrection, PlanReading, PlanQuestion, SignConvention, Sentence } from "./reading";
import type { Harvest, RawLine, SignTally } from "./row/harvest";
import type { PlanLine } from "./kinds";

export interface SignDecision {
  signs: PlanReading["signs"];
  questions: PlanQuestion[];
}

/** Determines from all amounts together what a minus sign means. */
export function determineSigns({ signs, lines }: Harvest, correction: PlanCorrection): SignDecision {
  if (correction.signs) return decide(correction.signs, { nl: "opgegeven", en: "given" });
  const { baten, lasten, unknown } = signs;
  const batenNegative = isNegative(baten);
  const lastenNegative = isNegative(lasten);
  if (batenNegative && lastenNegative) {
    const reason = {
      nl: "zowel de baten als de lasten zijn overwegend negatief",
      en: "both baten and lasten are mostly negative",
    };
    return decide("positive", reason, reason);
  }
  if (batenNegative) return decide("baten negative", ratios("baten", baten));
  if (lastenNegative) return decide("lasten negative", ratios("lasten", lasten));
  if (unknown.min === 0) {
    return decide("positive", {
      nl: "geen aanwijzing dat een minteken de soort aangeeft",
      en: "nothing suggests that a minus sign marks baten or lasten",
    });
  }
  const known = baten.plus + lasten.plus > 0;
  const reason = {
    nl: `${unknown.min} van de ${unknown.min + unknown.plus} bedragen waarbij niet staat of het baten of lasten zijn, zijn negatief`,
    en: `${unknown.min} of the ${unknown.min + unknown.plus} amounts that do not say whether they are baten or lasten are negative`,
  };
  // Without a hold, amounts that are all negative are lasten, and otherwise the negative ones are the baten, as in a ledger.
  const all = lines.every(({ negativeRow, line }) => negativeRow || !line.amount);
  return decide(all ? "lasten negative" : known ? "positive" : "baten negative", reason, reason);
}

/** Gives a line its kind and the sign that means a bate or last. */
export function applySign<R extends PlanLine>(
  { line, said, sign, negativeRow }: RawLine<R>,
  signConvention: SignConvention,
): R {
  const { amount } = line;
  if (sign !== null) {
    const favorable = sign === "V";
    line.kind = said ?? (favorable ? "baten" : "lasten");
    const flips = favorable !== (line.kind === "baten");
    if (amount !== null) line.amount = flips ? plainZero(-Math.abs(amount)) : Math.abs(amount);
    return line;
  }
  const negative =
    signConvention === "positive" ? null : signConvention === "baten negative" ? "baten" : "lasten";
  const other = negative === "baten" ? "lasten" : "baten";
  line.kind = said ?? (negative === null ? "lasten" : negativeRow ? negative : other);
  if (amount !== null && line.kind === negative) line.amount = plainZero(-amount);
  return line;
}

function plainZero(amount: number): number {
  return amount === 0 ? 0 : amount;
}

function isNegative({ plus, min }: SignTally): boolean {
  return min > plus;
}

function ratios(kind: string, { plus, min }: SignTally): Sentence {
  return {
    nl: `${min} van de ${plus + min} ${kind} zijn negatief`,
    en: `${min} of the ${plus + min} ${kind} are negative`,
  };
}

function decide(signConvention: SignConvention, reason: Sentence, question?: Sentence): SignDecision {
  return {
    signs: { signConvention, reason },
    questions: question
      ? [
          {
            over: "signs",
            text: {
              nl: `Wat het minteken betekent staat niet vast: ${question.nl}. Geef op of baten of lasten negatief zijn.`,
              en: `The meaning of the minus sign is not certain: ${question.en}. Please say whether baten or lasten are negative.`,
            },
          },
        ]
      : [],
  };
}
