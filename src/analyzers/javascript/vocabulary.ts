/** What functions and members do to a value, by their names: the knowledge that `origin.ts` applies. */

export const CONSTANT_KINDS = new Set([
  "string",
  "number",
  "true",
  "false",
  "null",
  "undefined",
  "regex",
  "unary_expression",
  "update_expression",
  "function_expression",
  "arrow_function",
  "class",
  "method_definition",
  "comment",
  "import",
  "meta_property",
  "string_fragment",
  "escape_sequence",
]);
/** Operators that join their operands or choose one; all others compute a number or a boolean. */
export const CHOOSING = new Set(["+", "||", "??"]);
export const COUNTING_MEMBERS =
  /^(?:length|size|byteLength|indexOf|lastIndexOf|includes|startsWith|endsWith|test|has|charCodeAt|getTime|isFile|isDirectory)$/;
export const HARMLESS_CALLS =
  /^(?:Number|parseInt|parseFloat|Boolean|BigInt|isNaN|encodeURIComponent|encodeURI|Symbol|Math\.\w+|Date\.now|Number\.\w+|performance\.now|crypto\.(?:randomUUID|randomBytes|randomInt).*|os\.(?:tmpdir|homedir|hostname|platform|EOL|cpus|arch|type).*|process\.(?:cwd|pid|platform|hrtime|uptime|memoryUsage|version).*|Date\(\)\.\w+|import\.meta\.\w+)$/;
/** Where the program stands on this computer. */
export const LOCAL_PATHS = /^(?:process\.cwd|os\.(?:homedir|tmpdir)|require\.resolve)$/;
export const SANITIZER =
  /(?:^|[._])(?:js|html|xml|url|shell|cmd|sql|regexp?|attr)?(?:escape|sanitiz|sanitis|purif|encode|quote)\w*$|[a-z](?<!\bun)(?:Escape|Sanitiz|Sanitis|Purif|Encode|Quote)\w*$|^(?:clean|strip)(?:Html|HTML|Path|Url|URL|Input)\w*$/;
/** Functions whose result is made of their arguments. */
export const PASSING_CALLS = new RegExp(
  `^(?:${[
    "String(?:\\(\\))?|(?:Map|Set)\\(\\)|decodeURIComponent|decodeURI|unescape|atob|Object\\.(?:assign|values|keys|entries|fromEntries|freeze|seal)|Array(?:\\(\\))?",
    "JSON5?\\.(?:parse|stringify)|json5\\.parse|ini\\.parse|cookie\\.parse|Buffer\\.(?:from|concat)|TextDecoder\\(\\)\\.decode",
    "path\\.(?:\\w+\\.)?(?:join|resolve|normalize|relative|dirname|basename|extname|format)",
    "url\\.(?:parse|resolve|format|fileURLToPath|URL\\(\\))|URL\\(\\)|fileURLToPath|URLSearchParams\\(\\)|Request\\(\\)",
    "querystring\\.(?:parse|decode|unescape)|(?:qs|querystringify)\\.parse|query-string\\.parse\\w*",
    "util\\.format|String\\.raw|Promise\\.(?:all|resolve)|structuredClone|extend|xtend|object-assign",
    "(?:_|\\$|jQuery|angular|lodash|underscore)\\.(?!is[A-Z]|escape|size|has|random|now|unique|template|to(?:Number|Integer)|parseInt|find\\w*Index|indexOf|includes|some|every|ajax|get$|post|getJSON)\\w+",
    "lodash/\\w+|(?:chalk|ansi-colors|kleur|picocolors|colors(?:/safe)?)\\.[\\w.]+",
    "marked(?:\\.parse\\w*)?|showdown\\.Converter\\(\\)\\.makeHtml|snarkdown|(?:he|html-entities)\\.(?:decode|unescape)",
  ].join("|")})$`,
);
export const PASSING_METHODS =
  /^(?:toString|trim|trimStart|trimEnd|replace|replaceAll|concat|slice|substring|substr|split|join|toLowerCase|toUpperCase|padStart|padEnd|repeat|at|pop|shift|get|getAll|map|filter|reverse|sort|flat|flatMap|reduce|normalize|valueOf|match|entries|values|keys|find|toWellFormed|charAt|then|catch|finally)$/;
/** Methods that call back with an element and its place in a list. */
export const NUMBERING = /^(?:map|filter|some|every|find|findIndex|findLast|findLastIndex|flatMap|from)$/;
/** Methods that give what their callback returns. */
export const MAPPING_METHODS = /^(?:map|flatMap|then)$/;
/** Methods whose arguments become part of the result; those of a look-up do not. */
export const BUILDING_METHODS = /^(?:concat|replace|replaceAll|join|padStart|padEnd)$/;
export const ITERATORS = /^(?:forEach|map|filter|some|every|find|findIndex|flatMap|then|reduce)$/;
/** `_.each(list, callback)` */
export const LISTS = /^(?:_|lodash|underscore|\$|jQuery|async|R|Bluebird)$/;
/** `text.replace(expression, (match, group) => …)` */
export const TEXT_CALLBACKS = /^replace(?:All)?$/;
export const ENVIRONMENT =
  /^process\.env\b|^import\.meta\.env\b|^(?:process\.)?(?:cwd|execPath|__dirname|__filename)$|^__dirname$|^__filename$|^import\.meta\.(?:dirname|filename|url)$/;
export const ARGV = /^process\.argv\b/;
/** `x.replace(/[^a-z0-9]/g, "")` keeps what it names. */
export const WHITELIST_REPLACE = /^\/(?:\[\^|\\W|\\D)/;
/** Nodes that are made of all their parts. */
export const COMPOSED_KINDS = new Set([
  "template_string",
  "template_substitution",
  "array",
  "object",
  "spread_element",
  "sequence_expression",
  "jsx_expression",
]);
