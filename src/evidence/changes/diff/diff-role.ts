/**
 * What a changed file is for.
 * Owns: telling documentation, tests, looks, build and observation from what runs. Refuses: reading content.
 */

const roles: [RegExp, string][] = [
  [
    /\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:docs?\/(?![^\n]*\.(?:go|java|kt|[jt]sx?|py|rb|rs|cs|php|scala|c|cc|cpp|ex|swift|sql|ya?ml|proto)$)|LICENSE|CODEOWNERS|CHANGELOG|README|\.github\/ISSUE)/i,
    'documentation',
  ],
  [
    /(?:^|\/)(?:tests?|spec|__tests__|testdata|fixtures|e2e|mocks?)\/|[._-](?:test|spec)\.\w+$|Tests?\.(?:java|kt|cs)$|\.golden$/i,
    'test',
  ],
  [/\.(?:css|scss|sass|less|svg|png|jpe?g|ico|woff2?|ttf)$|(?:^|\/)(?:theme|styles?|colou?rs)\b/i, 'look'],
  [
    /(?:^|\/)\.(?:github|gitlab|circleci|husky|vscode)|Jenkinsfile|\.(?:eslint|prettier|golangci|editorconfig|gitignore|rubocop|pylint)|(?:^|\/)(?:ci|lint)\b/i,
    'build',
  ],
  [/(?:^|\/)(?:dashboards?|grafana|alerts?)\/.*\.(?:json|ya?ml|tf)$/i, 'observation'],
  [/(?:^|[/_.-])(?:staging|dev|development|local|sandbox|qa)(?:[/_.-]|$)/i, 'other environment'],
];

/** Role of a file that does not run in production, else undefined. `requirements.txt` does run. */
export function idleRoleOf(path: string): string | undefined {
  if (/requirements[\w.-]*\.txt$/i.test(path)) return undefined;
  return roles.find(([pattern]) => pattern.test(path))?.[1];
}
