/** Files that judge the code, or say how it is judged: no patch may touch them. Data. */

export const PROTECTED: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["a test", /(?:^|\/)(?:tests?|__tests__|specs?|testing|__mocks__|__snapshots__|e2e|testdata|fixtures)\//i],
  [
    "a test",
    /(?:^|\/)(?:test_[^/]*\.py|[^/]*_tests?\.(?:py|go|rb|rs|c|php)|[^/]*[._-](?:test|spec|e2e|cy)\.[cm]?[jt]sx?|[^/]*_spec\.rb|conftest\.py|[^/]*Tests?\.(?:java|php|kt|cs))$/,
  ],
  [
    "the configuration of tests",
    /(?:^|\/)(?:pytest\.ini|tox\.ini|noxfile\.py|\.coveragerc|phpunit\.xml(?:\.dist)?|\.rspec|\.mocharc[^/]*|(?:vitest|vite|jest|karma|playwright|cypress|ava|nyc)\.config\.[^/]*)$/,
  ],
  [
    "a lock file",
    /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|Pipfile\.lock|uv\.lock|pdm\.lock|Cargo\.lock|go\.sum|Gemfile\.lock|composer\.lock|gradle\.lockfile|[^/]*\.lock)$/,
  ],
  [
    "a manifest",
    /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.txt|Pipfile|Cargo\.toml|go\.mod|go\.work|Gemfile|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|Makefile|tsconfig[^/]*\.json)$/,
  ],
  [
    "CI configuration",
    /(?:^|\/)(?:\.github|\.circleci|\.buildkite|\.gitlab|\.drone|\.woodpecker|\.teamcity|\.azure-pipelines|\.ci)\/|(?:^|\/)(?:\.gitlab-ci|\.travis|azure-pipelines|bitbucket-pipelines|appveyor|\.drone|\.woodpecker|cloudbuild|action)\.ya?ml$|(?:^|\/)(?:Jenkinsfile|CODEOWNERS)$/i,
  ],
  [
    "analyzer configuration",
    /(?:^|\/)(?:\.?eslint(?:rc|ignore|\.config)[^/]*|\.bandit|bandit\.ya?ml|\.pylintrc|pylintrc|\.?ruff\.toml|\.flake8|\.?mypy\.ini|\.pyre_configuration|pyrightconfig\.json|\.semgrep[^/]*|\.semgrepignore|\.gitleaks(?:\.toml|ignore)|\.secretlint[^/]*|\.secrets\.baseline|sonar-project\.properties|\.sonarcloud\.properties|\.golangci\.[^/]*|\.?gosec[^/]*\.json|\.rubocop[^/]*\.yml|\.brakeman[^/]*|brakeman\.ignore|phpcs\.xml[^/]*|phpstan[^/]*\.neon[^/]*|psalm\.xml[^/]*|\.?clippy\.toml|\.clang-tidy|\.cppcheck[^/]*|\.oxlintrc\.json|biome\.jsonc?|tslint\.json|\.stylelintrc[^/]*|\.snyk|\.trivyignore[^/]*|\.checkov\.ya?ml|\.njsscan|\.bearer\/.*|bearer\.yml|\.codeclimate\.yml|\.deepsource\.toml|\.codacy\.ya?ml|\.lgtm\.yml|\.hadolint\.ya?ml|\.shellcheckrc|\.zizmor\.ya?ml|zizmor\.yml|\.whitesource|codeql[^/]*\.ya?ml|findbugs-exclude\.xml|spotbugs[^/]*\.xml|checkstyle[^/]*\.xml|pmd[^/]*\.xml|\.provenfix[^/]*)$|(?:^|\/)\.(?:provenfix|semgrep|codeql)\//i,
  ],
  [
    "hook configuration",
    /(?:^|\/)(?:\.husky|\.githooks|\.git)\/|(?:^|\/)(?:\.pre-commit-(?:config|hooks)\.ya?ml|\.?lefthook[^/]*\.(?:ya?ml|toml|json)|\.lintstagedrc[^/]*|lint-staged\.config\.[^/]*|\.overcommit\.yml|\.huskyrc[^/]*|commitlint\.config\.[^/]*|\.gitattributes|\.gitmodules|\.gitignore|\.gitconfig|\.mailmap)$/i,
  ],
];
