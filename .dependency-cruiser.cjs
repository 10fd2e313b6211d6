/**
 * Which way imports may run (docs/adr/0003). Run by `npm run directions`;
 * test/directions.test.ts proves that each rule catches what it should.
 *
 *   logic, citation <- law        citation <- casefile <- readers
 *   law, casefile <- relief <- filing <- apps        vault <- apps
 *   law <- screener <- apps
 */

/** What the source of each package may import of the others. */
const MAY_IMPORT = {
  logic: [],
  citation: [],
  law: ["logic", "citation"],
  casefile: ["citation"],
  readers: ["citation", "casefile"],
  relief: ["logic", "citation", "law", "casefile"],
  filing: ["logic", "citation", "law", "casefile", "relief"],
  screener: ["logic", "law"],
  vault: [],
};

/** Libraries known to run in a browser and in Node alike; packages may use no others. */
const PORTABLE = [
  "@noble/[^/]+",
  "canonicalize",
  "csv-parse",
  "edtf",
  "entities",
  "ical-generator",
  "parse5",
  "temporal-polyfill",
  "temporal-spec",
  "zod",
];

const packageNames = Object.keys(MAY_IMPORT).join("|");

const directions = Object.entries(MAY_IMPORT).map(([name, allowed]) => ({
  name: `${name}-imports`,
  comment:
    allowed.length > 0 ? `${name} may import only ${allowed.join(", ")}.` : `${name} may import no other package.`,
  severity: "error",
  from: { path: `^packages/${name}/src/` },
  to: { path: "^(packages|apps|bench|test)/", pathNot: `^packages/(${[name, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...directions,
    {
      name: "known-package",
      comment: "A new package needs a line in MAY_IMPORT, so that its directions are decided and not left to chance.",
      severity: "error",
      from: { path: "^packages/", pathNot: `^packages/(${packageNames})/` },
      to: {},
    },
    {
      name: "no-cycle",
      comment:
        "Two files that run each other are one file, or hide a third. A recursive type may span files: " +
        "a circle that `import type` breaks does not exist when the program runs.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-node-in-packages",
      comment: "Packages run in a browser too: hand in what only Node has. Tests may use it.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "portable-libraries-only",
      comment:
        "Packages know nothing of HTTP, a database server or the DOM. PORTABLE lists the libraries they may use.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/" },
      to: { path: "node_modules/", pathNot: `node_modules/(${PORTABLE.join("|")})/` },
    },
    {
      name: "front-door",
      comment:
        "Another package or app is used through its index, not by reaching into its files. The screener has further " +
        "doors, as its package.json says: tables and words, so that a page loads each when it needs it.",
      severity: "error",
      from: { path: "^(packages|apps)/([^/]+)/src/" },
      to: {
        path: "^(packages|apps)/[^/]+/",
        pathNot: [
          "^$1/$2/",
          "^packages/[^/]+/src/index\\.ts$",
          "^packages/screener/src/made/",
          "^apps/[^/]+/src/index\\.ts$",
        ],
      },
    },
    {
      name: "no-test-in-source",
      comment: "What ships does not lean on tests or benchmarks.",
      severity: "error",
      from: { path: "^(packages|apps)/[^/]+/src/" },
      to: { path: ["^(packages|apps)/[^/]+/test/", "^test/", "^bench/"] },
    },
    {
      name: "server-sees-no-case",
      comment: "The server never holds a case in the clear, so it has no code that could read one.",
      severity: "error",
      from: { path: "^apps/server/src/" },
      to: { path: "^packages/(casefile|readers|relief|filing)/" },
    },
    {
      name: "web-stands-alone",
      comment: "The pages run in a browser: nothing of the server, the command line or Node.",
      severity: "error",
      from: { path: "^apps/web/src/" },
      to: { path: "^apps/(server|cli)/" },
    },
    {
      name: "no-node-in-web",
      comment: "The pages run in a browser.",
      severity: "error",
      from: { path: "^apps/web/src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: { path: "^(packages|apps)/" },
      to: { couldNotResolve: true },
    },
    {
      name: "declared",
      comment: "A library is named in the dependencies of the workspace that ships it.",
      severity: "error",
      from: { path: "^(packages|apps)/[^/]+/src/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev"] },
    },
  ],
  options: {
    exclude: { path: ["/dist/", "/test/fixtures/"] },
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      mainFields: ["module", "main", "types"],
    },
  },
};
