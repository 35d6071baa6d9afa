/** Footnote mark at the end: “*”, “†”, “¹”, “ 1)” or, after a year, “1)” attached to it. */
const FOOTNOTE = /(?:[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾]{1,9}\)?|\s\d{1,2}\)|(\b(?:19|20)\d\d)\d\))$/;
const BRACKETED_FOOTNOTE = /[([]\d{1,2}[)\]]$/;

/** The header text without the references to footnotes after it; a text that is only that stays as it is. */
export function withoutFootnote(text: string): string {
  const plain = text.replace(FOOTNOTE, "$1").trimEnd();
  return plain === text || plain === "" || closesMore(text, plain) ? text : withoutFootnote(plain);
}

/** As {@link withoutFootnote}, for “(1)” and “[1]”. */
export function withoutBracketedFootnote(text: string): string {
  return text.replace(BRACKETED_FOOTNOTE, "").trimEnd() || text;
}

/** The parenthesis of “(x € 1 000)” belongs to a parenthesis before it. */
function closesMore(text: string, plain: string): boolean {
  const open = (plain.match(/\(/g)?.length ?? 0) - (plain.match(/\)/g)?.length ?? 0);
  return open > 0 && text.endsWith(")") && !/[*†‡⁾]\)?$/.test(text);
}
