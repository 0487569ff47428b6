import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PayFragment } from '../generated/operations.js';
import { pay, type Pay } from '../src/pay.js';

const floor: PayFragment = { amount: null, status: 'TOP_CODED', atLeast: 239200, atMost: null, display: '$239,200 or more' };

function told(figure: Pay): string {
  switch (figure.kind) {
    case 'amount':
      return `${figure.amount}`;
    case 'floor':
      return `${figure.atLeast} or more`;
    case 'ceiling':
      return `${figure.atMost} or less`;
    case 'absent':
      return 'not known';
  }
}

test('a floor is told as a floor, also where it stands for the amount', () => {
  assert.equal(told(pay(floor)), '239200 or more');
  assert.equal(told(pay({ ...floor, amount: 239200 })), '239200 or more');
});

test('a ceiling is told as a ceiling, and nothing as nothing', () => {
  assert.equal(told(pay({ ...floor, status: 'BOTTOM_CODED', atLeast: null, atMost: 15080 })), '15080 or less');
  assert.equal(told(pay({ ...floor, status: 'NOT_RELEASED', atLeast: null })), 'not known');
});

/* What follows is refused. Were it not, the directive above it would be in excess, which is an error too. */

export const refused = {
  // eslint-disable-next-line @typescript-eslint/restrict-template-expressions
  printed: () => `$${floor.amount}`,

  // @ts-expect-error: it may be null
  // eslint-disable-next-line @typescript-eslint/restrict-plus-operands
  addedUp: () => floor.amount + 1000,

  // @ts-expect-error: it may be null
  formatted: () => new Intl.NumberFormat('en-US').format(floor.amount),

  // eslint-disable-next-line @typescript-eslint/no-non-null-assertion
  asserted: () => floor.amount!,

  // @ts-expect-error: only an amount has one
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return
  unasked: () => pay(floor).amount,

  // @ts-expect-error: floors and ceilings are forgotten
  forgotten(figure: Pay): string {
    switch (figure.kind) {
      case 'amount':
        return `${figure.amount}`;
      case 'absent':
        return 'not known';
    }
  },
};
