/** Random small ledgers, for properties that must hold whatever is recorded. */
import fc from 'fast-check';
import { addDays } from '$lib/domain/calendar';
import { origins } from '$lib/domain/facts';
import { between, rate, type LedgerMoney, type LedgerNeed, type LedgerProgram } from './ledger';

/** Often the same few days, so that periods meet, touch and tie. */
const day = fc.oneof(
	fc.constantFrom('2025-06-01', '2025-11-16', '2026-01-01', '2026-02-11'),
	fc.integer({ min: 0, max: 400 }).map((days) => addDays('2025-06-01', days))
);
const amount = fc.oneof(
	{ arbitrary: fc.integer({ min: 1, max: 99 }), weight: 1 },
	{ arbitrary: fc.integer({ min: 100, max: 9_000_000 }), weight: 5 },
	{ arbitrary: fc.constant(null), weight: 1 }
);
const firmness = fc.constantFrom(...(['committed', 'committed', 'committed', 'applied'] as const));
/** What of the source nobody told, or told only roughly. */
const openness = fc.constantFrom(
	...(['nothing', 'nothing', 'nothing', 'start', 'end', 'span', 'amount'] as const)
);

/** In any order, signed before or after they take effect; some raise, some cut, some move the end. */
const amended: fc.Arbitrary<NonNullable<LedgerMoney['amended']>> = fc.oneof(
	{ arbitrary: fc.constant([]), weight: 2 },
	{
		arbitrary: fc.uniqueArray(
			fc
				.record({
					effective: day,
					signed: day,
					longer: fc.constantFrom(null, 0, 20, 90, 365),
					amount: fc.option(fc.integer({ min: 1, max: 9_000_000 }), { nil: undefined }),
					share: fc.option(fc.integer({ min: 0, max: 9_000_000 }), { nil: null })
				})
				.map(({ effective, signed, longer, amount: whole, share }) => ({
					effective,
					signed,
					...(longer === null ? {} : { to: addDays(effective, longer) }),
					...(whole === undefined ? {} : { amount: whole }),
					...(share === null ? {} : { shares: { 0: share } })
				})),
			{ maxLength: 3, selector: ({ effective }) => effective }
		),
		weight: 1
	}
);

const entry: fc.Arbitrary<LedgerMoney> = fc
	.record({
		amount,
		from: day,
		days: fc.constantFrom(0, 27, 30, 58, 61, 92, 180, 364, 500),
		origin: fc.constantFrom(...origins),
		currency: fc.constantFrom('KZT', 'USD', 'EUR'),
		firmness,
		chance: fc.integer({ min: 0, max: 10_000 }),
		carriesOver: fc.boolean(),
		profile: fc.constantFrom(...(['monthly', 'daily', 'once', 'tranches', 'tranches'] as const)),
		tranches: fc.array(fc.record({ on: day, amount: fc.integer({ min: 1, max: 9_000_000 }) }), {
			maxLength: 4
		}),
		open: openness,
		amended
	})
	.map(({ from, days, open, ...rest }) => ({
		...rest,
		claimed: '2025-09-01',
		...(open === 'start' ? {} : { from }),
		...(open === 'end' ? {} : { to: endOf(addDays(from, days), open === 'span') }),
		...(open === 'amount' && rest.amount !== null ? inTwoParts(rest.amount) : {})
	}));

function endOf(end: string, uncertain: boolean) {
	return uncertain ? between(addDays(end, -20), end, addDays(end, 45)) : end;
}

/** Two allocations of different size, and an amount that may be lower than both. */
function inTwoParts(whole: number): Partial<LedgerMoney> {
	const first = Math.floor(whole / 3);
	return {
		lowest: Math.floor(whole / 2),
		allocated: [{ amount: whole - first }, { amount: first }]
	};
}

const need: fc.Arbitrary<LedgerNeed[]> = fc.array(
	fc.record({
		monthly: fc.integer({ min: 1, max: 900_000 }),
		from: fc.constantFrom('2025-06', '2026-01'),
		to: fc.constantFrom('2026-08', '2027-03'),
		currency: fc.constantFrom('KZT', 'USD')
	}),
	{ maxLength: 1 }
);

/** Two or three programs with up to four sources each; every row tells itself apart by its name. */
export const randomPrograms: fc.Arbitrary<LedgerProgram[]> = fc
	.array(
		fc.record({
			need,
			kind: fc.constantFrom('shelter', 'hotline'),
			region: fc.constantFrom('North', 'South'),
			money: fc.array(entry, { maxLength: 4 })
		}),
		{ minLength: 2, maxLength: 3 }
	)
	.map((programs) =>
		programs.map((program, at) => ({
			...program,
			name: `Program ${at}`,
			money: program.money.map((each, index) => ({ ...each, source: `Source ${at}.${index}` }))
		}))
	);

/** Dollars from before all money; euros only from 2026 on, so that some of it has no rate. */
export const someRates = [
	rate('USD', '2025-05-31', 511.3),
	rate('USD', '2025-12-15', 523.17),
	rate('USD', '2025-12-31', 520.0001),
	rate('USD', '2026-03-31', 490.55),
	rate('EUR', '2026-01-31', 601.07)
];
