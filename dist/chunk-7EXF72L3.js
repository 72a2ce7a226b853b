// src/analyzers/patterns/metadata.ts
function toRule(rule, { analyzer, language }) {
  let { id, title, cwe, owasp, severity, confidence, family, references, aliases = [] } = rule, help = { ...rule.help, language: rule.help.language ?? language };
  return { id, analyzer, title, cwe, owasp, severity, confidence, family, aliases, help, references };
}

export {
  toRule
};
