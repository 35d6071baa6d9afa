/** Width of a character and of the cell border in points, with Excel's default font. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_PADDING = 3.75;

export const toPoints = (characters: number): number => characters * POINTS_PER_CHARACTER + POINTS_PADDING;
export const toCharacters = (points: number): number => (points - POINTS_PADDING) / POINTS_PER_CHARACTER;
