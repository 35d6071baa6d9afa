/*
 * Which gemeenten have a special role, by CBS number, and the amounts published with it.
 * Facts taken from public copies of circulaire data (2023–2025).
 */

/** The 35 centrumgemeenten vrouwenopvang (decentralisatie-uitkering vrouwenopvang, 2025). */
export const VROUWENOPVANG: readonly number[] = [
  14, 34, 80, 114, 153, 193, 200, 202, 228, 268, 307, 344, 361, 363, 392, 400, 402, 479, 503, 505, 513, 518,
  546, 599, 622, 718, 758, 772, 794, 796, 855, 917, 935, 983, 1930,
];

/** The columns the decentralisatie-uitkering of actielijn 7 was published in: circulaire and year of the uitkering. */
export const DU_COLUMNS = [
  { column: "M2023_2024", circulaire: "meicirculaire 2023", year: 2024 },
  { column: "M2024_2024", circulaire: "meicirculaire 2024", year: 2024 },
  { column: "S2024_2025", circulaire: "septembercirculaire 2024", year: 2025 },
] as const;

/** The 25 centrumgemeenten of the veiligheidsregio's with their amount in euros, the same in all three columns. */
export const VEILIGHEIDSREGIO: readonly (readonly [number: number, amount: number])[] = [
  [14, 345_035],
  [34, 267_027],
  [80, 352_035],
  [106, 257_026],
  [153, 360_036],
  [193, 280_028],
  [200, 413_041],
  [202, 362_036],
  [268, 284_028],
  [344, 710_071],
  [361, 327_033],
  [363, 879_088],
  [392, 285_029],
  [402, 128_013],
  [479, 183_018],
  [505, 254_025],
  [518, 760_076],
  [546, 383_038],
  [599, 1_005_101],
  [687, 210_021],
  [772, 415_042],
  [796, 326_033],
  [855, 599_060],
  [935, 337_034],
  [983, 278_028],
];
