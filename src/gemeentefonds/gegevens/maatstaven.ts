/*
 * Wat een gemeente volgens de VNG-ledenbrief Rijksbegroting 2022 mag ramen (hoofdstuk 1). Landelijk, in gehele euro's; haar
 * eigen deel is haar aandeel daarin.
 */

/** Ten hoogste te ramen vrijval uit het BCF, per jaar. */
export const BCF_TEN_HOOGSTE: Readonly<Record<number, number>> = {
  2022: 216_000_000,
  2023: 192_600_000,
  2024: 192_600_000,
  2025: 192_600_000,
};
/** De bevroren stand van de opschalingskorting, en de jaren waarvoor zij geldt. */
export const KORTING_BEVROREN = 300_000_000;
export const JAREN_BEVROREN: readonly number[] = [2020, 2021, 2022];
/** Wat het bevriezen scheelt in 2022, en alleen dan. */
export const VOORDEEL_BEVRIEZEN = 270_000_000;
/** Het laatste jaar met geld voor de gevolgen van corona. */
export const CORONA_LAATSTE_JAAR = 2022;
