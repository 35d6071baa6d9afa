import { showValue, type PokError } from "../sheet/errors";

/**
 * The sentence that tells the user of an error; Dutch, even in an English Excel.
 * @param name what its argument is called where the sentence is shown
 */
export function errorSentence(
  { complaint }: PokError,
  name = (argument: string) => `Argument “${argument}”`,
): string {
  if ("sentence" in complaint) return complaint.sentence;
  const problem =
    "problem" in complaint
      ? complaint.problem
      : `${showValue(complaint.found)} gevonden; toegestaan is ${complaint.accepted}.`;
  return `${name(complaint.argument)}: ${problem}`;
}
