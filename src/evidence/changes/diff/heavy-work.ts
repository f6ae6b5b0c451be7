/**
 * Calls that are known for the work they do.
 * Owns: the words, one example each in the tests. Refuses: judging; more of it is read by diff-values, new by diff-loops.
 */
export const heavyWork =
  /checkpoint|fsync|\bvacuum|bcrypt|scrypt|argon|pbkdf2|gzip|compress|deep_?(?:copy|clone)|JSON\.parse\(JSON|\bresize\(|encrypt|sha\d+|Sync\(|\bsleep\(/i;
