/*
 * Wat een gemeente volgens de VNG-ledenbrief Rijksbegroting 2022 mag ramen (hoofdstuk 1). Landelijk, in gehele euro's; haar
 * eigen deel is haar aandeel daarin.
 */

/** De vrijval uit het BCF waarvan een gemeente mag uitgaan, per jaar; alleen waar de brief dat zegt een maximum. */
export const BCF_TE_RAMEN: Readonly<Record<number, { bedrag: number; maximum: boolean }>> = {
  2022: { bedrag: 216_000_000, maximum: false },
  2023: { bedrag: 192_600_000, maximum: true },
  2024: { bedrag: 192_600_000, maximum: true },
  2025: { bedrag: 192_600_000, maximum: true },
};
/** De bevroren stand van de opschalingskorting, en de jaren waarvoor zij geldt. */
export const KORTING_BEVROREN = 300_000_000;
export const JAREN_BEVROREN: readonly number[] = [2020, 2021, 2022];
/** Wat het bevriezen scheelt in 2022, en alleen dan. */
export const VOORDEEL_BEVRIEZEN = 270_000_000;
/** Het laatste jaar met geld voor de gevolgen van corona. */
export const CORONA_LAATSTE_JAAR = 2022;
