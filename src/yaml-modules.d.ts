/** A YAML file, or all that a pattern names in the order of their names, parsed at build time (`scripts/yaml-modules.mjs`). */
declare module "*.yml" {
  const documents: unknown[];
  export default documents;
}

declare module "*.yml?metadata" {
  const documents: unknown[];
  export default documents;
}
