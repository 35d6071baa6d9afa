import {
  Button,
  Field,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { bedragTekst, jarenTekst } from "../../../knowledge/notatie";
import {
  indexeer,
  kopieer,
  schuifDoor,
  som,
  spreid,
  volgBeschikbaar,
  type Activiteit,
  type Jaarbedragen,
  type Plantelling,
} from "../../../work/plan";
import type { Eenheid } from "../../../knowledge/pok/soorten";
import { leesBedragveld, leesPercentage } from "../bedragveld";
import { geld } from "../getallen";
import { Invoerkader } from "../Invoerkader";
import { useTeksten } from "../taal";
import { Jaarkader } from "./Jaarkader";

/** Verder dan dit is een index een tikfout. */
const GRENS = 50;

type Hulp = "spreid" | "indexeer" | "kopieer" | "schuif";

interface Props {
  activiteit: Activiteit;
  telling: Plantelling;
  eenheid: Eenheid;
  bijBedragen(bedragen: Jaarbedragen): void;
}

/** Hulp bij het invullen van de bedragen: volgen, spreiden, indexeren, kopiëren en doorschuiven. */
export function Rekenhulp({ activiteit: { actielijn, bedragen }, telling, eenheid, bijBedragen }: Props) {
  const { plan } = useTeksten();
  const [hulp, zetHulp] = useState<Hulp | null>(null);
  const { jaren } = telling;
  const eerdere = jaren.slice(0, -1);
  const [vanaf, zetVanaf] = useState(jaren[0]!);
  const volgend = (jaar: number) => jaren[jaren.indexOf(jaar) + 1]!;
  const plaats = (jaar: number) => telling.plaats(actielijn, jaar);
  const metGeld = jaren.filter((jaar) => plaats(jaar).inzetbaar > 0);
  const spreidjaren = metGeld.length > 0 ? metGeld : jaren;
  const metRest = eerdere.filter((jaar) => plaats(jaar).over > 0);
  const knop = useRef<HTMLButtonElement>(null);
  const sluit = () => {
    zetHulp(null);
    knop.current?.focus();
  };
  const neem = (nieuw: Jaarbedragen) => {
    zetHulp(null);
    bijBedragen(nieuw);
    return null;
  };
  const volg = () =>
    neem(
      volgBeschikbaar(
        (jaar) => plaats(jaar).inzetbaar,
        (jaar) => plaats(jaar).gepland - (bedragen[jaar] ?? 0),
        jaren,
      ),
    );
  return (
    <>
      <div>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button size="small" ref={knop}>
              {plan.rekenhulp}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={volg}>{plan.volg}</MenuItem>
              <MenuItem onClick={() => zetHulp("spreid")}>{plan.spreid}</MenuItem>
              {eerdere.length > 0 && (
                <>
                  <MenuItem onClick={() => zetHulp("indexeer")}>{plan.indexeer}</MenuItem>
                  <MenuItem onClick={() => zetHulp("kopieer")}>{plan.kopieer}</MenuItem>
                </>
              )}
              {metRest.length > 0 && <MenuItem onClick={() => zetHulp("schuif")}>{plan.schuif}</MenuItem>}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {hulp === "spreid" && (
        <Invoerkader
          kop={plan.spreidKop}
          uitleg={plan.spreidUitleg(jarenTekst(spreidjaren), metGeld.length > 0)}
          label={plan.totaalbedrag(eenheid)}
          begin={bedragTekst(som(bedragen, jaren), eenheid)}
          ja={plan.toepassen}
          bijSluit={sluit}
          bijKlaar={(tekst) => {
            const gelezen = leesBedragveld(tekst, eenheid);
            if (gelezen.soort !== "euro") return plan.totaalfout(tekst, eenheid);
            return neem(spreid(gelezen.euro, spreidjaren));
          }}
        />
      )}
      {hulp === "indexeer" && (
        <Invoerkader
          kop={plan.indexeerKop}
          uitleg={plan.indexeerUitleg}
          label={plan.percentage}
          begin="2"
          ja={plan.toepassen}
          bijSluit={sluit}
          bijKlaar={(tekst) => {
            const deel = leesPercentage(tekst, -GRENS, GRENS);
            if (deel === null) return plan.percentagefout(tekst, `-${GRENS}`, String(GRENS));
            return neem(indexeer(bedragen, jaren, deel, vanaf));
          }}
        >
          <Field label={plan.vanafJaar} size="small">
            <Select size="small" value={String(vanaf)} onChange={(_, { value }) => zetVanaf(Number(value))}>
              {eerdere.map((jaar) => (
                <option key={jaar} value={jaar}>
                  {jaar}
                </option>
              ))}
            </Select>
          </Field>
        </Invoerkader>
      )}
      {hulp === "kopieer" && (
        <Jaarkader
          kop={plan.kopieerKop}
          uitleg={() => plan.kopieerUitleg}
          jaren={eerdere}
          tekst={(jaar) => `${jaar}: ${geld(bedragen[jaar] ?? 0, eenheid)}`}
          bijSluit={sluit}
          bijJaar={(jaar) => neem(kopieer(bedragen, jaren, jaar))}
        />
      )}
      {hulp === "schuif" && (
        <Jaarkader
          kop={plan.schuifKop}
          uitleg={(jaar) => {
            const tekort = plaats(jaar).over - plaats(volgend(jaar)).over;
            return plan.schuifUitleg(volgend(jaar), tekort > 0 ? geld(tekort, eenheid) : null);
          }}
          jaren={metRest}
          tekst={(jaar) => plan.restVan(jaar, geld(plaats(jaar).over, eenheid))}
          bijSluit={sluit}
          bijJaar={(jaar) => neem(schuifDoor(bedragen, plaats(jaar).over, volgend(jaar)))}
        />
      )}
    </>
  );
}
