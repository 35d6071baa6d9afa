/** What a workbook remembers about its gemeente, so that a colleague who opens it sees the same. */
export interface Settings {
  /** CBS code, or null if no gemeente has been chosen yet. */
  gemeentecode: string | null;
  /** Whether the gemeente has an urban renewal area (stedelijk vernieuwingsgebied); null: not answered, as no source lists them. */
  urbanRenewalArea: boolean | null;
  /** Own share for ramingen, 0 through 1; null: by inwoners. */
  share: number | null;
}

export const NO_SETTINGS: Settings = {
  gemeentecode: null,
  urbanRenewalArea: null,
  share: null,
};
