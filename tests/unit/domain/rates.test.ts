import { describe, expect, it } from 'vitest';
import { rateTable } from '$lib/domain/rates';
import { rate } from '../../support/ledger';

const history = [
	rate('USD', '2009-06-30', 150.43),
	rate('USD', '2009-07-31', 150.71),
	rate('USD', '2009-09-30', 150.95)
];
const seen = (asOf: string, rates = history) => rateTable(rates, asOf);
const told = (used: { micros: number; day: string; assumed: boolean } | null) =>
	used && [used.micros / 1_000_000, used.day, used.assumed ? 'assumed' : 'given'];

describe('the rate of a day', () => {
	it.each([
		['2009-07-31', [150.71, '2009-07-31', 'given']],
		['2009-08-15', [150.71, '2009-07-31', 'given']],
		['2009-08-31', [150.71, '2009-07-31', 'given']],
		['2009-09-01', [150.71, '2009-07-31', 'assumed']],
		['2009-09-29', [150.71, '2009-07-31', 'assumed']],
		['2009-07-30', [150.43, '2009-06-30', 'given']],
		['2009-06-29', null]
	])('%s is the latest on or before, assumed when over 31 days old', (day, expected) => {
		expect(told(seen('2009-10-01').onDay('USD', day))).toEqual(expected);
	});

	it('tells its origin', () => {
		expect(seen('2009-10-01').onDay('USD', '2009-07-31')).toMatchObject({
			origin: 'test',
			mean: false
		});
	});

	it('is none of another currency', () => {
		expect(seen('2009-10-01').onDay('EUR', '2009-09-30')).toBeNull();
	});

	it('is never an unofficial one', () => {
		const traded = { ...rate('USD', '2009-09-30', 155), official: false };
		expect(told(seen('2009-10-01', [...history, traded]).onDay('USD', '2009-09-30'))).toEqual([
			150.95,
			'2009-09-30',
			'given'
		]);
	});

	it('is the same whichever of two official ones was typed in first', () => {
		const twins = [
			{ ...rate('USD', '2009-09-30', 151), origin: 'National Bank' },
			{ ...rate('USD', '2009-09-30', 150), origin: 'Monetary Fund' }
		];
		const [one, other] = [twins, twins.toReversed()].map((rates) => seen('2009-10-01', rates));
		expect(one?.onDay('USD', '2009-10-01')).toEqual(other?.onDay('USD', '2009-10-01'));
	});

	it('knows nothing that was published after the as-of day', () => {
		expect(told(seen('2009-09-29').onDay('USD', '2009-09-30'))).toEqual([
			150.71,
			'2009-07-31',
			'assumed'
		]);
		expect(told(seen('2009-09-29').newest('USD'))).toEqual([150.71, '2009-07-31', 'given']);
	});
});

describe('the rate of a month', () => {
	const daily = [
		rate('USD', '2026-01-10', 500.0001),
		rate('USD', '2026-01-20', 500.0002),
		rate('USD', '2026-01-30', 500.0002),
		rate('USD', '2026-03-10', 510)
	];

	it('is the mean of the rates in it, to four decimals', () => {
		const mean = seen('2026-04-10', daily).inMonth('USD', '2026-01');
		expect(mean).toMatchObject({ micros: 500_000_200, day: '2026-01-30', mean: true });
		expect(mean?.assumed).toBe(false);
	});

	it('rounds a half of the fourth decimal up', () => {
		const pair = [rate('USD', '2026-01-10', 500.0001), rate('USD', '2026-01-20', 500.0002)];
		expect(seen('2026-04-10', pair).inMonth('USD', '2026-01')?.micros).toBe(500_000_200);
	});

	it('without any is the latest before its end, assumed', () => {
		expect(told(seen('2026-04-10', daily).inMonth('USD', '2026-02'))).toEqual([
			500.0002,
			'2026-01-30',
			'assumed'
		]);
	});

	it('before the first is none', () => {
		expect(seen('2026-04-10', daily).inMonth('USD', '2025-12')).toBeNull();
	});

	it.each(['2026-03', '2026-04', '2031-12'])(
		'of the running month and those ahead (%s) is the newest, assumed',
		(month) => {
			expect(told(seen('2026-03-31', daily).inMonth('USD', month))).toEqual([
				510,
				'2026-03-10',
				'assumed'
			]);
		}
	);

	it('leaves out rates that came after the as-of day', () => {
		expect(told(seen('2026-01-15', daily).inMonth('USD', '2026-03'))).toEqual([
			500.0001,
			'2026-01-10',
			'assumed'
		]);
	});

	it('leaves unofficial rates out of its mean', () => {
		const traded = { ...rate('USD', '2026-01-31', 600), official: false };
		const table = seen('2026-04-10', [rate('USD', '2026-01-10', 500), traded]);
		expect(told(table.inMonth('USD', '2026-01'))).toEqual([500, '2026-01-10', 'given']);
	});
});
