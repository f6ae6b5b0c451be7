/**
 * Owns the closed word lists of log mining: units, calendar words, and words that announce a name.
 * Refuses anything learned from one system: each entry is ordinary English, SI, or a public registry's suffix.
 */

/** Units of time, size, rate, temperature and share; a number before one of them is one quantity. */
export const UNITS: ReadonlySet<string> = new Set(
  (
    'b byte bytes kb kib mb mib gb gib tb tib pb k m g bit bits kbit mbit gbit kbps mbps gbps bps ' +
    'ns us µs ms s sec secs second seconds min mins minute minutes h hr hrs hour hours d day days week weeks month months year years ' +
    'nanosecond nanoseconds microsecond microseconds millisecond milliseconds msec msecs usec usecs nsec nsecs millis micros nanos ' +
    'hz khz mhz ghz rpm percent % c f celsius fahrenheit volts volt v watt watts w'
  ).split(' '),
);

/** Month and weekday names, short and long, and time zones in letters: parts of a date when digits stand beside them. */
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december ' +
    'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'am pm utc gmt z est edt cst cdt mst mdt pst pdt cet cest bst ist jst'
  ).split(' '),
);

/** Nouns after which one free name follows: two values are enough to call the place a variable. */
export const ANNOUNCES: ReadonlySet<string> = new Set(
  'user username users login account principal host hostname owner uid email named password hosts plugin provider column'.split(
    ' ',
  ),
);

/** Prepositions and nouns after which a name is likely: three values are enough. */
export const HINTS: ReadonlySet<string> = new Set(
  (
    'for from to by on at of in via with into file path directory dir client server node process program service session ' +
    'package class module device interface job task thread table database schema queue topic pod container namespace cluster ' +
    'image volume group role key domain address instance method function component plugin library name id url uri tag'
  ).split(' '),
);

/** Values that only say yes or no: a place that takes both is a variable. */
export const SWITCHES: ReadonlySet<string> = new Set('true false yes no on off null nil none undefined nan'.split(' '));

/** Suffixes that end a host name (RFC 1591's generic ones, RFC 2606's reserved ones and the usual private ones). */
export const HOST_SUFFIXES: ReadonlySet<string> = new Set(
  'com net org edu gov mil int arpa io local localdomain internal corp lan home intranet example invalid'.split(' '),
);
