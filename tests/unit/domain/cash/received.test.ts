import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tranche } from '$lib/domain/agreement';
import { addDays } from '$lib/domain/calendar';
import { outstanding, receivedThrough, standingOf, stillToCome } from '$lib/domain/cash/received';
import { known, missing, undisclosed } from '$lib/domain/figure';

type Payment = NonNullable<Tranche['planned']>;
type Told = Partial<Omit<Tranche, 'planned' | 'received'>> & {
	readonly planned?: Payment | null;
	readonly received?: Payment | null;
};

function tranche(told: Told): Tranche {
	return {
		id: 1,
		sourceId: 1,
		planned: null,
		condition: null,
		conditionNote: null,
		conditionMetOn: null,
		received: null,
		bankRate: null,
		reference: null,
		...told
	};
}

const opening = { on: '2026-01-01', paidSoFar: 5_000, balance: 1_000 };
const came = tranche({ received: { on: '2026-02-02', minor: 300 } });
const planned = tranche({ id: 2, planned: { on: '2026-03-31', minor: 700 } });

describe('what of a source was received', () => {
	it('is not recorded where no payment ever was, and never 0', () => {
		const paid = { opening: null, tranches: [] };
		expect(receivedThrough(paid, '2026-06-01')).toEqual(missing('not-recorded'));
		expect(stillToCome(known(1_000), paid, '2026-06-01')).toEqual(missing('not-recorded'));
	});

	it('is 0 where payments are planned and none came', () => {
		expect(receivedThrough({ opening: null, tranches: [planned] }, '2026-06-01')).toEqual(known(0));
	});

	it('counts a tranche from the day it came', () => {
		const paid = { opening: null, tranches: [came, planned] };
		expect(receivedThrough(paid, '2026-02-01')).toEqual(known(0));
		expect(receivedThrough(paid, '2026-02-02')).toEqual(known(300));
	});

	it('does not know ahead of its day of a tranche that nobody planned', () => {
		const paid = { opening: null, tranches: [came] };
		expect(receivedThrough(paid, '2026-02-01')).toEqual(missing('not-recorded'));
	});

	it('begins with what was paid before the records open, and counts nothing twice', () => {
		const before = tranche({ id: 3, received: { on: '2025-12-31', minor: 5_000 } });
		const paid = { opening, tranches: [before, came] };
		expect(receivedThrough(paid, '2026-02-02')).toEqual(known(5_300));
		expect(receivedThrough(paid, '2025-12-31')).toEqual(missing('not-recorded'));
	});
});

describe('what of a source is still to come', () => {
	it('is what is planned and has not come, the next one first', () => {
		const later = tranche({ id: 3, planned: { on: '2026-09-30', minor: 50 } });
		const paid = { opening: null, tranches: [came, later, planned] };
		expect(stillToCome(known(9_000), paid, '2026-06-01')).toEqual(known(750));
		expect(outstanding(paid.tranches, '2026-06-01').map(({ id }) => id)).toEqual([2, 3]);
	});

	it('is what is agreed less what was received where nothing more is planned', () => {
		const paid = { opening, tranches: [came] };
		expect(stillToCome(known(9_000), paid, '2026-06-01')).toEqual(known(3_700));
		expect(stillToCome(known(5_100), paid, '2026-06-01')).toEqual(known(0));
	});

	it('is undisclosed where the amount is', () => {
		expect(stillToCome(undisclosed, { opening: null, tranches: [] }, '2026-06-01')).toEqual(
			undisclosed
		);
	});
});

describe('how a tranche stands', () => {
	it.each([
		['2026-03-30', 'awaited'],
		['2026-03-31', 'awaited'],
		['2026-04-01', 'late']
	])('on %s is %s by its planned day', (day, standing) => {
		expect(standingOf(planned, day)).toBe(standing);
	});

	it('is met from the day its report was sent, and received from the day it came', () => {
		const sent = { ...planned, conditionMetOn: '2026-02-10', received: came.received };
		expect(standingOf({ ...sent, received: null }, '2026-02-09')).toBe('awaited');
		expect(standingOf({ ...sent, received: null }, '2026-02-10')).toBe('met');
		expect(standingOf(sent, '2026-02-02')).toBe('received');
	});
});

describe('planned payments that come as planned', () => {
	const payments = fc.array(
		fc.record({
			after: fc.integer({ min: 0, max: 900 }),
			minor: fc.integer({ min: 1, max: 9_000_000_000 }),
			came: fc.boolean()
		}),
		{ minLength: 1, maxLength: 12 }
	);

	it('are received or still to come on every day, and a later day never receives less', () => {
		fc.assert(
			fc.property(payments, fc.integer({ min: 0, max: 900 }), (told, after) => {
				const tranches = told.map((one, index) => {
					const payment = { on: addDays('2024-01-01', one.after), minor: one.minor };
					return tranche({ id: index, planned: payment, received: one.came ? payment : null });
				});
				const sum = told.reduce((total, { minor }) => total + minor, 0);
				const paid = { opening: null, tranches };
				const day = addDays('2024-01-01', after);
				const received = figure(receivedThrough(paid, day));
				expect(received + figure(stillToCome(known(sum), paid, day))).toBe(sum);
				expect(figure(receivedThrough(paid, addDays(day, 1)))).toBeGreaterThanOrEqual(received);
			})
		);
	});
});

function figure(told: ReturnType<typeof receivedThrough>): number {
	if (told.state !== 'known') throw new Error(`not known: ${told.state}`);
	return told.value;
}
