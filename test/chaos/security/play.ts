/**
 * What people, tools and the clock do in a round, in an order drawn from its seed.
 * Owns: the moves, and the record of what was seen and pressed. Refuses: judging them.
 */
import type { Edit, Press } from './judge.ts';
import { shownCallIn, shownRisk } from './read-message.ts';
import type { Shop } from './shop.ts';
import { type Button, type Stage, type Standing, tamper } from './stage.ts';
import { cast, type Handle } from './town.ts';
import { prose } from './words.ts';
import { modes, type World } from './world.ts';

const votes: Record<string, Press['vote']> = { apr_approve: 'approve', apr_deny: 'deny', apr_hand: 'hand' };

export class Play {
  readonly world: World;
  readonly presses: Press[] = [];
  readonly edits: Edit[] = [];
  readonly askers = new Set<Handle>();
  readonly #stage: Stage;
  readonly #shop: Shop;
  readonly #aura: string;
  readonly #pass: (ms: number) => void;
  /** Every button of an approval that ever stood, with the card as it was. */
  readonly #seen: { button: Button; card: Standing }[] = [];

  constructor(world: World, stage: Stage, shop: Shop, aura: string, pass: (ms: number) => void) {
    this.world = world;
    this.#stage = stage;
    this.#shop = shop;
    this.#aura = aura;
    this.#pass = pass;
  }

  async all(): Promise<void> {
    const { chance, alert, group, onCall } = this.world;
    const { intake, place } = this.#stage.aura;
    await this.#stage.setGroup(group);
    for (const who of onCall) this.#stage.town.onCall.add(who);
    if (alert) {
      const { source, ref = '' } = alert;
      await intake.source({
        kind: 'triggered',
        source,
        ref,
        unique: [],
        at: Date.now(),
        occurrence: 'o1',
        brief: alert,
        place,
      });
    } else {
      await this.#say(chance.pick(cast), this.#question());
      await this.#say(chance.pick(['ana', 'ben', 'cho', 'dee']), this.#question());
    }
    await this.#goOn();
    const moves = 3 + chance.below(6);
    for (let move = 0; move < moves; move += 1) {
      await this.#move();
      if (chance.yes(0.65)) await this.#goOn();
    }
    await this.#goOn();
  }

  async #goOn(): Promise<void> {
    await this.#stage.aura.look();
    await this.#stage.settle();
  }

  #question(): string {
    return `<@${this.#aura}> why is it slow? ${prose(this.world.chance).replaceAll('<@', '<')}`;
  }

  async #move(): Promise<void> {
    const { chance } = this.world;
    const cards = (await this.#stage.standing()).filter(({ approval }) => approval !== null);
    for (const card of cards) for (const button of card.buttons) this.#seen.push({ button, card });
    const open = cards.filter(({ buttons }) => buttons.some(({ action }) => action === 'apr_deny'));
    const card = open.at(-1);
    const who = chance.pick(cast);
    const fit = this.#deciders().filter((it) => this.#stage.town.kinds.get(it) === 'member');
    const decider = chance.yes(0.8) && fit.length > 0 ? chance.pick(fit) : who;
    const move = chance.weighed<() => unknown>([
      [card ? 9 : 0, () => card && this.#decide(decider, card, chance.yes(0.85) ? 'approve' : 'deny')],
      [card ? 2 : 0, () => card && this.#decide(who, card, chance.pick(['approve', 'deny']))],
      [
        card ? 1.5 : 0,
        () =>
          card &&
          Promise.all([
            this.#decide(decider, card, 'approve'),
            this.#decide(chance.pick([decider, who]), card, chance.pick(['approve', 'deny'])),
          ]),
      ],
      [card && this.world.deciders.group ? 2.5 : 0, () => card && this.#leave(card)],
      [card ? 4 : 0, () => card && this.#edit(chance.yes(0.7) ? decider : who, card)],
      [1, () => this.#pressAny(who, /^propose_/)],
      [this.#seen.length > 0 ? 3 : 0, () => this.#forge(decider)],
      [this.#seen.length > 0 ? 1.5 : 0, () => this.#stale(decider)],
      [2, () => this.#shop.turn(chance.pick(this.world.tools).name)],
      [2, () => this.#changePeople()],
      [
        1.5,
        () =>
          this.#say(
            who,
            chance.pick([`<@${this.#aura}> stop`, `<@${this.#aura}> status`, this.#question(), prose(chance)]),
          ),
      ],
      [1, () => this.#pressAny(who, /^(run_stop|feedback_|start_here)/)],
      [1, () => this.#pass(chance.pick([2_500, 2_500, 301_000, 600_000]))],
      [0.4, () => this.#resolve()],
      [1, () => Promise.all([this.#stage.aura.look(), this.#stage.aura.look()])],
    ]);
    await move();
  }

  #deciders(): Handle[] {
    const { deciders } = this.world;
    const { group, onCall } = this.#stage.town;
    return [...deciders.users, ...(deciders.group ? group : []), ...(deciders.onCall ? onCall : [])];
  }

  /** Presses what stands on the card, or approves in the dialog where the card has no button for it. */
  async #decide(who: Handle, card: Standing, vote: 'approve' | 'deny'): Promise<void> {
    const button = card.buttons.find(({ action }) => action === `apr_${vote}`);
    if (button) return this.#press(who, button, card, true);
    const details = card.buttons.find(({ action }) => action === 'apr_details');
    if (vote === 'deny' || !details) return;
    this.#attempt(who);
    const view = await this.#stage.open(who, details);
    if (!view?.submit) return;
    this.#note(who, vote, card, { genuine: true, where: 'dialog', blocks: view.blocks });
    await this.#stage.submit(who, view);
  }

  /** Somebody leaves the group: after their click, or before it, once somebody else's press had the group looked up. */
  async #leave(card: Standing): Promise<void> {
    const { chance } = this.world;
    const { group, kinds } = this.#stage.town;
    const members = [...group].filter((who) => kinds.get(who) === 'member');
    if (members.length === 0) return;
    const who = chance.pick(members);
    const before = chance.yes(0.5);
    await this.#decide(before ? chance.pick(cast) : who, card, chance.yes(0.5) && before ? 'deny' : 'approve');
    await this.#stage.setGroup([...group].filter((it) => it !== who));
    if (before) await this.#decide(who, card, 'approve');
  }

  async #press(who: Handle, button: Button, card: Standing, genuine: boolean): Promise<void> {
    const { chance } = this.world;
    const vote = votes[button.action];
    if (vote) this.#note(who, vote, card, { genuine, where: 'card', blocks: card.blocks });
    else this.#attempt(who);
    const others = this.#seen.map((it) => it.button);
    await this.#stage.press(who, button, genuine ? {} : tamper(chance, button, others));
  }

  #note(
    who: Handle,
    vote: Press['vote'],
    card: Standing,
    { genuine, where, blocks }: Pick<Press, 'genuine' | 'where'> & { blocks: readonly unknown[] },
  ): void {
    const then = this.#stage.town.asNow();
    const { deciders } = this.world;
    this.presses.push({
      ...{
        who,
        vote,
        genuine,
        where,
        approval: card.approval ?? '',
        shown: shownCallIn(blocks),
        risk: shownRisk(card.blocks),
      },
      eligible: (asked, high) => then.mayDecide(who, vote, deciders, asked, high),
    });
  }

  async #forge(who: Handle): Promise<void> {
    const { button, card } = this.world.chance.pick(this.#seen);
    if (button.action in votes) await this.#press(who, button, card, false);
  }

  /** What was seen once is pressed again, whatever stands there now. */
  async #stale(who: Handle): Promise<void> {
    const { button, card } = this.world.chance.pick(this.#seen);
    if (!/^apr_(details|edit)$/.test(button.action)) await this.#press(who, button, card, true);
  }

  /** Opens "Edit", and sends what may fit or not; now and then also "I'll run it". */
  async #edit(who: Handle, card: Standing): Promise<void> {
    const { chance } = this.world;
    const edit = card.buttons.find(({ action }) => action === 'apr_edit');
    const hand = card.buttons.find(({ action }) => action === 'apr_hand');
    if (!edit || chance.yes(0.15)) return hand && this.#press(who, hand, card, true);
    this.#attempt(who);
    const view = await this.#stage.open(who, edit);
    if (!view?.submit) return;
    const values = chance.pick<Record<string, string>>([
      { replicas: String(chance.below(10)), mode: chance.pick(modes) },
      { replicas: String(chance.below(10)) },
      { mode: chance.pick([...modes, '<!here>', 'drop']) },
      { replicas: chance.pick(['-1', '99', '1e3', '3; rm', ' 4 ', '0x10', '']), cmd: 'kubectl delete ns prod' },
    ]);
    const { replicas = '', mode = '' } = values;
    const fits = {
      ...(/^ ?\d{1,2} ?$/.test(replicas) && Number(replicas) <= 10 ? { replicas: Number(replicas) } : {}),
      ...(modes.includes(mode) ? { mode } : {}),
    };
    this.edits.push({ who, approval: card.approval ?? '', fits });
    this.#note(who, 'edit', card, { genuine: true, where: 'dialog', blocks: view.blocks });
    await this.#stage.submit(who, view, values);
  }

  async #pressAny(who: Handle, actions: RegExp): Promise<void> {
    const buttons = (await this.#stage.standing())
      .flatMap((it) => it.buttons)
      .filter(({ action }) => actions.test(action));
    if (buttons.length === 0) return;
    this.#attempt(who);
    await this.#stage.press(who, this.world.chance.pick(buttons));
  }

  async #say(who: Handle, text: string): Promise<void> {
    this.#attempt(who);
    const messages = await this.#stage.standing();
    const thread = messages.length > 0 && this.world.chance.yes(0.4) ? this.world.chance.pick(messages).ts : undefined;
    await this.#stage.say(who, text, thread);
  }

  #attempt(who: Handle): void {
    if (this.#stage.town.mayAsk(who)) this.askers.add(who);
  }

  async #changePeople(): Promise<void> {
    const { chance } = this.world;
    const { town } = this.#stage;
    if (this.#stage.kindsChange && chance.yes(0.4)) {
      town.become(chance.pick(cast), chance.pick(['member', 'guest', 'outsider', 'deactivated', 'bot']));
      return;
    }
    if (chance.yes(0.3)) town.onCall.delete(chance.pick(cast));
    const left = chance.yes(0.5) ? this.#deciders() : [...town.group];
    await this.#stage.setGroup(left.length > 0 ? left.slice(1) : chance.some(cast, 0.3));
  }

  async #resolve(): Promise<void> {
    const { alert } = this.world;
    if (!alert) return;
    const { source, ref = '' } = alert;
    const by = prose(this.world.chance);
    await this.#stage.aura.intake.source({
      kind: 'resolved',
      source,
      ref,
      unique: [],
      at: Date.now(),
      occurrence: 'o2',
      brief: alert,
      place: this.#stage.aura.place,
      by,
    });
  }
}
