/*
 * What gemeenten may budget by the VNG-ledenbrief Rijksbegroting 2022 (chapter 1). National, in whole euros; a gemeente
 * gets its share of it.
 */

/** The release from the BCF a gemeente may count on, per year; a maximum only where the letter says so. */
export const BCF_BUDGETABLE: Readonly<Record<number, { amount: number; maximum: boolean }>> = {
  2022: { amount: 216_000_000, maximum: false },
  2023: { amount: 192_600_000, maximum: true },
  2024: { amount: 192_600_000, maximum: true },
  2025: { amount: 192_600_000, maximum: true },
};
/** The level at which the opschalingskorting is frozen, and the years that holds for. */
export const FROZEN_KORTING = 300_000_000;
export const FROZEN_YEARS: readonly number[] = [2020, 2021, 2022];
/** What freezing saves, in 2022 only. */
export const FREEZE_BENEFIT = 270_000_000;
/** The last year with money for the effects of corona. */
export const CORONA_LAST_YEAR = 2022;
