/** Today's date in the user's time zone, yyyy-mm-dd. */
export const localToday = () => new Date().toLocaleDateString("sv-SE");
