/** What Office.js calls something, and what a file calls it. */
type Words = Readonly<Record<string, string>>;

export const EMU_PER_POINT = 12_700;
export const EMU_PER_PIXEL = 9525;

export const LEGEND: Words = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };
export const DASH: Words = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
};
export const LABEL_PLACE: Words = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
};

export const UNITS: Words = {
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
};

export const wordFor = (words: Words, inFile: string | null): string | undefined =>
  Object.keys(words).find((word) => words[word] === inFile);
