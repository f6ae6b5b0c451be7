/**
 * Finer things than a topic, each read from words as people type them and answered by its own file, through the look-alike.
 * Owns: that the first line is of what was asked. Refuses: fixed figures.
 */
import { describe, it } from 'vitest';
import { hear } from '../support/hear.ts';

describe('what is asked more finely', { timeout: 240_000 }, () => {
  it('of a leak: its kills, the next one, what a rollback takes along, and what becomes of a full basket', () =>
    hear('memory-leak', 'during', [
      ['how many times did it die up to now, and how long does it live in between', /was killed or restarted \d+ time/],
      ['which features do our users lose when you take that release back?', /^@requester All of 3\.1\.0 goes back/],
      ['a guest tells us her basket was empty this evening, is that us?', /^@requester Possible, not known:/],
      [
        'explain to a newcomer how one release can take the whole basket down',
        /^@requester Each request leaves something/,
      ],
      [
        'is it the network, or does basket lose its own connection to the cache?',
        /basket is the cause/,
        /That I cannot/,
      ],
    ]));

  it('of a denial: the moment since, another time limit, whether it is still live', () =>
    hear('small-pool', 'after-denial', [
      ['has it got any worse since they turned it down', /since the denial at \d\d:\d\d:\d\d/],
      ['is stock-config-2 still live then', /^@requester Yes, as far as is recorded: stock-config-2/],
      ['does config-sync not simply write its 2 over ours the next time it runs', /^@requester That may happen:/],
      ['which pages are hit and which ones are fine', /GET \/item[^]*Not hit at storefront/],
    ]));

  it('of what the fix costs: an interruption, what is under way, the way in that is hit', () =>
    hear('expired-certificate', 'waiting-card', [
      ['does billing go down for a moment while it is rotated', /is interrupted or restarts for it is not known/],
      [
        'what becomes of payments that are half way through when it runs',
        /^@requester Not known here what becomes of what is under way/,
      ],
      ['our dashboard shows billing green without one error, so why blame it', /^@requester Both can be true/],
      ['what percentage of buys fails right now', /\d+ % of (?:those requests|POST \/buy)/],
      ['was anybody charged for an order that failed', /is not seen here|not known/i, /^@requester (?:Yes|No)\b/],
    ]));

  it('of a recovery: whether it is only quiet, how the time divides, a test that would have caught it', () =>
    hear('n-plus-one', 'after-recovery', [
      [
        'is it truly healthy or does it only look so because nobody is shopping',
        /^@requester It is (?:not just quiet|quiet as well):/,
      ],
      ['how much of all that time went into waiting for the approval', /waited \d+ s for a decision, of \d+ s in all/],
      ['how would a test have caught that before it went out', /^@requester One with several items instead of one/],
      ['was it a real outage or only slow', /^@requester Only slow, not down:/],
    ]));

  it('of a calm: that it rules out no report, closes no ticket, and asks for no deed', () =>
    hear('expired-certificate', 'false-alert', [
      [
        'two customers wrote that their order shows up twice, could that be us',
        /^@requester Nothing that is measured shows it, and that does not rule it out/,
      ],
      ['support asks if they can close the tickets about failed payments', /does not rule it out|not measured here/],
      ['should we rotate the certificate anyway just to be safe?', /^@requester Nothing that is measured asks for it/],
    ]));

  it('after a stop: the same or something new', () =>
    hear('hanging-dependency', 'after-stop', [
      [
        'buying still fails for me, is that the same thing or something new',
        /^@requester The same, as far as is measured/,
      ],
      ['are the retries of purchase making it even worse', /of these are retries is not told apart/],
      ['what did you not look at', /Not looked at: what is recorded nowhere here/],
    ]));
});
