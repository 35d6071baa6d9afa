// @ts-check
/**
 * The handbook as a page of its own: the manifest's support address.
 * @param {string} markdown @returns {Promise<string>} html
 */
async function handbookPage(markdown) {
  // An ES module: older releases of Node 20 cannot require it.
  const { marked } = await import("marked");
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>POK in Excel: handleiding</title>
<style>
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.55 "Segoe UI", system-ui, sans-serif; color: #242424; background: #fff; }
h1, h2, h3 { line-height: 1.25; }
table { border-collapse: collapse; width: 100%; }
td, th { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid #d1d1d1; }
code { font-family: Consolas, monospace; font-size: .92em; }
pre { padding: .8rem; background: #f5f5f5; overflow-x: auto; }
</style>
</head>
<body>
${marked.parse(markdown)}</body>
</html>
`;
}

module.exports = { handbookPage };
