/**
 * Whether Redis answered, and wants another password.
 * Owns: the replies that say so, and the sentence. Refuses: connecting.
 * Source: https://redis.io/docs/latest/commands/auth/
 */

/** What to say, then, after "; ", what to do; null where what Redis said is about something else. */
export function passwordRefusal(said: string): string | null {
  if (/NOAUTH/i.test(said))
    return 'Redis answers and wants a password; write redis://:PASSWORD@host:6379 into REDIS_URL';
  if (/WRONGPASS|invalid password|without any password/i.test(said))
    return 'Redis answers and refuses the password; correct it in REDIS_URL (redis://:PASSWORD@host:6379, or redis://USER:PASSWORD@host:6379)';
  return null;
}
