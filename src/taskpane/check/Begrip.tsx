import { Button, Checkbox, Field } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { omvangVan, type Planplek } from "../../work/check";
import { EENHEIDTEKST, jarenTekst } from "../../knowledge/notatie";
import type { Plankolom, Plankolomrol, Planlezing } from "../../reading/plan";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { useTeksten } from "./taal";
import type { Controlebeheer } from "./controlebeheer";
import { Kolomkeuze } from "./Kolomkeuze";
import { moetDoortrekken, Planvragen, Veld } from "./Planvragen";
import { Rijenlijst } from "./Rijenlijst";
import { leesRijnummers, toonRijnummers } from "./rijnummers";
import type { Stand } from "./stand";
import { useControlestijlen } from "./stijlen";
import { Tekstveld } from "./Tekstveld";

/** Zoveel verborgen rijen zijn in één keer over te slaan; de werkmap onthoudt er van elk de tekst. */
const MEESTE_VERBORGEN = 1_000;

interface Props {
  stand: Stand;
  plek: Planplek;
  beheer: Controlebeheer;
}

/** Hoe het bereik als plan is begrepen, en alles wat daaraan te verbeteren is. Gaat vanzelf open als er een vraag is. */
export function Begrip({
  stand: { uitkomst, verborgen, correctie, aanwijzingenKwijt },
  plek,
  beheer,
}: Props) {
  const { controle } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useControlestijlen();
  const lezing = uitkomst?.controle.lezing ?? null;
  const doortrekvraag = lezing !== null && moetDoortrekken(lezing, correctie);
  const vragen = (lezing?.vragen.length ?? 0) + (doortrekvraag ? 1 : 0);
  const opmerkingen = useOpmerkingen(lezing, correctie);
  const vraagt = lezing === null || vragen > 0 || aanwijzingenKwijt > 0;
  const [open, zetOpen] = useState(vraagt);
  useEffect(() => {
    if (vraagt) zetOpen(true);
  }, [vraagt]);
  const nieuw = useNieuweSoorten(opmerkingen);
  useEffect(() => {
    if (nieuw > 0) zetOpen(true);
  }, [nieuw]);
  const delen = [
    ...(lezing && uitkomst
      ? [controle.samenvatting(controle[lezing.vorm], jarenTekst(uitkomst.omvang.jaren), eenheidVan(lezing))]
      : []),
    ...(lezing && lezing.totaalrijen.length > 0 ? [controle.totalen(lezing.totaalrijen.length)] : []),
    ...(lezing?.zonderActielijn ? [controle.nietMee(lezing.zonderActielijn.aantal)] : []),
    ...(vragen > 0 ? [controle.vragen(vragen)] : []),
    ...(opmerkingen.length > 0 ? [controle.opmerkingen(opmerkingen.length)] : []),
  ];
  return (
    <details open={open} onToggle={({ currentTarget }) => zetOpen(currentTarget.open)}>
      <summary className={stijl.samenvatting}>
        {controle.begrepen}
        {delen.length > 0 && <span className={gedeeld.klein}> · {delen.join(" · ")}</span>}
      </summary>
      {open && (
        <div className={stijl.vak}>
          <p className={gedeeld.klein}>{controle.begrepenUitleg}</p>
          {aanwijzingenKwijt > 0 && (
            <Strook soort="let-op">{controle.aanwijzingenKwijt(aanwijzingenKwijt)}</Strook>
          )}
          <Planvragen lezing={lezing} eersteKolom={plek.doel.kolom} correctie={correctie} beheer={beheer} />
          <Opmerkingen zinnen={opmerkingen} />
          {lezing && <Planvelden lezing={lezing} stand={{ correctie }} beheer={beheer} />}
          <Kopregel lezing={lezing} plek={plek} correctie={correctie} beheer={beheer} />
          <Kolommen lezing={lezing} plek={plek} correctie={correctie} beheer={beheer} />
          <Overslaan plek={plek} correctie={correctie} beheer={beheer} />
          <Verborgen verborgen={verborgen} correctie={correctie} beheer={beheer} />
          {lezing && <Rijen lezing={lezing} plek={plek} beheer={beheer} />}
          {Object.keys(correctie).length > 0 && (
            <div>
              <Button size="small" onClick={() => void beheer.herstelHerkenning()}>
                {controle.herstelHerkenning}
              </Button>
            </div>
          )}
        </div>
      )}
    </details>
  );
}

const eenheidVan = ({ eenheid: { waarde } }: Planlezing) => (waarde === null ? "" : EENHEIDTEKST[waarde]);

interface Deelprops {
  lezing: Planlezing | null;
  plek: Planplek;
  correctie: Stand["correctie"];
  beheer: Controlebeheer;
}

/** Wat er bij het lezen is aangenomen of weggelaten. */
function useOpmerkingen(lezing: Planlezing | null, correctie: Stand["correctie"]): readonly string[] {
  const { controle } = useTeksten();
  if (!lezing) return [];
  const { zonderActielijn } = lezing;
  const { fondsrijen, zonderPok } = omvangVan(lezing);
  return [
    ...lezing.opmerkingen.map((zin) => zin[controle.taal]),
    ...(zonderActielijn && !moetDoortrekken(lezing, correctie) ? [zonderActielijn.tekst[controle.taal]] : []),
    ...(fondsrijen > 0 ? [controle.fondsrijen(fondsrijen)] : []),
    ...(zonderPok > 0 ? [controle.zonderPok(zonderPok)] : []),
  ];
}

/** Hoe vaak er een opmerking bij kwam die er bij de vorige controle niet was; een ander aantal erin telt niet. */
function useNieuweSoorten(opmerkingen: readonly string[]): number {
  const [nieuw, zetNieuw] = useState(0);
  const eerder = useRef<ReadonlySet<string> | null>(null);
  const soorten = opmerkingen.map((zin) => zin.replace(/\d+/g, "")).join("\n");
  useEffect(() => {
    const nu = new Set(soorten.split("\n"));
    const vorige = eerder.current;
    eerder.current = nu;
    if (vorige && soorten !== "" && [...nu].some((soort) => !vorige.has(soort))) zetNieuw((keer) => keer + 1);
  }, [soorten]);
  return nieuw;
}

function Opmerkingen({ zinnen }: { zinnen: readonly string[] }) {
  const { controle } = useTeksten();
  const stijl = useControlestijlen();
  const gedeeld = useGedeeldeStijlen();
  if (zinnen.length === 0) return null;
  return (
    <ul className={stijl.lijst} aria-label={controle.letOp}>
      {zinnen.map((zin) => (
        <li key={zin} className={gedeeld.klein}>
          {zin}
        </li>
      ))}
    </ul>
  );
}

/** De velden die voor het hele plan gelden; een vraag heeft haar eigen veld al. */
function Planvelden({
  lezing,
  stand: { correctie },
  beheer,
}: {
  lezing: Planlezing;
  stand: Pick<Stand, "correctie">;
  beheer: Controlebeheer;
}) {
  const { controle } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const { eenheid, tekens, vragen } = lezing;
  const gevraagdDoortrekken = moetDoortrekken(lezing, correctie);
  const gevraagd = new Set(vragen.map(({ over }) => over));
  const doortrekken = correctie.doortrekken?.includes("actielijn") ?? false;
  return (
    <>
      {!gevraagd.has("eenheid") && (
        <Veldkader label={controle.eenheid} hint={eenheid.reden[controle.taal]}>
          <Veld
            over="eenheid"
            correctie={correctie}
            beheer={beheer}
            {...(eenheid.waarde !== null && { gelezen: { eenheid: eenheid.waarde } })}
          />
        </Veldkader>
      )}
      {!gevraagd.has("tekens") && (
        <Veldkader label={controle.tekens} hint={tekens.reden[controle.taal]}>
          <Veld over="tekens" correctie={correctie} gelezen={{ tekens: tekens.gewoonte }} beheer={beheer} />
        </Veldkader>
      )}
      {!gevraagd.has("soort") && (
        <Veldkader label={controle.soort} hint={controle.soortUitleg}>
          <Veld over="soort" correctie={correctie} beheer={beheer} />
        </Veldkader>
      )}
      {(["actielijn", "jaar"] as const).map(
        (over) =>
          correctie[over] !== undefined &&
          !gevraagd.has(over) && (
            <Veldkader key={over} label={controle.over[over]} hint={controle.soortUitleg}>
              <Veld over={over} correctie={correctie} beheer={beheer} />
            </Veldkader>
          ),
      )}
      {!gevraagdDoortrekken && (
        <Checkbox
          label={{ children: controle.doortrekken, className: gedeeld.klein }}
          checked={doortrekken}
          onChange={(_, { checked }) =>
            void beheer.corrigeer({ doortrekken: checked === true ? ["actielijn"] : [] })
          }
        />
      )}
    </>
  );
}

/** Naam boven en reden onder een keuze die zelf al een naam voor voorleessoftware heeft. */
function Veldkader({ label, hint, children }: { label: string; hint: string; children: ReactNode }) {
  return (
    <Field label={label} hint={hint} size="small">
      <div>{children}</div>
    </Field>
  );
}

function Kopregel({ lezing, plek: { doel }, correctie, beheer }: Deelprops) {
  const { controle } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const gevonden = lezing?.kopregels ?? null;
  const waar = gevonden
    ? controle.kopregels(gevonden.van + doel.rij, gevonden.tot + doel.rij)
    : controle.kopregelWeg;
  const laatste = doel.rij + doel.rijen;
  return (
    <>
      <Tekstveld
        label={`${controle.kopregel}: ${waar}`}
        hint={controle.kopregelUitleg}
        waarde={typeof correctie.kopregel === "number" ? String(correctie.kopregel + doel.rij) : ""}
        bijKlaar={(tekst) => {
          const rij = Number(tekst);
          if (tekst !== "" && !(Number.isInteger(rij) && rij > doel.rij && rij <= laatste))
            return controle.kopregelfout(tekst, doel.rij + 1, laatste);
          void beheer.corrigeer({ kopregel: tekst === "" ? undefined : rij - doel.rij });
          return null;
        }}
      />
      <Checkbox
        label={{ children: controle.geenKopregel, className: gedeeld.klein }}
        checked={correctie.kopregel === null}
        onChange={(_, { checked }) =>
          void beheer.corrigeer({ kopregel: checked === true ? null : undefined })
        }
      />
    </>
  );
}

function Kolommen({ lezing, plek: { doel }, correctie, beheer }: Deelprops) {
  const { controle } = useTeksten();
  const stijl = useControlestijlen();
  const kolommen = lezing?.kolommen ?? kolommenZonderKop(doel.kolommen, correctie.kolommen);
  const kies = (kolom: number, rol: Plankolomrol) =>
    void beheer.corrigeer({ kolommen: { ...correctie.kolommen, [kolom]: rol } });
  const [open, zetOpen] = useState(
    lezing === null || lezing.vragen.some(({ over }) => over === "kolommen" || over === "actielijn"),
  );
  return (
    <details open={open} onToggle={({ currentTarget }) => zetOpen(currentTarget.open)}>
      <summary className={stijl.samenvatting}>
        {controle.kolommen} ({kolommen.length})
      </summary>
      <ul className={stijl.kaal} aria-label={controle.kolommen}>
        {kolommen.map((kolom) => (
          <Kolomkeuze
            key={kolom.kolom}
            kolom={kolom}
            eersteKolom={doel.kolom}
            bijKeuze={(rol) => kies(kolom.kolom, rol)}
          />
        ))}
      </ul>
    </details>
  );
}

/** Is er geen kop herkend, dan zegt de gebruiker zelf van elke kolom waarvoor zij dient. */
function kolommenZonderKop(aantal: number, gekozen: Stand["correctie"]["kolommen"]): Plankolom[] {
  return Array.from({ length: aantal }, (_, i) => ({
    kolom: i + 1,
    kop: "",
    reden: { nl: "", en: "" },
    rol: "geen" as const,
    ...gekozen?.[i + 1],
  }));
}

function Overslaan({ plek: { doel }, correctie, beheer }: Omit<Deelprops, "lezing">) {
  const { controle } = useTeksten();
  return (
    <Tekstveld
      label={controle.overslaan}
      hint={controle.overslaanUitleg}
      waarde={toonRijnummers((correctie.overslaan ?? []).map((rij) => rij + doel.rij))}
      bijKlaar={(tekst) => {
        const rijen = leesRijnummers(tekst, doel.rij + 1, doel.rij + doel.rijen);
        if (rijen === null) return controle.rijfout(tekst);
        void beheer.corrigeer({
          overslaan: rijen.length === 0 ? undefined : rijen.map((rij) => rij - doel.rij),
        });
        return null;
      }}
    />
  );
}

/** Verborgen rijen tellen mee, tenzij de gebruiker ze overslaat. */
function Verborgen({
  verborgen,
  correctie,
  beheer,
}: Pick<Stand, "verborgen" | "correctie"> & { beheer: Controlebeheer }) {
  const { controle } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  if (verborgen.length === 0 || verborgen.length > MEESTE_VERBORGEN) return null;
  const overslaan = new Set(correctie.overslaan);
  const kies = (weg: boolean) => {
    verborgen.forEach((rij) => (weg ? overslaan.add(rij) : overslaan.delete(rij)));
    const rijen = [...overslaan].sort((a, b) => a - b);
    void beheer.corrigeer({ overslaan: rijen.length === 0 ? undefined : rijen });
  };
  return (
    <Checkbox
      label={{ children: controle.verborgenOverslaan(verborgen.length), className: gedeeld.klein }}
      checked={verborgen.every((rij) => overslaan.has(rij))}
      onChange={(_, { checked }) => kies(checked === true)}
    />
  );
}

function Rijen({
  lezing: { totaalrijen, overgeslagen },
  plek: { doel },
  beheer,
}: {
  lezing: Planlezing;
  plek: Planplek;
  beheer: Controlebeheer;
}) {
  const { controle } = useTeksten();
  return (
    <>
      <Rijenlijst
        kop={controle.totaalrijen}
        rijen={totaalrijen.map(({ rij, tekst }) => ({ rij, tekst }))}
        doel={doel}
        beheer={beheer}
      />
      <Rijenlijst
        kop={controle.overgeslagen}
        rijen={overgeslagen.map(({ rij, tekst, reden }) => ({
          rij,
          tekst: [tekst, reden[controle.taal]].filter(Boolean).join(": "),
        }))}
        doel={doel}
        beheer={beheer}
      />
    </>
  );
}
