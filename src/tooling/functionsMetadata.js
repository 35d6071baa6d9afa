// @ts-check
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const ROOT = path.join(__dirname, "../..");
const FUNCTIONS = ["functions.ts", "checkFunctions.ts", "fondsFunctions.ts"].map((file) =>
  path.join(ROOT, "src/functions", file),
);
const ENGLISH = "../functions/functions.en-US.json";

/**
 * The two metadata files that Excel reads, made from the JSDoc of src/functions and its English texts.
 * @returns {Promise<Record<string, string>>} file name → JSON text
 * @throws {Error} when the JSDoc is faulty or an English text is missing
 */
async function functionsMetadata() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(FUNCTIONS);
  if (errors.length > 0) throw new Error(`src/functions: ${errors.join("; ")}`);
  const dutch = JSON.parse(metadataJson);
  return {
    "functions.json": JSON.stringify(dutch, null, 2),
    "functions.en-US.json": JSON.stringify(translate(dutch, require(ENGLISH)), null, 2),
  };
}

/** @param {any} dutch @param {Record<string, any>} english */
function translate(dutch, english) {
  /** @type {(value: string | undefined, place: string) => string} */
  const text = (value, place) => {
    if (!value) throw new Error(`functions.en-US.json: no English text for ${place}`);
    return value;
  };
  return {
    ...dutch,
    functions: dutch.functions.map((/** @type {any} */ fn) => ({
      ...fn,
      description: text(english[fn.id]?.description, fn.id),
      parameters: fn.parameters.map((/** @type {any} */ parameter) => ({
        ...parameter,
        description: text(english[fn.id].parameters[parameter.name], `${fn.id}.${parameter.name}`),
      })),
    })),
  };
}

module.exports = { functionsMetadata };
