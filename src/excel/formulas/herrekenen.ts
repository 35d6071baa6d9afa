import type { Verloop } from "../../sheet/verloop";
import { eisNietAfgebroken } from "../../sheet/belet";
import { voerUit } from "../uitvoering";

/** Milliseconden tussen twee keer kijken, en hoe vaak er wordt gekeken. */
const TUSSENPOOS = 250;
const KEREN = 240;

/** Laat Excel alles opnieuw berekenen, en wacht tot het klaar is of de gebruiker niet langer wil wachten. */
export async function herreken({ signaal }: Verloop): Promise<void> {
  await voerUit(async (context) => {
    context.application.calculate("FullRebuild");
    await context.sync();
  });
  await wachtOpKlaar(signaal, KEREN);
}

async function wachtOpKlaar(signaal: AbortSignal, keren: number): Promise<void> {
  eisNietAfgebroken(signaal);
  if (keren === 0 || (await isKlaar())) return;
  await new Promise((klaar) => setTimeout(klaar, TUSSENPOOS));
  return wachtOpKlaar(signaal, keren - 1);
}

const isKlaar = () =>
  voerUit(async (context) => {
    context.application.load("calculationState");
    await context.sync();
    return context.application.calculationState === "Done";
  });
