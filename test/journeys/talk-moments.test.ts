/**
 * What is said at moments that tables of questions do not reach: after a denial, after a false alert, after a recovery,
 * through the look-alike. Owns: what the first line holds and what opens a card. Refuses: fixed figures.
 */
import { describe, it } from 'vitest';
import { hear } from '../support/hear.ts';

describe('what is asked', { timeout: 240_000 }, () => {
  it('after a denial names other ways, mistyped too, and opens the denied card again only for an order', () =>
    hear(
      'small-pool',
      'after-denial',
      [
        ['what was the pool before and what is it now', /^@oncall pool\.size was 12 before, and is 2 now/],
        ['anythign i can do that doesnt touch the setting?', /What else can be proposed/, /sha256/],
        [
          'ok sale ended early, lets do it after all. can you bring the card back',
          /shop\.restore_config/,
          /shop\.scale/,
        ],
      ],
      'oncall',
    ));

  it('of a calm is answered by what was looked at, and its noise is muted', () =>
    hear(
      'hanging-dependency',
      'false-alert',
      [
        ['how do u know courier is ok', /Looked at: metrics, logs, traces and changes/],
        ['support here, do i need to tell customers anything?', /^@oncall No: nobody was seen to be hit/],
        ['its noise, mute this one til 8 and good night', /Muted until/, /did nothing yet|Not known/],
      ],
      'oncall',
    ));

  it('of a mended leak says how long it was watched', () =>
    hear('memory-leak', 'after-recovery', [
      ['how do you know its really fixed', /What only grows looks well after any restart, too: 3\.1\.0 is taken back/],
    ]));

  it('of one request and of what is counted is answered by that', async () => {
    await hear('hanging-dependency', 'during', [['show me one request that hangs', /It breaks at purchase/]]);
    await hear('n-plus-one', 'during', [
      ['how many queries per page now vs before', /About \d+ in one request to listings on average/],
    ]);
  });

  it('by whoever speaks for a component says whether it is theirs, and whose turn it is', async () => {
    await hear('small-pool', 'during', [
      [
        'listings team here. anything for us to do?',
        /No, not listings: it comes from stock[^]*Nothing is asked of you/,
      ],
      ['i own stock, is this on our side?', /Yes, it is at stock[^]*What is proposed changes stock/],
    ]);
    await hear('memory-leak', 'false-alert', [['we run basket, do we have to act?', /No, nothing for you to do/]]);
  });

  it('after a stop tells what was found, what was changed, and what became of the plan', () =>
    hear('expired-certificate', 'after-stop', [
      ['had you already worked out the cause when i cancelled?', /likely cause was found before the stop/],
      ['has aura touched production so far?', /No, nothing was changed in production through me/, /By others/],
      ['what were you going to do?', /rotate-certificate of billing was proposed[^]*Its card is closed/],
      ['so who is handling it?', /Not me now; which person has taken it is not on my record/],
    ]));

  it('after a denial tells of hands, of nothing touched, and of less risk', () =>
    hear('hanging-dependency', 'after-denial', [
      ['how would i do that manually?', /I know no command to type, only the call: shop\.fail_over/],
      ['why is nothing being done about it?', /fail-over of courier was denied by/, /^@requester courier is the cause/],
      ['how come monitoring never warned us?', /Why not is not known here/],
      ['would retrying help the people at the till? can they try again', /Trying again does not help/],
      ['any gentler option than that one?', /No: nothing that can be proposed here has less risk than fail-over/],
      ['what can we do without changing anything live?', /Nothing that mends it: that needs a change in production/],
    ]));

  it('after a recovery tells the lasting repair, and what does not prove the fix', () =>
    hear('n-plus-one', 'after-recovery', [
      [
        'whats the permanent fix?',
        /services\/listings\/handlers\.ts:\d+[^]*How the code has to read instead I do not know/,
      ],
      [
        'was it the rollback or did it go away on its own',
        /Most likely rollback of listings[^]*No other change is recorded[^]*is not proven/,
      ],
      ['short postmortem, at most 8 lines', /Draft of a postmortem, short/, /attached as a file/],
      ['how long was the outage?', /People were hit for \d+ s/],
    ]));

  it('keeps to how a draft shall be written', () =>
    hear('small-pool', 'after-denial', [
      ['one sentence for customers', /“We have a problem since [\d:]+ UTC: [^.”]*\.”/],
      [
        'update for the board please, but leave out that it was turned down',
        /still to be decided on/,
        /turned down at|denied/,
      ],
    ]));

  it('weighs what may be borne, and how often a leak comes', async () => {
    await hear('memory-leak', 'during', [
      ['does it crash more frequently now?', /was killed or restarted \d+ time/],
      ['are the carts of people gone after that?', /Whether what was in it survives is not seen here/],
    ]);
    await hear('n-plus-one', 'during', [
      ['is this acceptable till the evening?', /Whether that can be borne is for you to decide/],
    ]);
  });

  it('of what is reported, of a restart, and of another way than the card says a plain word', async () => {
    await hear('n-plus-one', 'waiting-card', [
      [
        'site is crawling for me, do you guys know about it?',
        /Known since [\d:]+ UTC: browsing is slow\. Anything else that you meet is not known here/,
      ],
      ['does that need a restart?', /Whether listings is interrupted or restarts for it is not known here/],
      [
        'what else was shipped today apart from listings 4.12.1',
        /deploy of stock 6\.1\.1/,
        /deploy of listings 4\.12\.1/,
      ],
      ['what else is in 4.12.1?', /4\.12\.1/, /deploy of stock/],
    ]);
    await hear('hanging-dependency', 'waiting-card', [
      ['can we make the callers wait 3s, a longer timeout, instead of that?', /^@requester It would not help/],
      ['is that on our side or at some vendor?', /At courier, which is yours by the catalog/],
      ['were people double charged because of this?', /Not known here: no source tells/, /^@requester Yes/],
    ]);
  });

  it('of a calm says that nothing is left, and of a deed what became of it', async () => {
    await hear('small-pool', 'false-alert', [
      ['anything left to do here?', /Nothing is left to do here: the alert looks false/],
    ]);
    await hear('n-plus-one', 'after-stop', [
      ['did the rollback go through?', /No: rollback of listings was proposed and cancelled/],
    ]);
    await hear('n-plus-one', 'after-recovery', [
      ['can listings deploy 4.12.2 tonight?', /Not known: whether the next release of listings still has what/],
      ['how long did it hang waiting for approval', /rollback of listings waited \d+ s for a decision/],
      ['what keeps 4.12.1 from going out once more', /no block on it is on record/],
    ]);
  });
});
