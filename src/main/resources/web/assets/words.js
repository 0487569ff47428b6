// How figures are said. What is no point estimate is never drawn or printed as one.

/** @typedef {import('careergraph/explorer').AmountFragment} Amount a figure: where `amount` is null, `display` says why */

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/** @param {number} count */
export const count = (count) => whole.format(count);

/** @param {number} value */
export const decimal = (value) => tenth.format(value);

/** @param {number} percent */
export const percent = (percent) => `${signed.format(percent)}\u00a0%`;

/** An estimate as it is printed: an amount in whole units, what is no amount in words. @param {Amount} estimate */
export function money(estimate) {
  return estimate.amount === null
    ? estimate.display
    : new Intl.NumberFormat('en-US', { style: 'currency', currency: estimate.currency, maximumFractionDigits: 0 }).format(estimate.amount);
}

/** A short amount for an axis or a tile, such as `$163k`. @param {number} amount @param {string} [currency] */
export function short(amount, currency = 'USD') {
  return new Intl.NumberFormat('en-US', { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 0 })
    .format(amount)
    .replace('K', 'k');
}

/**
 * Where an estimate stands on a scale: an amount, or a bound beyond which it lies. Null where nothing is known.
 * @param {Amount | null | undefined} estimate
 * @returns {{at: number, open: 'above' | 'below' | null} | null}
 */
export function spot(estimate) {
  if (!estimate) {
    return null;
  }
  if (estimate.amount !== null) {
    return { at: estimate.amount, open: null };
  }
  if (estimate.atLeast !== null) {
    return { at: estimate.atLeast, open: 'above' };
  }
  return estimate.atMost === null ? null : { at: estimate.atMost, open: 'below' };
}

/** The median, or the mean where only that is there; with its name. @param {{readonly median: Amount, readonly mean: Amount}} salary */
export function middle(salary) {
  return spot(salary.median) || !spot(salary.mean)
    ? { name: 'median', estimate: salary.median }
    : { name: 'mean', estimate: salary.mean };
}

/** A count, or the reason why there is none. @param {{count: number | null, status: string} | null | undefined} estimate */
export function counted(estimate) {
  return !estimate ? 'not counted' : estimate.count === null ? words(estimate.status) : count(estimate.count);
}

/** @type {Record<string, string>} */
const SAID = {
  EMPLOYER_SURVEY: 'survey of employers',
  HOUSEHOLD_SURVEY: 'survey of households',
  SELF_REPORTED: 'self-reported',
  ADVERTISED: 'read from advertisements',
  BASE: 'base pay',
  STRAIGHT_TIME_WITH_INCENTIVES: 'straight-time pay with incentives',
  UNSPECIFIED: 'not said which pay',
  PUBLISHED: 'only other figures are published',
  NOT_LOADED: 'No source that is loaded covers this.',
  NOT_PRODUCED: 'The source lists the occupations of this place, and this one is not among them.',
  AMBIGUOUS_OCCUPATION: 'The role falls into several occupations, and none is chosen to lend it its pay.',
  CENSORED: 'of which only a floor is known',
  FEW_JOBS: 'with too few jobs',
  NO_FIGURE: 'without a figure',
  NO_PRICE_LEVEL: 'without a price level',
  UNCERTAIN: 'with too large an error',
  SELF_REPORTS: 'self-reports',
  RATED: 'counting the skills that are rated for both',
  IN_DEMAND: 'counting what employers often ask for',
  LISTED: 'counting all that is listed',
  ONET_SOC: 'O*NET-SOC',
  SOC: 'SOC',
  OEWS: 'OEWS',
  ISCO: 'ISCO',
  ESCO: 'ESCO',
};

/** The name of an enum value in words; nothing of none. @param {string | null | undefined} name */
export const words = (name) => (name ? (SAID[name] ?? name.toLowerCase().replaceAll('_', ' ')) : '');
