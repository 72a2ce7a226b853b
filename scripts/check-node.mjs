// vitest 5 needs Node 22.12. `npm test` runs on the pinned devDependency `node@24`, whatever the system has; where
// install scripts are switched off that package is empty and npm falls back to the system's Node without a word.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `The tests need Node 22.12 or later, and this is ${process.version}.\n` +
      "The pinned Node 24 of node_modules was not installed: run `npm ci --foreground-scripts --ignore-scripts=false`, then `npm test`.",
  );
  process.exit(2);
}
