/** Puts text on the clipboard. @returns whether that succeeded; in an embedded window it may be forbidden */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
