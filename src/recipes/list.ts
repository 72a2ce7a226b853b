import { cookieFlags } from "./javascript/cookie-flags.ts";
import { execFile } from "./javascript/exec-file.ts";
import { jsonParse } from "./javascript/json-parse.ts";
import { jwtVerification } from "./javascript/jwt-verification.ts";
import { scriptPathContainment } from "./javascript/path-containment.ts";
import { prototypeGuard } from "./javascript/prototype-guard.ts";
import { secureRandom } from "./javascript/secure-random.ts";
import { securityHeaders } from "./javascript/security-headers.ts";
import { scriptSqlParameters } from "./javascript/sql-parameters.ts";
import { textContent } from "./javascript/text-content.ts";
import { timingSafeEqual } from "./javascript/timing-safe-equal.ts";
import { scriptTlsVerification } from "./javascript/tls-verification.ts";
import { scriptWeakHash } from "./javascript/weak-hash.ts";
import { assertRaise } from "./python/assert-raise.ts";
import { bindLocalhost } from "./python/bind-localhost.ts";
import { compareDigest } from "./python/compare-digest.ts";
import { debugOff } from "./python/debug-off.ts";
import { defusedXml } from "./python/defused-xml.ts";
import { extractionFilter } from "./python/extraction-filter.ts";
import { fileMode } from "./python/file-mode.ts";
import { hostKeys } from "./python/host-keys.ts";
import { jinjaAutoescape } from "./python/jinja-autoescape.ts";
import { literalEval } from "./python/literal-eval.ts";
import { osSystem } from "./python/os-system.ts";
import { pathContainment } from "./python/path-containment.ts";
import { pickleJson } from "./python/pickle-json.ts";
import { requestTimeout } from "./python/request-timeout.ts";
import { secretFromEnvironment } from "./python/secret-from-environment.ts";
import { secretsModule } from "./python/secrets-module.ts";
import { secureCookie } from "./python/secure-cookie.ts";
import { shellTrue } from "./python/shell-true.ts";
import { sqlParameters } from "./python/sql-parameters.ts";
import { sslVersion } from "./python/ssl-version.ts";
import { temporaryFile } from "./python/temporary-file.ts";
import { tlsVerification } from "./python/tls-verification.ts";
import { weakHash } from "./python/weak-hash.ts";
import { yamlSafeLoader } from "./python/yaml-safe-loader.ts";
import type { Recipe } from "./recipe.ts";

/** Every recipe. Where several answer one finding, the first that has a patch goes first. */
export const recipes: readonly Recipe[] = [
  assertRaise,
  debugOff,
  extractionFilter,
  fileMode,
  literalEval,
  osSystem,
  requestTimeout,
  secretsModule,
  shellTrue,
  sqlParameters,
  sslVersion,
  temporaryFile,
  tlsVerification,
  weakHash,
  yamlSafeLoader,
  jinjaAutoescape,
  defusedXml,
  pickleJson,
  secretFromEnvironment,
  pathContainment,
  compareDigest,
  bindLocalhost,
  secureCookie,
  hostKeys,
  execFile,
  textContent,
  scriptSqlParameters,
  secureRandom,
  scriptWeakHash,
  scriptTlsVerification,
  jwtVerification,
  cookieFlags,
  jsonParse,
  prototypeGuard,
  scriptPathContainment,
  timingSafeEqual,
  securityHeaders,
];
