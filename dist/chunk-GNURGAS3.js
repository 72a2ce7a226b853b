import {
  require_node_zlib
} from "./chunk-C3VMSUOC.js";
import "./chunk-AWBZ2Y6K.js";
import "./chunk-SASQCUIA.js";
import "./chunk-AJLHVNAD.js";
import "./chunk-RJSW7HVF.js";
import "./chunk-YWFIIS4Y.js";
import "./chunk-VVW5E3UQ.js";
import "./chunk-GRMXK52H.js";
import {
  require_node_path
} from "./chunk-X35OY2DY.js";
import "./chunk-4EJLRNHY.js";
import {
  __toESM
} from "./chunk-JH7TYAU7.js";

// src/analyzers/secrets/positions.ts
function lineStarts(text) {
  let starts = [0];
  for (let { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}
function lineAt(starts, offset) {
  let low = 0, high = starts.length - 1;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    (starts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
  }
  return low;
}
function regionOf(starts, start, end) {
  let first = lineAt(starts, start), last = lineAt(starts, end);
  return {
    startLine: first + 1,
    startColumn: start - (starts[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: end - (starts[last] ?? 0) + 1
  };
}

// src/analyzers/secrets/disable-comments.ts
var DIRECTIVE = /secretlint-(?<kind>disable-next-line|disable-line|disable|enable)(?![\w-])(?<rest>[^\r\n]{0,500})/g;
function silencer(text, starts) {
  if (!text.includes("secretlint-disable")) return () => {
  };
  let directives = [...text.matchAll(DIRECTIVE)].map((match) => directiveOf(match, starts));
  return (names, offset) => {
    let line = lineAt(starts, offset), found = onLine(directives, names, line) ?? inRange(directives, names, offset);
    return found && { kind: "secretlint-disable", line: found.line + 1, text: found.text };
  };
}
function directiveOf(match, starts) {
  let offset = match.index ?? 0, { kind, rest = "" } = match.groups ?? {}, [list = ""] = rest.split("--"), rules = list.split(",").map((name) => name.trim().replace(/\s*(?:\*\/|#\}|%>)$/, ""));
  return {
    kind,
    rules: rules.filter((name) => /^[@\w][\w./@-]*$/.test(name)),
    offset,
    line: lineAt(starts, offset),
    text: match[0].trim()
  };
}
var covers = ({ rules }, names) => rules.length === 0 || rules.some((rule) => names.includes(rule));
function onLine(directives, names, line) {
  return directives.find(
    (directive) => covers(directive, names) && (directive.kind === "disable-line" && directive.line === line || directive.kind === "disable-next-line" && directive.line === line - 1)
  );
}
function inRange(directives, names, offset) {
  let open;
  for (let directive of directives) {
    if (directive.offset > offset) break;
    covers(directive, names) && (directive.kind === "disable" && (open ??= directive), directive.kind === "enable" && (open = void 0));
  }
  return open;
}

// src/analyzers/secrets/plausible.ts
function entropy(value) {
  let counts = /* @__PURE__ */ new Map();
  for (let char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (let count of counts.values()) bits -= count / value.length * Math.log2(count / value.length);
  return bits;
}
var SHOW = /example|placeholder|change.?me|change.?it|replace.?(?:me|with|this)|insert.?(?:your|here)|your[-_ .]|[-_]here$|redacted|dummy|x{4,}|\*{3}|\.{3}|…|^<|>$|^x-oauth-basic$/i;
function isPlaceholder(value) {
  return SHOW.test(value) || isFill(value);
}
function isFill(value) {
  let longest = (value.match(/[A-Za-z0-9+/]+/g) ?? []).reduce((best, part) => part.length > best.length ? part : best, "");
  return [value, longest].some((text) => text.length >= 16 && entropy(text) < 2.5);
}
var TEMPLATE = /\$\{|\$\(|\{\{|\}\}|<%|%>|#\{|%\(|%[sdv](?![A-Za-z0-9])|\{[\w.]{0,40}\}|^\$[A-Za-z_]|^%\w+%$|^@\w+@$|^\[\w+\]$|^<[^>]*>$/;
function isTemplate(value) {
  return TEMPLATE.test(value);
}

// src/analyzers/secrets/checksum.ts
var import_node_zlib = __toESM(require_node_zlib(), 1), BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function base62Checksum(text) {
  let rest = (0, import_node_zlib.crc32)(text), digits = "";
  for (; rest > 0; rest = Math.floor(rest / 62)) digits = BASE62.charAt(rest % 62) + digits;
  return digits.padStart(6, "0");
}
function hasBase62Checksum(token) {
  let body = token.slice(token.indexOf("_") + 1);
  return base62Checksum(body.slice(0, -6)) === body.slice(-6);
}
var BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l", GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
function isBech32(text) {
  let split = text.lastIndexOf("1"), prefix = Array.from(text.slice(0, split), (char) => char.charCodeAt(0)), data = Array.from(text.slice(split + 1), (char) => BECH32.indexOf(char));
  return split < 1 || data.length < 6 || data.includes(-1) ? !1 : polymod([...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) === 1;
}
function polymod(values) {
  return values.reduce((sum, value) => {
    let top = sum >>> 25, next = (sum & 33554431) << 5 ^ value;
    return GENERATOR.reduce((word, generator, bit) => top >> bit & 1 ? word ^ generator : word, next);
  }, 1);
}

// src/analyzers/secrets/rules/cloud.ts
var cloudRules = [
  {
    id: "aws-access-key-id",
    title: "AWS access key id",
    grants: "name the account, and with the secret key beside it act in the AWS account",
    revoke: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
    severity: "high",
    lead: "A(?:KI|SI|BI|CC)A[A-Z2-7]",
    form: "A(?:KI|SI|BI|CC)A[A-Z2-7]{16}",
    examples: ["AKIA{b32:16}", "ASIA{b32:16}"]
  },
  {
    id: "aws-secret-access-key",
    title: "AWS secret access key",
    grants: "act in the AWS account with the key owner's rights",
    revoke: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
    severity: "critical",
    lead: "(?:access|ACCESS|Access)_?(?:key|KEY|Key)",
    form: `(?:secret|SECRET|Secret)_?(?:access|ACCESS|Access)_?(?:key|KEY|Key)["']?\\]?\\s{0,9}(?:=>|:=|[:=,])\\s{0,9}["']?(?<value>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])`,
    judge: (value) => entropy(value) > 3.5 && /\d/.test(value) ? {} : void 0,
    preset: ["aws/AWSSecretAccessKey"],
    examples: ["aws_secret_access_key = {b64:40}", 'SecretAccessKey: "{b64:40}"']
  },
  {
    id: "aws-bedrock-key",
    title: "Amazon Bedrock API key",
    grants: "run models on the AWS account's bill",
    revoke: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
    severity: "critical",
    lead: "ABSK[A-Za-z0-9+/]",
    form: "ABSK[A-Za-z0-9+/]{109,269}={0,2}",
    examples: ["ABSK{b64:120}"]
  },
  {
    id: "google-api-key",
    title: "Google API key",
    grants: "use every Google API that the key is not restricted from, on the project's bill",
    revoke: "https://cloud.google.com/docs/authentication/api-keys",
    severity: "high",
    lead: "AIza",
    form: "AIza[0-9A-Za-z_-]{35}(?!-)",
    examples: ["AIza{w:35}"]
  },
  {
    id: "google-oauth-secret",
    title: "Google OAuth client secret or token",
    grants: "pose as the application, or as its user",
    revoke: "https://support.google.com/cloud/answer/15549257",
    severity: "high",
    lead: "GOCSPX-|ya29\\.",
    form: "GOCSPX-[A-Za-z0-9_-]{28}(?!-)|ya29\\.[A-Za-z0-9_-]{60,2000}",
    examples: ["GOCSPX-{w:28}", "ya29.{w:120}"]
  },
  {
    id: "google-service-account",
    title: "Google service account key file",
    grants: "act in the Google Cloud project with the service account's rights",
    revoke: "https://cloud.google.com/iam/docs/keys-create-delete",
    severity: "critical",
    cwe: ["CWE-321", "CWE-798"],
    lead: "private_key_id",
    preset: ["gcp/PrivateKeyJSON"],
    examples: []
  },
  {
    id: "azure-storage-key",
    title: "Azure account key",
    grants: "read and change everything in the storage account, database or namespace",
    revoke: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
    severity: "critical",
    word: "Key=",
    form: "(?:Account|SharedAccess)Key=(?<value>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)",
    examples: ["AccountKey={b64:86}==", "SharedAccessKey={b64:43}="]
  },
  {
    id: "azure-key",
    title: "Azure service key",
    grants: "use the Azure service as its owner",
    revoke: "https://learn.microsoft.com/purview/sit-defn-azure-storage-account-key",
    severity: "high",
    lead: "JQQJ9|AZDO",
    form: "[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{26}|[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}",
    examples: ["{an:52}JQQJ99{an:26}", "{an:76}AZDO{an:4}"]
  },
  {
    id: "azure-client-secret",
    title: "Azure application client secret",
    grants: "sign in as the application, with all its permissions",
    revoke: "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials",
    severity: "critical",
    lead: "\\dQ~",
    form: "[A-Za-z0-9_.~-]{3}\\dQ~[A-Za-z0-9_.~-]{31,34}(?![~.-])",
    judge: (value) => /[A-Z]/.test(value) && entropy(value) > 4 ? {} : void 0,
    examples: ["{an:3}8Q~{w:34}"]
  },
  {
    id: "digitalocean-token",
    title: "DigitalOcean token",
    grants: "create, read and destroy what the account runs",
    revoke: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
    severity: "critical",
    lead: "do[opr]_v1_",
    form: "do[opr]_v1_[a-f0-9]{64}",
    examples: ["dop_v1_{hex:64}"]
  },
  {
    id: "heroku-key",
    title: "Heroku API key",
    grants: "deploy to and read the configuration of the account's apps",
    revoke: "https://help.heroku.com/PBGP6IDE/how-should-i-generate-an-api-key-that-allows-me-to-use-the-heroku-platform-api",
    severity: "critical",
    lead: "HRKU-|(?:heroku|HEROKU|Heroku)_?(?:api|API|Api)_?(?:key|KEY|Key)",
    form: `\\bHRKU-[A-Za-z0-9_-]{36,70}|(?:heroku|HEROKU|Heroku)_?(?:api|API|Api)_?(?:key|KEY|Key)["']?\\s{0,9}[:=]\\s{0,9}["']?(?<value>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})`,
    examples: ["HRKU-AA{w:58}", "HEROKU_API_KEY={hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"]
  },
  {
    id: "alibaba-access-key-id",
    title: "Alibaba Cloud access key id",
    grants: "name the account, and with the secret beside it act in it",
    revoke: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
    severity: "high",
    lead: "LTAI",
    form: "LTAI[A-Za-z0-9]{16,20}",
    judge: (value) => /\d/.test(value) && /[a-z]/.test(value) ? {} : void 0,
    examples: ["LTAI5t{an:17}7"]
  },
  {
    id: "cloudflare-key",
    title: "Cloudflare origin CA key",
    grants: "issue certificates for the account's sites",
    revoke: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",
    severity: "high",
    lead: "v1\\.0-[a-f0-9]",
    form: "v1\\.0-[a-f0-9]{24}-[a-f0-9]{146}",
    examples: ["v1.0-{hex:24}-{hex:146}"]
  },
  {
    id: "hosting-token",
    title: "Hosting platform token",
    grants: "deploy to and read the configuration of the account's sites",
    revoke: "https://docs.netlify.com/api/get-started/#authentication",
    severity: "high",
    lead: "nfp_|FlyV1|sbp_|sb_secret_|pscale_|dt0c01",
    form: "nfp_[A-Za-z0-9]{36}|FlyV1 fm[12][ar]?_[A-Za-z0-9+/=,_-]{100,4000}|sbp_[a-f0-9]{40}|sb_secret_[A-Za-z0-9_-]{31}|pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_=.-]{32,64}|dt0c01\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}",
    examples: ["nfp_{an:36}", "sbp_{hex:40}", "sb_secret_{w:31}", "pscale_tkn_{w:43}", "dt0c01.{AN:24}.{AN:64}"]
  },
  {
    id: "vercel-token",
    title: "Vercel token",
    grants: "deploy to and read the configuration of the account's projects",
    revoke: "https://vercel.com/docs/sign-in-with-vercel/tokens",
    severity: "high",
    lead: "vc[piark]_",
    preset: ["vercel/*"],
    examples: ["vcp_{an:56}"]
  },
  {
    id: "infrastructure-token",
    title: "Infrastructure tool token",
    grants: "read and change the infrastructure's state and secrets",
    revoke: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
    severity: "critical",
    lead: "\\.atlasv1\\.|pul-[a-f0-9]|dp\\.(?:pt|st|ct|sa|scim|audit)\\.",
    form: "[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,70}|pul-[a-f0-9]{40}|dp\\.(?:pt|st|ct|sa|scim|audit)\\.(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}",
    examples: ["{an:14}.atlasv1.{an:67}", "pul-{hex:40}", "dp.st.dev.{an:43}"]
  },
  {
    id: "vault-token",
    title: "HashiCorp Vault token",
    grants: "read the secrets that the token's policies allow",
    revoke: "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
    severity: "critical",
    lead: "hv[sbr]\\.",
    form: "hv[sbr]\\.[A-Za-z0-9_-]{24,300}",
    judge: (value) => /\d/.test(value) && /[A-Z]/.test(value) ? {} : void 0,
    preset: ["hashicorp-vault/*"],
    examples: ["hvs.{w:96}", "hvs.{an:24}"]
  },
  {
    id: "age-key",
    title: "age secret key",
    grants: "decrypt everything encrypted to it",
    revoke: "https://github.com/FiloSottile/age#readme",
    severity: "critical",
    cwe: ["CWE-321", "CWE-798"],
    lead: "AGE-SECRET-KEY-1",
    form: "AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}",
    judge: (value) => isBech32(value.toLowerCase()) ? { confidence: "high" } : { confidence: "medium" },
    examples: ["AGE-SECRET-KEY-1{bech32:58}"]
  },
  {
    id: "databricks-token",
    title: "Databricks personal access token",
    grants: "read data and run jobs as its owner",
    revoke: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
    severity: "critical",
    lead: "dapi[a-fA-F0-9]",
    preset: ["databricks/*"],
    examples: ["dapi{hex:32}"]
  },
  {
    id: "tailscale-key",
    title: "Tailscale key",
    grants: "join machines to the private network or manage it",
    revoke: "https://tailscale.com/kb/1085/auth-keys",
    severity: "critical",
    lead: "tskey-",
    form: "tskey-[a-z]{3,12}-[A-Za-z0-9]{6,30}-[A-Za-z0-9]{16,64}",
    examples: ["tskey-auth-{an:17}-{an:32}"]
  }
];

// src/analyzers/secrets/rules/code.ts
var byChecksum = (token) => ({ confidence: hasBase62Checksum(token) ? "high" : "medium" }), codeRules = [
  {
    id: "github-token",
    title: "GitHub token",
    grants: "read private repositories, push code and change settings as its owner",
    revoke: "https://docs.github.com/code-security/getting-started/best-practices-for-preventing-data-leaks-in-your-organization",
    severity: "critical",
    lead: "gh[pousr]_|github_pat_|x-oauth-basic",
    form: "gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}",
    judge: (value) => value.startsWith("github_pat_") ? {} : byChecksum(value),
    preset: ["github/GITHUB_TOKEN", "npm/PackageJSON_xOauthToken"],
    examples: ["ghp_{an:36}", "gho_{an:36}", "ghs_{an:36}", "github_pat_{an:22}_{an:59}"]
  },
  {
    id: "gitlab-token",
    title: "GitLab token",
    grants: "read and change what its owner can on the GitLab instance",
    revoke: "https://docs.gitlab.com/security/tokens/",
    severity: "critical",
    lead: "gl(?:pat|ptt|dt|rtr?|cbt|ft|imt|agent|oas|soat|ffct|wt)-",
    form: "gl(?:pat|ptt|dt|rtr?|cbt|ft|imt|agent|oas|soat|ffct|wt)-[A-Za-z0-9_-]{20,300}(?:\\.[a-z0-9]{2,9}){0,2}",
    preset: ["gitlab/*"],
    examples: ["glpat-{w:20}", "glrt-{w:20}", "glptt-{hex:40}", "glpat-{w:27}.01.{lan:9}"]
  },
  {
    id: "atlassian-token",
    title: "Atlassian or Bitbucket token",
    grants: "read and change issues, pages and repositories as its owner",
    revoke: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
    severity: "critical",
    lead: "ATATT3|ATCTT3|ATBB",
    form: "AT[AC]TT3[A-Za-z0-9_=-]{60,250}|ATBB[A-Za-z0-9]{24}[A-F0-9]{8}",
    examples: ["ATATT3xFfGF0{w:170}", "ATBB{an:24}{HEX:8}"]
  },
  {
    id: "npm-token",
    title: "npm access token",
    grants: "publish new versions of its owner's packages",
    revoke: "https://docs.npmjs.com/revoking-access-tokens",
    severity: "critical",
    lead: "npm_[A-Za-z0-9]|_authToken",
    form: "npm_[A-Za-z0-9]{36}",
    judge: (value) => value.startsWith("npm_") ? byChecksum(value) : {},
    preset: ["npm/NPM_ACCESS_TOKEN", "npm/Npmrc_authToken"],
    examples: ["npm_{an:36}"]
  },
  {
    id: "pypi-token",
    title: "PyPI upload token",
    grants: "upload new versions of its owner's packages",
    revoke: "https://pypi.org/help/#apitoken",
    severity: "critical",
    lead: "pypi-AgE",
    form: "pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZ)[A-Za-z0-9_-]{50,1000}",
    examples: ["pypi-AgEIcHlwaS5vcmc{w:150}", "pypi-AgENdGVzdC5weXBpLm9yZ{w:150}"]
  },
  {
    id: "package-registry-token",
    title: "Package registry token",
    grants: "publish new versions of its owner's packages",
    revoke: "https://guides.rubygems.org/api-key-scopes/",
    severity: "critical",
    lead: "rubygems_|cio[a-zA-Z0-9]{9}|oy2[a-z0-9]{9}|CLOJARS_|AKCp|cmVmdGtu",
    form: "rubygems_[a-f0-9]{48}|cio[A-Za-z0-9]{32}|oy2[a-z0-9]{43}|CLOJARS_[a-z0-9]{60}|AKCp[0-9][A-Za-z0-9]{64,72}|cmVmdGtu[A-Za-z0-9]{56}",
    judge: (value) => /\d.*\d/.test(value) ? {} : void 0,
    examples: ["rubygems_{hex:48}", "cio{an:32}", "oy2{lan:43}", "CLOJARS_{lan:60}", "AKCp8{an:68}"]
  },
  {
    id: "docker-token",
    title: "Docker Hub access token",
    grants: "pull private images and push new ones",
    revoke: "https://docs.docker.com/security/access-tokens/",
    severity: "critical",
    lead: "dckr_[po]at_",
    form: "dckr_[po]at_[A-Za-z0-9_-]{27,32}",
    preset: ["docker/*"],
    examples: ["dckr_pat_{w:27}", "dckr_oat_{w:32}"]
  },
  {
    id: "ci-token",
    title: "CI or code quality service token",
    grants: "read private code and build settings and start builds",
    revoke: "https://circleci.com/docs/managing-api-tokens/",
    severity: "high",
    lead: "sq[upa]_[a-f0-9]|CCIPAT_|bkua_|pnu_",
    form: "sq[upa]_[a-f0-9]{40}|CCIPAT_[A-Za-z0-9]{22}_[a-f0-9]{40}|bkua_[a-f0-9]{40}|pnu_[A-Za-z0-9]{36}",
    examples: ["squ_{hex:40}", "CCIPAT_{an:22}_{hex:40}", "bkua_{hex:40}", "pnu_{an:36}"]
  },
  {
    id: "monitoring-token",
    title: "Monitoring service token",
    grants: "read telemetry and change alerts as its owner",
    revoke: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
    severity: "high",
    lead: "sntry[su]_|NRAK-|PMAK-",
    form: "sntryu_[a-f0-9]{64}|sntrys_eyJ[A-Za-z0-9+/=_]{80,600}|NRAK-[A-Z0-9]{27}|PMAK-[a-f0-9]{24}-[a-f0-9]{34}",
    examples: ["sntryu_{hex:64}", "sntrys_eyJ{b64:200}", "NRAK-{AN:27}", "PMAK-{hex:24}-{hex:34}"]
  },
  {
    id: "grafana-token",
    title: "Grafana token",
    grants: "read dashboards and data sources and change them as its owner",
    revoke: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
    severity: "high",
    lead: "glc_|glsa_",
    preset: ["grafana/*"],
    examples: ["glsa_{an:32}_{hex:8}"]
  }
];

// src/analyzers/secrets/rules/models.ts
var modelRules = [
  {
    id: "openai-key",
    title: "OpenAI API key",
    grants: "run models on the account's bill and read its files",
    revoke: "https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety",
    severity: "critical",
    lead: "sk-[A-Za-z0-9]|T3BlbkFJ",
    form: "sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{40,200}|sk-[A-Za-z0-9]{48}",
    judge: (value) => /\d/.test(value) ? { confidence: value.includes("T3BlbkFJ") ? "high" : "medium" } : void 0,
    preset: ["openai/*"],
    examples: ["sk-proj-{w:74}T3BlbkFJ{w:74}", "sk-{an:20}T3BlbkFJ{an:20}", "sk-proj-{w:48}", "sk-{an:48}"]
  },
  {
    id: "anthropic-key",
    title: "Anthropic API key",
    grants: "run models on the account's bill",
    revoke: "https://support.claude.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure",
    severity: "critical",
    lead: "sk-ant-",
    form: "sk-ant-[a-z]{2,8}\\d{2}-[A-Za-z0-9_-]{40,200}",
    preset: ["anthropic/*"],
    examples: ["sk-ant-api03-{w:93}AA", "sk-ant-oat01-{w:93}AA"]
  },
  {
    id: "huggingface-token",
    title: "Hugging Face token",
    grants: "read private models and data and push as its owner",
    revoke: "https://huggingface.co/docs/hub/security-tokens",
    severity: "critical",
    lead: "\\bhf_[A-Za-z0-9]|api_org_",
    form: "hf_[A-Za-z0-9]{34,40}|api_org_[A-Za-z]{34}",
    judge: (value) => /[a-z]/.test(value.slice(8)) && /[A-Z]/.test(value) ? {} : void 0,
    preset: ["huggingface/*"],
    examples: ["hf_{a:34}", "hf_{an:34}"]
  },
  {
    id: "model-provider-key",
    title: "Model provider key",
    grants: "run models on the account's bill",
    revoke: "https://cwe.mitre.org/data/definitions/798.html",
    severity: "critical",
    lead: "gsk_|pplx-|r8_|xai-|sk-or-v1-|lsv2_|pcsk_|nvapi-|tvly-|csk-[a-z0-9]",
    form: "pplx-[A-Za-z0-9]{48}|r8_[A-Za-z0-9]{37}|xai-[A-Za-z0-9]{80}|sk-or-v1-[a-f0-9]{64}|lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}|pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}|nvapi-[A-Za-z0-9_-]{64}|tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}|csk-[a-z0-9]{48}",
    judge: (value) => /\d.*\d/.test(value) ? {} : void 0,
    preset: ["groq/*"],
    examples: ["gsk_{an:52}", "pplx-{an:48}", "r8_{an:37}", "xai-{an:80}", "sk-or-v1-{hex:64}", "nvapi-{w:64}"]
  },
  {
    id: "jwt",
    title: "JSON Web Token",
    grants: "act as the token's subject until it expires",
    revoke: "https://datatracker.ietf.org/doc/html/rfc8725",
    severity: "medium",
    confidence: "medium",
    lead: "eyJ",
    form: "eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,8000}\\.[A-Za-z0-9_-]{20,2000}",
    judge: (value) => isJwt(value) ? {} : void 0,
    examples: []
  }
], SAMPLE_SUBJECT = '"sub":"1234567890"';
function isJwt(value) {
  let [header = "", payload = ""] = value.split(".").map((part) => Buffer.from(part, "base64url").toString("utf8"));
  return /^\{.*"alg"\s*:\s*"[A-Z]/s.test(header) && payload.endsWith("}") && !payload.includes(SAMPLE_SUBJECT);
}

// src/analyzers/secrets/rules/services.ts
var serviceRules = [
  {
    id: "slack-token",
    title: "Slack token",
    grants: "read and write messages in the workspace",
    revoke: "https://api.slack.com/authentication/best-practices",
    severity: "critical",
    lead: "xox[abeopr]|xapp-",
    form: "xox[abopr]-(?:\\d-)?\\d{8,16}-[A-Za-z0-9-]{16,120}|xapp-\\d-[A-Z0-9]{8,14}-\\d{8,16}-[a-f0-9]{32,80}|xoxe(?:\\.xox[bp])?-\\d-[A-Za-z0-9]{100,250}",
    judge: (value) => value.replaceAll(/\D/g, "").length >= 6 ? {} : void 0,
    preset: ["slack/SLACK_TOKEN"],
    examples: ["xoxb-{d:12}-{d:13}-{an:24}", "xapp-1-A{AN:10}-{d:13}-{hex:64}", "xoxe.xoxp-1-{an:160}"]
  },
  {
    id: "slack-webhook",
    title: "Slack webhook address",
    grants: "post messages into the workspace",
    revoke: "https://api.slack.com/messaging/webhooks",
    severity: "high",
    lead: "/[TAB][A-Z0-9]{6,12}/",
    form: "hooks\\.slack\\.com/(?:services|workflows|triggers)/(?<value>T?[A-Za-z0-9]{6,14}/[A-Za-z0-9]{6,22}/[A-Za-z0-9/]{20,60})",
    judge: (value) => /\d/.test(value.slice(-20)) ? {} : void 0,
    preset: ["slack/IncomingWebhook"],
    examples: ["https://hooks.slack.com/services/T{AN:8}/B{AN:10}/{an:23}7"]
  },
  {
    id: "chat-webhook",
    title: "Chat webhook address",
    grants: "post messages into the channel",
    revoke: "https://support.discord.com/hc/articles/228383668",
    severity: "high",
    lead: "webhooks/\\d|webhookb2/",
    form: "discord(?:app)?\\.com/api/webhooks/\\d{16,21}/(?<value>[A-Za-z0-9_-]{60,90})|\\.webhook\\.office\\.com/webhookb2/(?<value2>[a-f0-9-]{36}@[a-f0-9-]{36}/IncomingWebhook/[a-f0-9]{32})",
    examples: ["https://discord.com/api/webhooks/{d:18}/{w:68}"]
  },
  {
    id: "discord-token",
    title: "Discord bot token",
    grants: "act as the bot in every server it is in",
    revoke: "https://discord.com/developers/docs/reference#authentication",
    severity: "critical",
    lead: "[MNO][A-Za-z0-9_-]{22,27}\\.",
    form: "[MNO][A-Za-z0-9_-]{22,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}",
    judge: (value) => /^\d{17,20}$/.test(decode(value.split(".")[0] ?? "")) ? {} : void 0,
    examples: []
  },
  {
    id: "telegram-token",
    title: "Telegram bot token",
    grants: "act as the bot and read what it is sent",
    revoke: "https://core.telegram.org/bots/features#botfather",
    severity: "critical",
    lead: ":AA[A-Za-z0-9_-]",
    form: "\\d{8,10}:AA[A-Za-z0-9_-]{32,33}(?!-)",
    examples: ["{d:10}:AA{w:33}"]
  },
  {
    id: "twilio-key",
    title: "Twilio API key",
    grants: "send messages and calls on the account's bill",
    revoke: "https://www.twilio.com/docs/iam/api-keys",
    severity: "high",
    lead: "SK[a-f0-9]{4}",
    form: "SK[a-f0-9]{32}",
    judge: (value) => /[a-f]/.test(value) && /\d/.test(value) ? {} : void 0,
    examples: ["SK{hex:30}7a"]
  },
  {
    id: "sendgrid-key",
    title: "SendGrid API key",
    grants: "send mail as the organisation",
    revoke: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
    severity: "critical",
    lead: "SG\\.",
    form: "SG\\.[A-Za-z0-9_-]{20,24}\\.[A-Za-z0-9_-]{39,50}",
    preset: ["sendgrid/*"],
    examples: ["SG.{w:22}.{w:43}"]
  },
  {
    id: "mail-service-key",
    title: "Mail service key",
    grants: "send mail as the organisation and read its recipients",
    revoke: "https://mailchimp.com/help/about-api-keys/",
    severity: "high",
    lead: "key-[0-9a-f]{4}|[0-9a-f]-us\\d|xkeysib-|\\bre_[A-Za-z0-9]{8}_",
    form: "key-[0-9a-f]{32}|[0-9a-f]{32}-us\\d{1,2}|xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}|re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}",
    judge: (value) => /\d.*\d/.test(value) ? {} : void 0,
    examples: ["key-{hex:32}", "{hex:32}-us12", "xkeysib-{hex:64}-{an:16}", "re_{an:8}_{an:22}12"]
  },
  {
    id: "stripe-key",
    title: "Stripe secret key",
    grants: "charge cards, refund payments and read customers",
    revoke: "https://docs.stripe.com/keys#rolling-keys",
    severity: "critical",
    lead: "[rs]k_(?:live|test|prod)_|whsec_",
    form: "[rs]k_(?:live|test|prod)_[A-Za-z0-9]{16,247}|whsec_[A-Za-z0-9+/]{32,64}={0,2}",
    judge: (value) => value.includes("_live_") ? {} : { severity: "high" },
    examples: ["sk_live_{an:24}", "rk_live_{an:99}", "sk_test_{an:99}", "whsec_{an:32}"]
  },
  {
    id: "payment-key",
    title: "Payment service key",
    grants: "move money and read customers",
    revoke: "https://developer.squareup.com/docs/build-basics/access-tokens",
    severity: "critical",
    lead: "sq0(?:atp|csp)-|access_token\\$production\\$|FLWSECK|shippo_|access-(?:development|production)-",
    form: "sq0(?:atp|csp)-[A-Za-z0-9_-]{22,43}|access_token\\$production\\$[a-z0-9]{16}\\$[a-f0-9]{32}|FLWSECK(?:_TEST)?-[a-f0-9]{32}-X|shippo_(?:live|test)_[a-f0-9]{40}|access-(?:development|production)-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}",
    examples: ["sq0csp-{w:43}", "access_token$production${lan:16}${hex:32}", "shippo_live_{hex:40}"]
  },
  {
    id: "shopify-token",
    title: "Shopify token",
    grants: "read and change the shop",
    revoke: "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets",
    severity: "critical",
    lead: "shp(?:pa|ca|at|ss)_",
    preset: ["shopify/*"],
    examples: ["shpat_{hex:32}"]
  },
  {
    id: "workspace-token",
    title: "Workspace or design tool token",
    grants: "read and change documents and issues as its owner",
    revoke: "https://developers.notion.com/docs/authorization",
    severity: "high",
    lead: "ntn_|secret_[A-Za-z0-9]{16}|lin_(?:api|oauth)_|figd_|CFPAT-|\\bpat[A-Za-z0-9]{14}\\.|pat-[a-z]{2}\\d-",
    form: "secret_[A-Za-z0-9]{43}|lin_oauth_[a-f0-9]{64}|CFPAT-[A-Za-z0-9_-]{43}|pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}|pat-(?:na|eu|ap)\\d-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}",
    judge: (value) => /\d.*\d/.test(value) ? {} : void 0,
    preset: ["notion/*", "linear/*", "figma/*"],
    examples: ["ntn_{d:11}{an:35}", "lin_api_{an:40}", "figd_{w:40}", "CFPAT-{w:43}", "pat{an:14}.{hex:64}"]
  },
  {
    id: "password-manager-token",
    title: "Password manager token",
    grants: "read the vaults it was made for",
    revoke: "https://developer.1password.com/docs/service-accounts/manage-service-accounts/",
    severity: "critical",
    lead: "ops_ey|A3-[A-Z0-9]{6}-",
    form: "A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}",
    preset: ["1password/*"],
    examples: ["A3-{AN:6}-{AN:11}-{AN:5}-{AN:5}-{AN:5}"]
  }
], decode = (base64) => Buffer.from(base64, "base64url").toString("latin1");

// src/analyzers/secrets/words.ts
var WEAK = new Set(
  "admin administrator postgres root guest user username test tester testing demo foo bar baz foobar hello world letmein welcome qwerty abc abcd abcdef abc123 default none null nil undefined true false yes no on off required optional string str text password passwd passphrase passcode pass pwd pw secret token key apikey api_key api-key credential credentials value auth basic bearer empty blank unset unknown disabled enabled todo tbd fixme temp tmp dev local localhost mysql redis rabbitmq minio minioadmin sa sysadmin masked hidden private public session cookie header query body input prompt file env".split(" ")
);
function isWeakWord(value) {
  let word = value.toLowerCase().replace(/[\d!@#$._-]{0,5}$/, "");
  return word === "" || WEAK.has(word) || WEAK.has(value.toLowerCase()) || /passw(?:or)?d|p[a@]ssw[o0]rd/i.test(value);
}

// src/analyzers/secrets/urls.ts
var CREDENTIALS = /:\/\/(?<user>[^\s/@:"'`<>()\\]{0,80}):(?<password>[^\s/@:"'`<>\\]{3,200})@(?<host>[^\s/:"'`<>?#)\\,]{1,253})/dg, SCHEME = /[A-Za-z][A-Za-z0-9+.-]{0,30}$/, DATABASE = /^(?:jdbc:)?(?:mongodb|postgres|mysql|mariadb|redis|rediss|amqp|mssql|sqlserver|oracle|cockroach|clickhouse|cassandra)/i, LOCAL = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1)/, RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)\.?$/i;
function findUrlPasswords(text) {
  return text.includes("://") ? [...text.matchAll(CREDENTIALS)].flatMap((match) => {
    let { user = "", password = "", host = "" } = match.groups ?? {};
    if (password === OAUTH) return oauthToken(user, match.indices?.groups?.user);
    let scheme = SCHEME.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0], verdict = judgeUrlPassword(user, password, host);
    if (verdict === void 0 || scheme === void 0) return [];
    let [start = 0, end = 0] = match.indices?.groups?.password ?? [];
    return [{ ruleId: DATABASE.test(scheme) ? "secrets/database-url" : "secrets/url-password", start, end, ...verdict }];
  }) : [];
}
var OAUTH = "x-oauth-basic";
function oauthToken(token, place) {
  return place === void 0 || token.length < 20 || isTemplate(token) || isPlaceholder(token) ? [] : [{ ruleId: "secrets/github-token", start: place[0], end: place[1] }];
}
function judgeUrlPassword(user, password, host) {
  return [user, password, host].some(isTemplate) || isPlaceholder(password) || /^[*x.]+$/i.test(password) || password.length < 4 || /^(?:your|my|the|some)?[-_]?(?:passwo?r?d|passwd|pass|pwd|secret|token|api_?key)$/i.test(password) ? void 0 : password === user || isWeakWord(password) || LOCAL.test(host) || RESERVED.test(host) || /^[a-z]{1,15}$/.test(password) ? { confidence: "low" } : {};
}

// src/analyzers/secrets/rules/structural.ts
var judgeAlone = (password) => judgeUrlPassword("", password, ""), structuralRules = [
  {
    id: "private-key",
    title: "Private key",
    grants: "pose as its owner: sign, log in or decrypt",
    revoke: "https://datatracker.ietf.org/doc/html/rfc7468",
    severity: "critical",
    cwe: ["CWE-321", "CWE-798"],
    preset: ["privatekey/PrivateKey"],
    help: {
      fix: "Replace the key pair first, wherever its public half is trusted: a pushed key counts as copied. Keep the new one out of the repository, in a secret manager or a file that .gitignore names.",
      bad: 'private_key = "-----BEGIN … KEY-----"',
      good: 'private_key = pathlib.Path(os.environ["PRIVATE_KEY_FILE"]).read_text()'
    }
  },
  {
    id: "database-url",
    title: "Password in a database address",
    grants: "read and change the database, from wherever it can be reached",
    revoke: "https://cwe.mitre.org/data/definitions/798.html",
    severity: "high",
    confidence: "medium",
    cwe: ["CWE-798", "CWE-259"],
    preset: ["database-connection-string/*"],
    judge: judgeAlone,
    help: {
      fix: "Change the password in the database first: it counts as leaked from the moment it is pushed. Then read the whole address from the environment.",
      bad: 'DATABASE_URL = "postgres://app:the-password@db/app"',
      good: 'DATABASE_URL = os.environ["DATABASE_URL"]'
    }
  },
  {
    id: "url-password",
    title: "Password in an address",
    grants: "sign in where the address points to",
    revoke: "https://cwe.mitre.org/data/definitions/798.html",
    severity: "high",
    confidence: "medium",
    cwe: ["CWE-798", "CWE-259"],
    preset: ["basicauth/BasicAuth"],
    judge: judgeAlone,
    help: {
      fix: "Change the password first: it counts as leaked from the moment it is pushed, and addresses end up in logs too. Then send it in a header, read from the environment.",
      bad: 'requests.get("https://app:the-password@host/")',
      good: 'requests.get("https://host/", auth=("app", os.environ["APP_PASSWORD"]))'
    }
  },
  {
    id: "password",
    title: "Hard-coded password",
    grants: "sign in with it, there and wherever else it was used",
    revoke: "https://cwe.mitre.org/data/definitions/259.html",
    severity: "medium",
    confidence: "medium",
    cwe: ["CWE-259", "CWE-798"],
    help: {
      fix: "Change the password first: it counts as leaked from the moment it is pushed. Then leave a reference to the environment or to a secret manager in its place.",
      bad: `db:
  password: the-password-itself`,
      good: "db:\n  password: ${DB_PASSWORD}",
      language: "yaml"
    }
  },
  {
    id: "api-key",
    title: "Hard-coded key or token",
    grants: "use the service as its owner",
    revoke: "https://cwe.mitre.org/data/definitions/798.html",
    severity: "medium",
    confidence: "medium",
    cwe: ["CWE-798"],
    help: {
      fix: "Revoke the key first: it counts as leaked from the moment it is pushed. Then leave a reference to the environment or to a secret manager in its place.",
      bad: `service:
  api_key: the-key-itself`,
      good: "service:\n  api_key: ${SERVICE_API_KEY}",
      language: "yaml"
    }
  }
];

// src/analyzers/secrets/rules/table.ts
var tokenRules = [...codeRules, ...cloudRules, ...modelRules, ...serviceRules], secretRules = [...tokenRules, ...structuralRules];

// src/analyzers/secrets/assignments.ts
var import_node_path = __toESM(require_node_path(), 1);
var CONFIG = new Set(
  ".env .yml .yaml .json .jsonc .json5 .properties .toml .ini .cfg .conf .config .cnf .tf .tfvars .hcl .xml .plist .npmrc .pypirc .netrc .envrc .service .dockerfile".split(
    " "
  )
), CODE = new Set(
  ".java .kt .kts .scala .groovy .gradle .go .rb .php .cs .fs .vb .swift .rs .c .cc .cpp .h .hpp .m .pl .pm .lua .sh .bash .zsh .ps1 .psm1 .bat .cmd .dart .ex .exs .clj .r .sql".split(
    " "
  )
), CONFIG_NAME = /^(?:\.env(?:\..+)?|.+\.env|dockerfile(?:\..+)?|\.?(?:npm|pypi|net|my|curl|wget)rc|\.my\.cnf|credentials)$/, LOCK = /(?:^|[-.])lock(?:\.\w+)?$|-lock\.json$|^npm-shrinkwrap\.json$|^go\.sum$/, SAMPLE_NAME = /(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/;
function notationOf(file) {
  let name = import_node_path.default.posix.basename(file).toLowerCase();
  if (LOCK.test(name)) return "none";
  let extension = import_node_path.default.posix.extname(name);
  return CONFIG.has(extension) || CONFIG_NAME.test(name) ? "config" : CODE.has(extension) ? "code" : "none";
}
var WORDS = "passw(?:or)?d|passphrase|passcode|pwd|pass|secret|token|credentials?|_auth|api[_.-]?key|(?:access|secret|private|encryption|signing|master|account|shared|auth|license|service)[_.-]?key", QUOTED = `"(?<double>[^"\\n]{4,300})"|'(?<single>[^'\\n]{4,300})'`, BARE = "(?<bare>[^\\s\"'`,;#&|<>(){}\\[\\]]{4,300})(?=\\s*(?:[,;#}\\]&]|\\s//|$))", TIE = `["']?\\]?[ \\t]{0,9}(?::=|=>|=(?![=~>])|:(?![:=]))[ \\t]{0,9}(?:[@$](?=["']))?`, APART = `["']?>(?<element>[^<>\\n]{4,300})</|["']?[ \\t]*,?\\s{1,40}["']?value["']?\\s{0,4}[:=]\\s{0,4}["']?(?<apart>[^\\s"'<>]{4,300})`, PATTERNS = {
  config: new RegExp(`(?:${WORDS})(?:${TIE}(?:${QUOTED}|${BARE})|${APART})`, "dgim"),
  code: new RegExp(`(?:${WORDS})${TIE}(?:${QUOTED})`, "dgim")
};
function findAssignments(text, file) {
  let notation = notationOf(file);
  if (notation === "none") return [];
  let sample = SAMPLE_NAME.test(import_node_path.default.posix.basename(file).toLowerCase());
  return [...text.matchAll(PATTERNS[notation])].flatMap((match) => {
    let [group, value] = Object.entries(match.groups ?? {}).find(([, part]) => part !== void 0) ?? ["", ""], name = nameBefore(text, match.index) + match[0].slice(0, 20), isPassword = /^(?:passw|passp|passc|pwd|pass)/i.test(match[0]);
    if (!isName(text, match.index, match[0])) return [];
    let verdict = isPassword ? judgePassword(value) : judgeKey(value, name);
    if (verdict === void 0) return [];
    let [start = 0, end = 0] = match.indices?.groups?.[group] ?? [];
    return [{ ruleId: isPassword ? "secrets/password" : "secrets/api-key", start, end, ...verdict, ...sample ? { confidence: "low" } : {} }];
  });
}
var nameBefore = (text, at) => /[\w.-]{0,40}$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? "";
function isName(text, at, match) {
  let before = text.charAt(at - 1);
  return !/^pass(?!w|p|c)/.test(match) || !/[a-z]/i.test(before);
}
var REFERENCE = /^(?:[./~\\]|[a-z][a-z+.-]{1,20}:|\$|%|@|&|\*|!|arn:|(?:var|local|data|module|env|config|settings|params|self)\.|sha\d+[-:$])|process\.env|environ|getenv|secrets?[./:]|config[./]|\(|\)|\s|^\w+\.\w+(?:\.\w+)+$|[*•]{3}|^v?\d+(?:\.\d+)+$/i;
function isNoValue(value) {
  return isTemplate(value) || isPlaceholder(value) || REFERENCE.test(value) || /^(.)\1+$/.test(value);
}
function judgePassword(value) {
  return value.length < 6 || isNoValue(value) || /^[a-z]+(?:[-_. ][a-z]+)*$/i.test(value) || /[^\x20-\x7e]/.test(value) ? void 0 : value.length >= 8 && /\d/.test(value) && /[a-z]/i.test(value) && new Set(value).size >= 6 && !isWeakWord(value) ? {} : { confidence: "low" };
}
var UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function judgeKey(value, name) {
  if (!(value.length < 16 || isNoValue(value) || !/^[\w+/=.~-]+$/.test(value) || /public|next|page|continuation|csrf_?token_?name|_id$/i.test(name) || value.replaceAll(/\D/g, "").length < 2 || !/[a-z]/i.test(value) || entropy(value) < 3))
    return UUID.test(value) && !/api|auth|access|secret/i.test(name) ? { confidence: "low" } : isWeakWord(value) || /[-_.]/.test(value.slice(1, -1)) && entropy(value) < 3.6 ? { confidence: "low" } : {};
}

// src/analyzers/secrets/preset.ts
var ID = "@secretlint/secretlint-rule-";
async function loadPreset() {
  let { rules } = await import("./chunk-N4M5NG4Q.js"), checks = new Map(rules.map((rule) => [rule.meta.id.replace(ID, ""), checkOf(rule)]));
  return (names, source) => [...names].flatMap(
    (name) => (checks.get(name)?.(source) ?? []).flatMap((report) => hitOf(name, report, source.text))
  );
}
function checkOf(rule) {
  let reports = [], context = {
    sharedOptions: {},
    createTranslator: () => (messageId, data) => ({ message: "", messageId, data }),
    report: (report) => reports.push(report),
    ignore: () => {
    }
  }, { file } = rule.create(context, {});
  return (source) => (reports = [], file?.(sourceCode(source)), reports);
}
function sourceCode({ path: path2, text }) {
  let ext = path2.endsWith(".json") ? ".json" : "";
  return { content: text, filePath: path2, ext, contentType: "text", hasBOM: !1 };
}
function hitOf(name, { range, message }, text) {
  let { KEY, TOKEN, URI, URL, CREDENTIAL, ID: id } = message.data ?? {}, shown = (KEY ?? TOKEN ?? URI ?? URL ?? CREDENTIAL ?? id ?? privateKeyIn(text, range[0])).trimEnd(), at = text.indexOf(shown, range[0]);
  if (shown === "" || at < 0) return [];
  let value = /:\/\/(?:[^:/\s]*:(?=[^@/\s]+@)|hooks\.slack\.com\/\w+\/)(?<secret>[^@\s]+)/d.exec(shown), [start, end] = value?.indices?.groups?.secret ?? [0, shown.length];
  return [{ name: `${name}/${message.messageId}`, value: shown.slice(start, end), start: at + start, end: at + end }];
}
function privateKeyIn(text, from) {
  let start = text.indexOf("-----BEGIN", from), end = text.indexOf('"', start);
  return start < 0 || end < 0 ? "" : text.slice(start, end);
}

// src/analyzers/secrets/private-keys.ts
var BEGIN = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g, END = /^-----END [A-Z0-9 ]{1,40}-----/, SHORTEST = 60, LONGEST = 2e4;
function findPrivateKeys(text) {
  return text.includes("PRIVATE KEY") ? [...text.matchAll(BEGIN)].flatMap(({ index, 0: begin }) => {
    let from = index + begin.length, dashes = text.indexOf("-----", from), to = dashes < 0 || dashes - from > LONGEST ? Math.min(text.length, from + LONGEST) : dashes, verdict = judge(text.slice(from, to), begin);
    if (verdict === void 0) return [];
    let end = END.exec(text.slice(to, to + 60))?.[0].length ?? 0;
    return [{ ruleId: "secrets/private-key", start: index, end: to + end, ...verdict }];
  }) : [];
}
function judge(body, begin) {
  let base64 = body.replaceAll(/^[A-Za-z-]+: .*$/gm, "").replaceAll(/\\[nrt]|[^A-Za-z0-9+/=]/g, "");
  if (!(/\.{3}|…|\$\{|\{\{|<[a-z]/i.test(body) || base64.length < SHORTEST || entropy(base64) < 4))
    return begin.includes("ENCRYPTED") || body.includes("ENCRYPTED") ? { severity: "medium" } : {};
}

// src/analyzers/secrets/token-rule.ts
var ANALYZER = "secrets", FAMILY = "hardcoded-secret", REFERENCES = [
  "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
  "https://owasp.org/Top10/A07_2021-Identification_and_Authentication_Failures/"
], ruleIdOf = (rule) => `${ANALYZER}/${rule.id}`;
function toRule(rule) {
  return {
    id: ruleIdOf(rule),
    analyzer: ANALYZER,
    title: rule.title,
    cwe: rule.cwe ?? ["CWE-798"],
    owasp: "A07:2021",
    severity: rule.severity,
    confidence: rule.confidence ?? "high",
    family: FAMILY,
    references: REFERENCES,
    aliases: (rule.preset ?? []).map((name) => `@secretlint/secretlint-rule-${name.split("/")[0]}`).filter(isFirst),
    help: { ...helpOf(rule), ...rule.help }
  };
}
var isFirst = (value, index, all) => all.indexOf(value) === index;
function helpOf(rule) {
  let variable = rule.id.toUpperCase().replaceAll("-", "_");
  return {
    why: `Whoever reads it, in the file, in a fork, in a log or in the repository's history, can ${rule.grants}.`,
    fix: `Revoke it first (${rule.revoke}): it counts as leaked from the moment it is pushed, and deleting the line leaves it in the history. Then issue a new one and read it at run time from the environment or a secret manager.`,
    bad: `${variable} = "the value itself"`,
    good: `${variable} = os.environ["${variable}"]`,
    language: "python",
    link: rule.revoke
  };
}

// src/analyzers/secrets/runs.ts
var WORD = new Uint8Array(128);
for (let char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") WORD[char.charCodeAt(0)] = 1;
var isWord = (text, at) => WORD[text.charCodeAt(at)] === 1;
function eachRun(text, visit) {
  for (let at = 15; at < text.length; )
    if (!isWord(text, at)) at += 16;
    else {
      let start = at;
      for (; start > 0 && isWord(text, start - 1); ) start -= 1;
      let end = at + 1;
      for (; end < text.length && isWord(text, end); ) end += 1;
      end - start >= 16 && visit(text.slice(Math.max(0, start - 24), end + 2)), at = end + 16;
    }
}

// src/analyzers/secrets/tokens.ts
function tokenScanner(rules) {
  let leads = rules.flatMap((rule) => rule.lead === void 0 ? [] : [{ rule, lead: new RegExp(rule.lead) }]), anyLead = new RegExp(leads.map(({ lead }) => lead.source).join("|")), forms = new Map(
    rules.flatMap((rule) => rule.form === void 0 ? [] : [[rule, bounded(rule.form)]])
  );
  return {
    suspects(text) {
      let found = new Set(rules.filter(({ word }) => word !== void 0 && text.includes(word)));
      return eachRun(text, (stretch) => {
        if (anyLead.test(stretch))
          for (let { rule, lead } of leads) lead.test(stretch) && found.add(rule);
      }), found;
    },
    find(rule, text) {
      let form = forms.get(rule);
      return form === void 0 ? [] : [...text.matchAll(form)].flatMap((match) => candidateOf(rule, match));
    }
  };
}
function bounded(form) {
  let left = form.includes("(?<value") ? "" : "(?<![A-Za-z0-9_])";
  return new RegExp(`${left}(?:${form})(?![A-Za-z0-9_])`, "dg");
}
function candidateOf(rule, match) {
  let named = match.indices?.groups, [start, end] = named?.value ?? named?.value2 ?? match.indices?.[0] ?? [0, 0], whole = match.index ?? 0, value = match[0].slice(start - whole, end - whole), verdict = judgeToken(rule, value);
  return verdict === void 0 ? [] : [{ ruleId: ruleIdOf(rule), start, end, ...verdict }];
}
function judgeToken(rule, value) {
  if (!(isPlaceholder(value) || isTemplate(value)))
    return rule.judge === void 0 ? {} : rule.judge(value);
}

// src/analyzers/secrets/scan.ts
function secretScan() {
  let scanner = tokenScanner(tokenRules), preset;
  return async (source) => {
    let { text } = source, suspects = scanner.suspects(text), keys = findPrivateKeys(text), urls = findUrlPasswords(text), names = presetNames([...suspects], keys.length > 0, urls.length > 0), run = names.size === 0 ? void 0 : await (preset ??= loadPreset());
    return eachOnce([
      ...[...suspects].flatMap((rule) => scanner.find(rule, text)),
      ...keys,
      ...urls,
      ...(run?.(names, source) ?? []).flatMap(fromPreset),
      ...findAssignments(text, source.path)
    ]);
  };
}
function presetNames(suspects, keys, urls) {
  let names = suspects.flatMap((rule) => rule.preset ?? []);
  return keys && names.push("privatekey/"), urls && names.push("basicauth/", "database-connection-string/"), new Set(names.map((name) => name.slice(0, name.indexOf("/"))));
}
var byPresetName = new Map(secretRules.flatMap((rule) => (rule.preset ?? []).map((name) => [name, rule])));
function fromPreset({ name, value, start, end }) {
  let rule = byPresetName.get(name) ?? byPresetName.get(`${name.slice(0, name.indexOf("/"))}/*`);
  if (rule === void 0) return [];
  let verdict = judgeToken(rule, value), weak = isWeakWord(value) ? { confidence: "low" } : {};
  return verdict === void 0 ? [] : [{ ruleId: ruleIdOf(rule), start, end, ...verdict, ...weak }];
}
function eachOnce(candidates) {
  let ranked = candidates.map((candidate, rank) => ({ candidate, rank })), kept = [];
  for (let next of ranked.toSorted((a, b) => a.candidate.start - b.candidate.start || a.rank - b.rank)) {
    let last = kept.at(-1);
    last === void 0 || next.candidate.start >= last.candidate.end ? kept.push(next) : next.rank < last.rank && (kept[kept.length - 1] = next);
  }
  return kept.map(({ candidate }) => candidate);
}

// src/analyzers/secrets/checker.ts
var allRules = () => secretRules.map(toRule);
function secretsChecker(options) {
  let rules = new Map(allRules().map((rule) => [rule.id, rule])), scan = secretScan(), allow = options.allow.map((source) => new RegExp(`^(?:${source})$`, "su"));
  return {
    async check(source) {
      let candidates = await scan(source);
      if (candidates.length === 0) return { detections: [] };
      let starts = lineStarts(source.text), silenced = silencer(source.text, starts);
      return { detections: candidates.map((candidate) => {
        let rule = rules.get(candidate.ruleId);
        if (rule === void 0) throw new Error(`no rule ${candidate.ruleId}`);
        let region = regionOf(starts, candidate.start, candidate.end), suppression = silenced([rule.id, ...rule.aliases], candidate.start) ?? allowed(allow, source, candidate, region.startLine);
        return detectionOf(rule, source, candidate, region, suppression);
      }) };
    }
  };
}
function allowed(allow, { text }, { start, end }, line) {
  let pattern = allow.find((candidate) => candidate.test(text.slice(start, end)));
  return pattern && { kind: "secrets.allow", line, text: pattern.source };
}
function detectionOf(rule, { path: path2 }, { severity, confidence }, region, suppression) {
  return {
    analyzer: rule.analyzer,
    ruleId: rule.id,
    path: path2,
    region,
    message: rule.title,
    secret: !0,
    ...severity === void 0 ? {} : { severity },
    ...confidence === void 0 ? {} : { confidence },
    ...suppression === void 0 ? {} : { suppression }
  };
}
export {
  allRules,
  secretsChecker
};
