import { PokFout } from "../sheet/fouten";

/**
 * Voert het rekenwerk van een functie uit en maakt van een PokFout de celfout die Excel toont, met de zin als toelichting.
 * @throws {CustomFunctions.Error} #N/B bij `ontbreekt`, #WAARDE! bij `ongeldig`
 */
export function antwoord<T>(bereken: () => T): T {
  try {
    return bereken();
  } catch (fout) {
    if (!(fout instanceof PokFout)) throw fout;
    const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
    throw new CustomFunctions.Error(fout.soort === "ontbreekt" ? notAvailable : invalidValue, fout.message);
  }
}
