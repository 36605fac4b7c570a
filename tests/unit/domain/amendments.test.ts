import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, monthOf } from '$lib/domain/calendar';
import { laidBy, sharesLaid } from '$lib/domain/laying';
import { runsOf, type Run } from '$lib/domain/money-runs';
import { termsAsOf } from '$lib/domain/terms';
import { asking, ledger, type LedgerMoney } from '../../support/ledger';
import { naiveMonths, type NaiveTerms } from '../../support/naive-amended';

const start = '2025-02-10';
const late = '2039-01-01';

/** Days of the first period, and how each amendment moves the end and the amount. */
const story = fc.record({
	days: fc.integer({ min: 40, max: 500 }),
	amount: fc.integer({ min: 1_000, max: 9_000_000 }),
	profile: fc.constantFrom('monthly' as const, 'daily' as const, 'tranches' as const),
	/** Days after the start, and thousandths of the first amount. */
	tranches: fc.array(
		fc.record({
			after: fc.integer({ min: -40, max: 900 }),
			part: fc.integer({ min: 1, max: 900 })
		}),
		{ minLength: 1, maxLength: 6 }
	),
	changes: fc.array(
		fc.record({
			/** Thousandths of what remains of the period. */
			at: fc.integer({ min: 1, max: 999 }),
			end: fc.constantFrom('stays' as const, 'later' as const, 'sooner' as const),
			by: fc.integer({ min: 1, max: 300 }),
			/** Hundredths of what is not laid yet. */
			rest: fc.option(fc.integer({ min: 30, max: 300 }), { nil: null })
		}),
		{ maxLength: 4 }
	)
});
type Story = typeof story extends fc.Arbitrary<infer Told> ? Told : never;

/** The story as a ledger entry, and as the terms that a reference lays. */
function told({ days, amount, profile, changes, ...planned }: Story) {
	const tranches = planned.tranches.map(({ after, part }) => ({
		on: addDays(start, after),
		amount: Math.ceil((amount * part) / 1_000)
	}));
	const shape =
		profile === 'tranches'
			? tranches.map(({ on, amount: each }) => ({ on, minor: each * 100 }))
			: profile;
	const terms: NaiveTerms[] = [{ since: start, to: addDays(start, days), amount: amount * 100 }];
	for (const { at, end, by, rest } of changes) {
		const last = terms.at(-1) ?? terms[0];
		if (!last) continue;
		const remaining = (Date.parse(last.to) - Date.parse(last.since)) / 86_400_000;
		if (remaining < 3) continue;
		const since = addDays(last.since, 1 + Math.floor(((remaining - 1) * at) / 1_000));
		const to = { stays: last.to, later: addDays(last.to, by), sooner: since }[end];
		const laid = totalOf(naiveMonths(terms, shape, addDays(since, -1)));
		const whole =
			rest === null
				? last.amount
				: 100 * Math.ceil((laid + (last.amount - laid) * (rest / 100)) / 100);
		const changes = whole !== last.amount || to !== last.to;
		if (changes && whole > laid) terms.push({ since, to, amount: whole });
	}
	const entry: LedgerMoney = {
		amount,
		profile,
		tranches,
		from: start,
		to: addDays(start, days),
		amended: terms.slice(1).map((each) => ({
			effective: each.since,
			to: each.to,
			amount: each.amount / 100,
			shares: { 0: each.amount / 100 }
		}))
	};
	return { entry, terms, shape };
}

function totalOf(months: ReadonlyMap<string, number>): number {
	return [...months.values()].reduce((sum, minor) => sum + minor, 0);
}

function runsIn(entry: LedgerMoney, asOf = late): Run[] {
	const facts = ledger([{ name: 'Shelter', money: [entry] }]);
	return runsOf(facts, termsAsOf(facts, asking({ asOf })));
}

function monthsOf(runs: readonly Run[]): Map<string, number> {
	const shares = runs.flatMap((run) => sharesLaid(run.parts));
	return new Map(shares.map(({ month, minor }) => [month, minor]));
}

const year: LedgerMoney = { amount: 1_200, from: '2026-01-01', to: '2026-12-31' };

describe('an amendment', () => {
	it('lays the rest of the amount from its effective day to the new end', () => {
		const [run] = runsIn({ ...year, amended: [{ effective: '2026-07-01', to: '2027-06-30' }] });
		expect(run?.to).toBe('2027-06-30');
		const months = monthsOf(run ? [run] : []);
		expect(months.get('2026-06')).toBe(10_000);
		expect(months.get('2026-07')).toBe(5_000);
		expect(months.get('2027-06')).toBe(5_000);
	});

	it('is not known before it was signed, and the figures of then stay', () => {
		const amended = [{ effective: '2026-07-01', signed: '2026-06-10', to: '2027-06-30' }];
		expect(monthsOf(runsIn({ ...year, amended }, '2026-06-09'))).toEqual(monthsOf(runsIn(year)));
	});

	it('leaves an increase to the unallocated rest', () => {
		const amended = [{ effective: '2026-07-01', amount: 2_400 }];
		expect(monthsOf(runsIn({ ...year, amended }))).toEqual(monthsOf(runsIn(year)));
	});

	it('lays the new amount of an allocation onward', () => {
		const amended = [{ effective: '2026-07-01', amount: 2_400, shares: { 0: 1_800 } }];
		const months = monthsOf(runsIn({ ...year, amended }));
		expect([months.get('2026-06'), months.get('2026-07')]).toEqual([10_000, 20_000]);
	});

	it('moves only the allocations that end with the source', () => {
		const [short, long] = runsIn({
			...year,
			allocated: [{ amount: 600, to: '2026-09-30' }, { amount: 600 }],
			amended: [{ effective: '2026-05-17', to: '2027-06-30' }]
		}).toSorted((a, b) => (a.to < b.to ? -1 : 1));
		expect([short?.to, long?.to]).toEqual(['2026-09-30', '2027-06-30']);
		expect(short?.parts).toHaveLength(1);
	});

	it('ends an allocation that it cuts to what is laid already', () => {
		const amended = [{ effective: '2026-07-01', amount: 600, shares: { 0: 600 } }];
		expect(runsIn({ ...year, amended }).map(({ to }) => to)).toEqual(['2026-06-30']);
	});

	it('makes of money that takes up again later a money of its own', () => {
		const amended = [
			{ effective: '2026-07-01', amount: 600, shares: { 0: 600 } },
			{ effective: '2026-10-01', amount: 900, shares: { 0: 900 } }
		];
		const runs = runsIn({ ...year, amended });
		expect(runs.map(({ period }) => period.from)).toEqual(['2026-01-01', '2026-10-01']);
		expect(monthsOf(runs).get('2026-12')).toBe(10_000);
	});

	it('brings in what did not fit before, from its effective day', () => {
		const entry: LedgerMoney = {
			...year,
			allocated: [{ amount: 1_200 }, { amount: 300, from: '2026-07-01' }],
			amended: [{ effective: '2026-07-01', amount: 1_500 }]
		};
		expect(runsIn(entry, '2026-06-30')).toHaveLength(1);
		expect(totalOf(monthsOf(runsIn(entry).slice(0, 1)))).toBe(120_000);
		expect(runsIn(entry)[1]?.amount).toEqual({ state: 'known', value: 30_000 });
	});

	it('takes the new end of money whose amount nobody tells', () => {
		const amended = [{ effective: '2026-07-01', to: '2027-06-30' }];
		const runs = runsIn({ ...year, amount: null, amended });
		expect(runs.map(({ period, to }) => [period.from, to])).toEqual([['2026-01-01', '2027-06-30']]);
	});

	it('gives an end to money that had none, from its effective day', () => {
		const amended = [{ effective: '2026-07-01', to: '2026-12-31' }];
		const [run] = runsIn({ amount: 600, from: '2026-01-01', amended });
		expect([run?.period.from, run?.to]).toEqual(['2026-07-01', '2026-12-31']);
		expect(run?.amount).toEqual({ state: 'known', value: 60_000 });
	});

	it('keeps the end of money paid at once in step with the source', () => {
		const amended = [{ effective: '2026-07-01', to: '2027-06-30' }];
		const [run] = runsIn({ ...year, profile: 'once', amended });
		expect(run?.to).toBe('2027-06-30');
		expect(monthsOf(run ? [run] : [])).toEqual(new Map([['2026-01', 120_000]]));
	});
});

describe('a chain of amendments', () => {
	it('is laid as a reference lays it day by day', () => {
		fc.assert(
			fc.property(story, (each) => {
				const { entry, terms, shape } = told(each);
				expect(monthsOf(runsIn(entry))).toEqual(naiveMonths(terms, shape));
			})
		);
	});

	it('adds up to the new amount, and what is laid and what is lost to the same', () => {
		fc.assert(
			fc.property(story, fc.integer({ min: 0, max: 900 }), (each, after) => {
				const { entry, terms, shape } = told(each);
				const whole = terms.at(-1)?.amount ?? 0;
				expect(totalOf(monthsOf(runsIn(entry)))).toBe(whole);
				const last = terms.at(-1)?.since ?? start;
				const terminated = addDays(last, after);
				const runs = runsIn({ ...entry, terminated });
				const laid = totalOf(monthsOf(runs));
				expect(laid).toBe(totalOf(naiveMonths(terms, shape, terminated)));
				expect(laid).toBeLessThanOrEqual(whole);
			})
		);
	});

	it('moves nothing that lies before its effective day', () => {
		fc.assert(
			fc.property(story, (each) => {
				const { entry } = told(each);
				for (const [count, { effective }] of (entry.amended ?? []).entries()) {
					const before = runsIn({ ...entry, amended: entry.amended?.slice(0, count) ?? [] });
					const after = runsIn({ ...entry, amended: entry.amended?.slice(0, count + 1) ?? [] });
					const day = addDays(effective, -1);
					const laid = (runs: readonly Run[]) => runs.map((run) => laidBy(run.parts, day));
					expect(laid(after)).toEqual(laid(before));
					const past = ([month]: readonly [string, number]) => month < monthOf(effective);
					expect([...monthsOf(after)].filter(past)).toEqual([...monthsOf(before)].filter(past));
				}
			})
		);
	});

	it('is one continuing money', () => {
		fc.assert(
			fc.property(story, (each) => {
				const { entry, terms } = told(each);
				expect(runsIn(entry).map(({ period, to }) => [period.from, to])).toEqual([
					[start, terms.at(-1)?.to]
				]);
			})
		);
	});
});
