import { useSyncExternalStore } from "react";
import type { Invoeger } from "./invoeger";
import type { Stand } from "./stand";

/** De stand van het invoegen; het onderdeel volgt elke wijziging. */
export function useStand(invoeger: Invoeger): Stand {
  return useSyncExternalStore(invoeger.abonneer, invoeger.lees);
}
