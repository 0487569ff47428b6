import type { EstimateStatus, PayFragment } from '../generated/operations.js';

/**
 * What is known of a figure of pay. A floor is not an amount: who prints or adds up `amount` has to have asked for `kind` first.
 * In `absent`, `status` says why nothing is known.
 */
export type Pay =
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'floor'; readonly atLeast: number }
  | { readonly kind: 'ceiling'; readonly atMost: number }
  | { readonly kind: 'absent'; readonly status: EstimateStatus };

/** Reads a figure by what it holds: bounds first, so that a floor stays one in the view `censored: BOUND`, too. */
export function pay(figure: Omit<PayFragment, 'display'>): Pay {
  const { status, amount, atLeast, atMost } = figure;
  if (atLeast !== null) {
    return { kind: 'floor', atLeast };
  }
  if (atMost !== null) {
    return { kind: 'ceiling', atMost };
  }
  return amount === null ? { kind: 'absent', status } : { kind: 'amount', amount };
}
