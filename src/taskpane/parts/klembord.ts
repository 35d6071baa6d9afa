/** Zet tekst op het klembord. @returns of dat is gelukt; in een ingesloten venster kan het verboden zijn */
export async function kopieer(tekst: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(tekst);
    return true;
  } catch {
    return false;
  }
}
