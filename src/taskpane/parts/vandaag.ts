/** Datum van vandaag in de tijdzone van de gebruiker, jjjj-mm-dd. */
export const vandaagHier = () => new Date().toLocaleDateString("sv-SE");
