/** Random small ledgers, for properties that must hold whatever is recorded. */
import fc from 'fast-check';
import { addDays } from '$lib/domain/calendar';
import { origins } from '$lib/domain/facts';
import { rate, type LedgerMoney, type LedgerProgram } from './ledger';

const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-06-01', days));
const amount = fc.oneof(
	{ arbitrary: fc.integer({ min: 1, max: 99 }), weight: 1 },
	{ arbitrary: fc.integer({ min: 100, max: 9_000_000 }), weight: 5 },
	{ arbitrary: fc.constant(null), weight: 1 }
);

const firmness = fc.constantFrom(
	'committed' as const,
	'committed' as const,
	'committed' as const,
	'applied' as const
);

const entry: fc.Arbitrary<LedgerMoney> = fc
	.record({
		amount,
		from: day,
		days: fc.integer({ min: 0, max: 500 }),
		origin: fc.constantFrom(...origins),
		currency: fc.constantFrom('KZT', 'USD', 'EUR'),
		firmness,
		chance: fc.integer({ min: 0, max: 10_000 }),
		carriesOver: fc.boolean(),
		profile: fc.constantFrom('monthly' as const, 'daily' as const, 'once' as const),
		funder: fc.constantFrom('Akimat', 'Ministry', 'Union', 'Fund')
	})
	.map(({ days, ...rest }) => ({ ...rest, to: addDays(rest.from, days) }));

const need = fc.oneof(
	fc.constant(undefined),
	fc.record({
		monthly: fc.integer({ min: 1, max: 900_000 }),
		from: fc.constantFrom('2025-06', '2026-01'),
		to: fc.constantFrom('2026-08', '2027-12'),
		currency: fc.constantFrom('KZT', 'USD')
	})
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
		programs.map(({ need: recorded, ...program }, at) => ({
			...program,
			...(recorded ? { need: recorded } : {}),
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
