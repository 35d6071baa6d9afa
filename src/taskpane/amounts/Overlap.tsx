import { makeStyles, tokens } from "@fluentui/react-components";
import { overlapSource, overlapOf, type Overlap as Scheme } from "../../knowledge/gemeentefonds/overlap";
import { OVERLAP } from "../../texts/overlap";
import { euroText } from "../../knowledge/notation";
import { FactList } from "../parts/FactList";
import { useSharedStyles } from "../parts/styles";
import { makeTexts, useLanguage } from "../parts/language";

const useTexts = makeTexts("overlap", OVERLAP);

const useStyles = makeStyles({
  list: {
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
    "& li": { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: {
    margin: "0 0 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    // The names also appear in the middle of sentences, so they start with a lower-case letter.
    "::first-letter": { textTransform: "uppercase" },
  },
});

/** Other money in the letter for the same goal as an actielijn. Loaded separately, to keep its data out of the first load. */
export default function Overlap({ actielijn }: { actielijn: number }) {
  const { overlap } = useTexts();
  const language = useLanguage();
  const style = useStyles();
  const shared = useSharedStyles();
  const schemes = overlapOf(actielijn);
  const amounts = useSchemeAmounts();
  if (schemes.length === 0) return <p className={shared.small}>{overlap.none}</p>;
  return (
    <details>
      <summary className={shared.summary}>{overlap.title(schemes.length)}</summary>
      <p className={shared.small}>{overlap.explanation}</p>
      <ul className={style.list}>
        {schemes.map((scheme) => (
          <li key={scheme.code}>
            <p className={style.name}>{scheme.name[language]}</p>
            <FactList
              facts={[
                [overlap.payer, scheme.payer],
                [overlap.amount, amounts(scheme)],
                [overlap.source, `${overlapSource(scheme, language)}.`],
              ]}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function useSchemeAmounts(): (scheme: Scheme) => string {
  const { overlap } = useTexts();
  return ({ amounts, structureel }) =>
    [
      ...Object.entries(amounts).map(
        ([year, euro]) => `${year}: ${euro === null ? overlap.noAmount : euroText(euro)}`,
      ),
      ...(structureel ? [overlap.structureel] : []),
    ].join("; ");
}
