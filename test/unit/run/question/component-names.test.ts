/**
 * Components that a question names: spelled in any way, short, with a typing error, and never an ordinary word.
 */
import { describe, expect, it } from 'vitest';
import { componentsIn } from '../../../../src/run/question/component-names.ts';
import { cpuOf } from '../../../support/cpu-of.ts';

const known = [
  { name: 'till' },
  { name: 'ledger-service', aliases: ['books', 'the-ledger'] },
  { name: 'PaymentGateway' },
  { name: 'tea_stock' },
  { name: 'stock' },
  { name: 'recommendations' },
  { name: 'recommendation-db' },
];
const named = (text: string) => componentsIn(text, known).map(({ name }) => name);

describe('the components in a text', () => {
  it.each([
    ['why is till slow?', ['till']],
    ['is the Ledger Service down, or `till`?', ['ledger-service', 'till']],
    ['ledger is slow', ['ledger-service']],
    ['who pays for the books', ['ledger-service']],
    ['payment-gateway vs paymentgateway', ['PaymentGateway']],
    ['tea stock is empty', ['tea_stock']],
    ['recommendation db lost its disk', ['recommendation-db']],
  ])('are found as they are spelled: %s', (text, names) => expect(named(text)).toEqual(names));

  it.each([
    ['the ledgre is slow', ['ledger-service']],
    ['paymnet gateway fails', ['PaymentGateway']],
    ['recomendations are gone', ['recommendations']],
    ['recomandation-db', ['recommendation-db']],
  ])('are found with a typing error: %s', (text, names) => expect(named(text)).toEqual(names));

  it.each(['everything is stuck', 'till. Then', 'tailor', 'what broke?', 'the tall order', 'a stack trace', '', '…'])(
    'are not made of ordinary words: %s',
    (text) => expect(named(text)).toEqual(text.startsWith('till.') ? ['till'] : []),
  );

  it('does not choose between two that are alike', () => {
    expect(componentsIn('what of ordersa?', [{ name: 'ordersb' }, { name: 'ordersc' }])).toEqual([]);
    expect(componentsIn('what of ordersb?', [{ name: 'ordersb' }, { name: 'ordersc' }])).toHaveLength(1);
  });

  it('costs no more than its length, whatever is known', async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({ name: `aaaaaaaa-${at}` }));
    expect(await cpuOf(() => componentsIn('aaaaaaab '.repeat(100_000), many))).toBeLessThan(5_000);
  });
});
