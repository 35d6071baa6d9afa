/** An error as Excel sends it over the wire: Office.js turns it into an OfficeExtension.Error with this code. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
  ) {
    super(message);
  }
}

export const invalidArgument = (location: string): ApiError =>
  new ApiError(
    "InvalidArgument",
    "Het argument is ongeldig, ontbreekt of heeft een onjuiste indeling.",
    location,
  );

export const itemNotFound = (location: string): ApiError =>
  new ApiError("ItemNotFound", "De aangevraagde resource bestaat niet.", location);

export const itemAlreadyExists = (location: string): ApiError =>
  new ApiError("ItemAlreadyExists", "De resource die u wilt maken, bestaat al.", location);

export const invalidReference = (location: string): ApiError =>
  new ApiError("InvalidReference", "Deze verwijzing is niet geldig voor de huidige bewerking.", location);

export const accessDenied = (location: string): ApiError =>
  new ApiError(
    "AccessDenied",
    "De cel of grafiek die u probeert te wijzigen bevindt zich op een beveiligd werkblad. " +
      "Als u een wijziging wilt aanbrengen, moet u de beveiliging van het werkblad opheffen.",
    location,
  );

export const inCellEditMode = (): ApiError =>
  new ApiError(
    "InvalidOperationInCellEditMode",
    "Excel bevindt zich in de celbewerkingsmodus. Sluit de bewerkingsmodus af door op Enter of Tab te drukken " +
      "of een andere cel te selecteren en probeer het daarna opnieuw.",
  );

/** A member this host has not got fails by name; a guessed value would make a test lie. */
export const notImplemented = (className: string, member: string): ApiError =>
  new ApiError(
    "NotImplementedInHost",
    `${className}.${member} is (nog) niet aanwezig in de proefwerkmap.`,
    `${className}.${member}`,
  );
