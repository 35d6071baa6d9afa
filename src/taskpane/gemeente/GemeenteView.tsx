import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { obstacleText } from "../../texts";
import { useStoreState } from "../parts/store";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { useFocusKeeper } from "../parts/useFocusKeeper";
import { settingAt } from "../../work/gemeente/storedSettings";
import type { Dossier } from "./dossier";
import { useTexts } from "./language";
import { OwnAmounts } from "./OwnAmounts";
import { GemeenteBox } from "./GemeenteBox";
import { Confirmation } from "./importing/Confirmation";
import type { Importer } from "./importing/importer";
import { ImportMessage } from "./importing/ImportMessage";
import { InputChoice } from "./importing/InputChoice";
import { Changes } from "./importing/Changes";
import { RamingShare } from "./RamingShare";
import { EditieComparison } from "./comparing/EditieComparison";
import { must } from "../../sheet/must";

const useStyles = makeStyles({
  content: { gap: "16px", padding: "8px 12px 16px" },
});

/** Which gemeente this workbook is about, its roles and its own amounts. */
export function GemeenteView({ dossier, importer }: { dossier: Dossier; importer: Importer }) {
  const texts = useTexts();
  const { gemeente: sentences } = texts;
  const style = useStyles();
  const shared = useSharedStyles();
  const state = useStoreState(dossier);
  const { reading, proposal, busy, outcome } = useStoreState(importer);
  const { home, box } = useFocusKeeper<HTMLDivElement>();
  const { gemeente, settings, odd, obstacle } = state;
  const name = gemeente?.name ?? "";
  return (
    <div className={mergeClasses(shared.view, style.content)} ref={home} tabIndex={-1} {...box}>
      {obstacle && <Strip kind="error">{obstacleText(texts, obstacle)}</Strip>}
      {odd.length > 0 && (
        <Strip kind="warning">
          {sentences.odd([...new Set(odd.map((path) => sentences.settings[settingAt(path)]))])}
        </Strip>
      )}
      {!reading && (
        <Part header={sentences.choice.header}>
          <GemeenteBox state={state} dossier={dossier} onChoose={() => importer.closeOutcome()} />
        </Part>
      )}
      {!reading && (
        <Part header={sentences.own.header}>
          <OwnAmounts state={state} dossier={dossier} importer={importer} />
          {gemeente ? (
            <InputChoice importer={importer} />
          ) : (
            <p className={shared.small}>{sentences.own.gemeenteFirst}</p>
          )}
        </Part>
      )}
      {reading && !proposal && gemeente && (
        <Confirmation reading={reading} gemeente={gemeente} busy={busy !== null} importer={importer} />
      )}
      {proposal && (
        <Changes
          remarks={must(reading).result.remarks}
          proposal={proposal}
          busy={busy !== null}
          importer={importer}
        />
      )}
      <ImportMessage busy={busy} outcome={outcome} importer={importer} />
      {!reading && (state.table?.rows.length ?? 0) > 0 && (
        <Part header={sentences.comparison.header}>
          <EditieComparison
            gemeente={must(state.table).amounts.gemeente ?? name}
            rows={must(state.table).rows}
            archive={state.archive}
          />
        </Part>
      )}
      {!reading && gemeente && (
        <Part header={sentences.raming.header}>
          <RamingShare
            key={gemeente.code}
            shares={state.shares}
            ownShare={settings.share}
            onChoose={(share) => void dossier.save({ share })}
          />
        </Part>
      )}
    </div>
  );
}

function Part({ header, children }: { header: string; children: ReactNode }) {
  const shared = useSharedStyles();
  return (
    <section className={shared.box} aria-label={header}>
      <h2 className={shared.header}>{header}</h2>
      {children}
    </section>
  );
}
