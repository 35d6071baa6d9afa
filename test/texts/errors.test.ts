import { readOwnAmounts } from "../../src/knowledge/pok/ownAmounts";
import { readActielijn } from "../../src/knowledge/pok/read/actielijn";
import { readYear } from "../../src/knowledge/pok/read/year";
import { attempt } from "../../src/reading/table/rejection";
import { argumentError, PokError } from "../../src/sheet/errors";
import { errorSentence } from "../../src/texts/errors";
import { sentenceOf, userError } from "../harness/userError";

test("an argument error carries what it is about, without wording it", () => {
  const error = userError(() => readYear(2030));
  expect(error).toMatchObject({
    kind: "missing",
    complaint: { argument: "jaar", found: 2030, accepted: "een jaar van 2021 tot en met 2027" },
  });
  expect(error.message).not.toMatch(/2030|gevonden/);
});

test("the sentence fits the place where it is shown", () => {
  const error = argumentError("invalid", "jaar", 20.5, "een jaar");
  expect(errorSentence(error)).toBe("Argument “jaar”: 20,5 gevonden; toegestaan is een jaar.");
  expect(errorSentence(error, (argument) => `Tabel “${argument}”`)).toBe(
    "Tabel “jaar”: 20,5 gevonden; toegestaan is een jaar.",
  );
  expect(errorSentence(error, () => "Cel B4 (jaar)")).toBe(
    "Cel B4 (jaar): 20,5 gevonden; toegestaan is een jaar.",
  );
});

test("an error with a sentence of its own keeps it", () => {
  const error = new PokError("missing", "In POK_Bedragen staan geen bedragen.");
  expect(errorSentence(error, () => "Cel B4")).toBe("In POK_Bedragen staan geen bedragen.");
});

test("what else is accepted comes last, after what the text fits", () => {
  const allowed =
    "1 tot en met 8, “AL4”, “actielijn 4” of een deel van de naam, zoals “wijkteams”; deze tekst past bij actielijn ";
  const otherwise = "; of een reeks";
  const sentence = sentenceOf(() => readActielijn("ver", "actielijn", otherwise));
  expect(sentence).toContain(`Argument “actielijn”: “ver” gevonden; toegestaan is ${allowed}`);
  expect(sentence).toMatch(/actielijn \d(, \d)+; of een reeks\.$/);
});

test("an unreadable row of own amounts keeps the error of its cell as cause", () => {
  const error = userError(() => readOwnAmounts([[4, 2030, "AU", 1]], "POK_Bedragen"));
  expect(error.kind).toBe("invalid");
  expect(error.cause).toMatchObject({ kind: "missing", complaint: { found: 2030 } });
  expect(errorSentence(error)).toBe(
    "Argument “POK_Bedragen, rij 1, kolom Jaar”: 2030 gevonden; toegestaan is een jaar van 2021 tot en met 2027.",
  );
});

test("a rejected cell says its place", () => {
  const attempted = attempt(() => readYear("straks"));
  expect("error" in attempted && attempted.error("Cel C7 (jaar)")).toBe(
    "Cel C7 (jaar): “straks” gevonden; toegestaan is een jaar van 2021 tot en met 2027.",
  );
});

test("a programming error is not a rejection", () => {
  const fault = () => attempt(() => (undefined as unknown as { length: number }).length);
  expect(fault).toThrow(TypeError);
});
