/*
 * Independent transcript of chapter 1 of the ledenbrief Rijksbegroting 2022, apart from src/knowledge: the figures as
 * text, as the tables print them, with the row as [series, row, editie].
 */
const LINES = `
accres | nominaal          | mei           | 1.030.317 909.796 673.294 694.840 919.735 923.999
accres | percentage        | mei           | 3,71% 3,10% 2,30% 2,40% 3,10% 3,00%
accres | reëel percentage  | mei           | 1,46% 1,80% 0,55% 0,75% 1,30% 1,20%
accres | reëel             | mei           | 405.462 528.269 161.005 217.138 385.695 369.600
accres | nominaal          | september     | 1.030.317 1.493.059 741.322 711.008 1.010.303 1.026.777
accres | percentage        | september     | 3,71% 5,04% 2,36% 2,36% 3,29% 3,26%
accres | reëel percentage  | september     | 1,46% 2,54% 0,61% 0,31% 1,19% 1,16%
accres | reëel             | september     | 405.462 752.454 191.613 93.395 365.429 365.356
lpo    | loon              | cep           | 2,80% 1,20% 2,00% 1,80% 2,10% 2,10%
lpo    | prijs             | cep           | 1,70% 1,40% 1,50% 1,50% 1,50% 1,50%
lpo    | totaal            | cep           | 2,25% 1,30% 1,75% 1,65% 1,80% 1,80%
lpo    | loon              | mev           | 0,50% 3,10% 1,90% 2,50% 2,60% 2,60%
lpo    | prijs             | mev           | 2,10% 1,90% 1,60% 1,60% 1,60% 1,60%
lpo    | totaal            | mev           | 1,30% 2,30% 1,75% 2,05% 2,10% 2,10%
bcf    | voeding           | miljoenennota | 3.905.197 4.001.909 4.093.885 4.193.766 4.331.829 4.472.638
bcf    | beroep            | miljoenennota | 3.662.029 3.790.200 3.922.857 4.060.157 4.202.263 4.349.342
bcf    | beroep gemeenten  | miljoenennota | 3.252.267 3.366.096 3.483.910 3.605.847 3.732.051 3.862.673
bcf    | overschot         | miljoenennota | 243.168 211.709 171.028 133.609 129.566 123.296
bcf    | aandeel           | miljoenennota | 88,8% 88,8% 88,8% 88,8% 88,8% 88,8%
bcf    | naar gemeentefonds| miljoenennota | 215.959 188.020 151.891 118.659 115.069 109.500
`;

export const YEARS = [2021, 2022, 2023, 2024, 2025, 2026];

/** [series, row, editie, year, printed] for every figure of the three tables. */
export const FIGURES: [series: string, row: string, editie: string, year: number, printed: string][] =
  LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [series, row, editie, figures] = line.split("|").map((part) => part.trim());
      return figures!
        .split(" ")
        .map((printed, i): [string, string, string, number, string] => [
          series!,
          row!,
          editie!,
          YEARS[i]!,
          printed,
        ]);
    });

/** From the text: from 60 in 2015, 300 in 2019–2022, 300 + 400 in 2023, 975 from 2025; 2024 without an amount of its own. */
export const KORTING: Record<number, number | null> = {
  2015: 60,
  2019: 300,
  2020: 300,
  2021: 300,
  2022: 300,
  2023: 300 + 400,
  2024: null,
  2025: 975,
  2026: 975,
};

/** The number behind a printed figure: “1.493.059” → 1493059, “5,04%” → 5.04. */
export const parseFigure = (printed: string): number =>
  Number(printed.replace("%", "").replaceAll(".", "").replace(",", "."));

/** The figure at a place. */
export function figure(series: string, row: string, editie: string, year: number): number {
  const found = FIGURES.find(
    (entry) => entry[0] === series && entry[1] === row && entry[2] === editie && entry[3] === year,
  );
  if (!found) throw new Error(`geen cijfer ${series} ${row} ${editie} ${year}`);
  return parseFigure(found[4]);
}
