import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { Teksten } from "../../texts";
import { BedragenWeergave } from "../amounts/BedragenWeergave";
import type { Weergaveprops } from "../weergave";

export type Inhoud = ComponentType<Weergaveprops> | LazyExoticComponent<ComponentType<Weergaveprops>>;

export interface Weergave {
  id: string;
  titel(teksten: Teksten): string;
  /** Wat er op de knop past, waar de titel te lang is. */
  kort?(teksten: Teksten): string;
  Inhoud: Inhoud;
}

/** Weergaven die pas laden als zij gekozen worden, met wat zij van Excel nodig hebben. */
export interface Laders {
  gemeentefonds(): Promise<ComponentType<Weergaveprops>>;
  plan(): Promise<ComponentType<Weergaveprops>>;
  formules(): Promise<ComponentType<Weergaveprops>>;
  controle(): Promise<ComponentType<Weergaveprops>>;
}

/** De weergaven van het taakvenster, in volgorde; alleen de eerste hoort bij het eerste laden. Een nieuwe weergave is een regel hier. */
export const maakWeergaven = ({ gemeentefonds, plan, formules, controle }: Laders): readonly Weergave[] => [
  { id: "bedragen", titel: (teksten) => teksten.bedragen.titel, Inhoud: Bedragen },
  {
    id: "gemeentefonds",
    titel: (teksten) => teksten.weergaven.gemeentefonds,
    kort: (teksten) => teksten.weergaven.fonds,
    Inhoud: lader(gemeentefonds),
  },
  {
    id: "gemeente",
    titel: (teksten) => teksten.weergaven.gemeente,
    Inhoud: lader(async () => (await import("../gemeente/laad")).maakGemeenteWeergave()),
  },
  { id: "plan", titel: (teksten) => teksten.weergaven.plan, Inhoud: lader(plan) },
  { id: "formules", titel: (teksten) => teksten.weergaven.formules, Inhoud: lader(formules) },
  { id: "controle", titel: (teksten) => teksten.weergaven.controle, Inhoud: lader(controle) },
];

const lader = (laad: () => Promise<ComponentType<Weergaveprops>>) =>
  lazy(async () => ({ default: await laad() }));

function Bedragen({ editie, invoeger, dossier }: Weergaveprops) {
  return (
    <BedragenWeergave editie={editie} invoeger={invoeger} bijToonRij={(rij) => void dossier.toonRij(rij)} />
  );
}
