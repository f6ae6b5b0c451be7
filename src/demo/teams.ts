/**
 * The shop's teams, as its own aura.yaml would have them: what people call each component, and whose it is.
 * Owns: these names. Refuses: who may approve; the workflows say that.
 */

/** `catalog:` of the demo's configuration. */
export const catalog = [
  { component: 'storefront', aliases: ['website', 'frontend', 'web shop'], owners: ['team-web'] },
  { component: 'listings', aliases: ['catalogue', 'product list', 'search'], owners: ['team-catalogue'] },
  { component: 'basket', aliases: ['cart', 'shopping cart'], owners: ['team-cart'] },
  { component: 'purchase', aliases: ['checkout', 'orders'], owners: ['team-checkout'] },
  { component: 'stock', aliases: ['inventory', 'warehouse'], owners: ['team-warehouse'] },
  { component: 'billing', aliases: ['payments', 'payment'], owners: ['team-payments'] },
  { component: 'courier', aliases: ['shipping', 'delivery'], owners: ['team-delivery'] },
];
