const DAY = 86_400_000;
/** Day 0 of Excel; from March 1900 on the count agrees with the calendar. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Excel's day number of a date (UTC); the time is the fractional part. */
export const dayNumberOf = (date: Date): number => (date.getTime() - DAY_ZERO) / DAY;

/** The date (UTC) of an Excel day number, to the millisecond. */
export const dateOf = (dayNumber: number): Date => new Date(Math.round(DAY_ZERO + dayNumber * DAY));
