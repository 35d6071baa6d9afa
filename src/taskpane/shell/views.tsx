import { lazy, type ComponentType } from "react";
import type { Texts } from "../../texts";
import { AmountsView } from "../amounts/AmountsView";
import type { ViewProps } from "../view";

export interface View {
  id: string;
  title(texts: Texts): string;
  /** The name on the button, if the title is too long for it. */
  short?(texts: Texts): string;
  Content: ComponentType<ViewProps>;
}

/** Loads the views that load only when chosen, with what they need of Excel. */
export type Loaders = Readonly<
  Record<
    "gemeentefonds" | "gemeente" | "plan" | "formulas" | "check",
    () => Promise<ComponentType<ViewProps>>
  >
>;

/** The views of the task pane, in order; only the first is part of the first load. */
export const makeViews = (load: Loaders): readonly View[] => [
  { id: "bedragen", title: (texts) => texts.amounts.title, Content: Amounts },
  {
    id: "gemeentefonds",
    title: (texts) => texts.views.gemeentefonds,
    short: (texts) => texts.views.fonds,
    Content: onChoice(load.gemeentefonds),
  },
  { id: "gemeente", title: (texts) => texts.views.gemeente, Content: onChoice(load.gemeente) },
  { id: "plan", title: (texts) => texts.views.plan, Content: onChoice(load.plan) },
  { id: "formules", title: (texts) => texts.views.formulas, Content: onChoice(load.formulas) },
  { id: "controle", title: (texts) => texts.views.check, Content: onChoice(load.check) },
];

const onChoice = (load: () => Promise<ComponentType<ViewProps>>) =>
  lazy(async () => ({ default: await load() }));

function Amounts({ editie, inserter, dossier }: ViewProps) {
  return <AmountsView editie={editie} inserter={inserter} onShowRow={(row) => void dossier.showRow(row)} />;
}
