import { describe, expect, it } from 'vitest';
import { known, undisclosed } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { unallocatedRest } from '$lib/domain/unallocated';

const tenge = (tiyn: number) => ({ amount: known(money('KZT', tiyn)) });

describe('the unallocated rest', () => {
	it('and the allocations make up the source exactly', () => {
		expect(unallocatedRest(tenge(100), [tenge(33), tenge(33)])).toEqual(known(money('KZT', 34)));
	});

	it('of an undisclosed source is undisclosed', () => {
		expect(unallocatedRest({ amount: undisclosed }, [tenge(33)])).toBe(undisclosed);
	});

	it('leaves out allocations that nobody tells', () => {
		expect(unallocatedRest(tenge(100), [{ amount: undisclosed }])).toEqual(
			known(money('KZT', 100))
		);
	});
});
