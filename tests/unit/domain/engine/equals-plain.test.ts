import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { lastDayOf, yearOf } from '$lib/domain/calendar';
import { calculate } from '$lib/domain/engine/calculate';
import { endStates, fundedStates, type CoverageArrays } from '$lib/domain/engine/coverage-arrays';
import { arraysFromFacts } from '$lib/domain/engine/from-facts';
import { unpackDay, unpackMonth } from '$lib/domain/engine/packed-days';
import { plainMonths } from '$lib/domain/engine/plain-months';
import { prepare } from '$lib/domain/engine/prepare';
import { evaluate } from '$lib/domain/evaluation';
import { origins, type Facts, type Question } from '$lib/domain/facts';
import { match, type Figure } from '$lib/domain/figure';
import { groupBy } from '$lib/domain/grouping';
import { readings } from '$lib/domain/reading';
import type { Report, Total } from '$lib/domain/report';
import { sum } from '$lib/domain/totals';
import { asking, ledger, type LedgerProgram } from '../../../support/ledger';
import { randomPrograms, someRates } from '../../../support/random-ledger';

const question = fc
	.record({
		asOf: fc.constantFrom('2025-07-15', '2025-12-31', '2026-02-11', '2026-09-01'),
		reading: fc.constantFrom(...readings),
		from: fc.constantFrom('2025-06', '2025-11', '2026-03'),
		to: fc.constantFrom('2026-03', '2026-12', '2027-06')
	})
	.map(asking);

/** What random ledgers leave out: terminations, an end of the program, other currencies. */
const twist = fc
	.record({
		terminated: fc.constantFrom(undefined, '2025-11-16', '2026-03-10'),
		carriesOver: fc.constantFrom(undefined, false),
		currency: fc.constantFrom(undefined, 'EUR', 'JPY'),
		needCurrency: fc.constantFrom(undefined, 'EUR'),
		end: fc.constantFrom(undefined, '2026-05-20')
	})
	.map(({ needCurrency, end, ...changes }) => (program: LedgerProgram): LedgerProgram => ({
		...program,
		...given({ end }),
		need: [program.need ?? []].flat().map((need) => ({
			...need,
			...given({ currency: needCurrency })
		})),
		money: program.money.map((entry, index) =>
			index % 2 === 0 ? { ...entry, ...given(changes) } : entry
		)
	}));

function given<T extends object>(changes: T) {
	return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

function plainly(facts: Facts, asked: Question) {
	return {
		facts,
		evaluation: evaluate(facts, asked),
		tenge: answer(facts, { ...asked, lens: 'KZT' }),
		dollars: answer(facts, { ...asked, lens: 'USD' })
	};
}

type Plainly = ReturnType<typeof plainly>;

function fast(facts: Facts, asked: Question): CoverageArrays {
	return calculate(
		prepare(arraysFromFacts(facts), asked),
		plainMonths(() => facts, asked)
	);
}

describe('the fast engine equals the plain one', () => {
	it('in every program, month and origin, whatever is recorded', () => {
		fc.assert(
			fc.property(randomPrograms, twist, question, (programs, twisted, asked) => {
				const facts = ledger(programs.map(twisted), someRates);
				const columns = fast(facts, asked);
				const plain = plainly(facts, asked);
				expect(monthsOf(columns, asked)).toEqual(plainMonthsOf(plain));
				expect(datesOf(columns)).toEqual(plainDatesOf(plain));
				expect(yearsOf(columns)).toEqual(plainYearsOf(plain));
			}),
			{ numRuns: 300 }
		);
	}, 60_000);
});

const figureOf = (state: number, value: number) =>
	({ 0: value, 1: 'not-recorded', 2: 'undisclosed', 3: 'no-rate' })[state];

function monthsOf(columns: CoverageArrays, { from, to }: Question) {
	return columns.programs.flatMap((_, program) =>
		Array.from({ length: columns.months }, (__, month) => {
			const at = program * columns.months + month;
			const state = Number(columns.state[at]);
			const coverage = Number(columns.coverage[at]);
			return {
				month: unpackMonth(columns.first + month),
				need: Number(columns.need[at]),
				gap: figureOf(state, Number(columns.gap[at])),
				coverage:
					state === 0 && Number.isNaN(coverage) ? 'not-recorded' : figureOf(state, coverage),
				short: columns.short[at] === 1,
				tenge: [0, 1, 2].map((origin) => Number(columns.tenge[at * 3 + origin])),
				dollars: [0, 1, 2].map((origin) => Number(columns.dollars[at * 3 + origin])),
				leftOut: [0, 1, 2].map((origin) => Number(columns.leftOut[at * 3 + origin]))
			};
		}).filter(({ month }) => from <= month && month <= to)
	);
}

function plainMonthsOf({ evaluation, tenge, dollars }: Plainly) {
	return evaluation.programs.flatMap(({ program, coverage }) => {
		const reportOf = (report: typeof tenge) =>
			report.programs.find((each) => each.program.id === program.id)?.months ?? [];
		return reportOf(tenge).map((month, index) => {
			const own = coverage.get(month.month);
			const inDollars = reportOf(dollars)[index];
			if (!own || !inDollars) throw new Error('a month is missing');
			return {
				month: month.month,
				need: own.need.state === 'known' ? own.need.value.minor : NaN,
				gap: told(own.gap),
				coverage: told(own.coverage),
				short: own.short.state === 'known' && own.short.value,
				tenge: origins.map((origin) => month.byOrigin[origin].minor),
				dollars: origins.map((origin) => inDollars.byOrigin[origin].minor),
				leftOut: origins.map((origin) => bits(month.byOrigin[origin], inDollars.byOrigin[origin]))
			};
		});
	});
}

function bits(tenge: Total, dollars: Total): number {
	return (
		(tenge.undisclosed.length > 0 ? 1 : 0) +
		(tenge.withoutRate > 0 ? 2 : 0) +
		(dollars.withoutRate > 0 ? 4 : 0)
	);
}

function told(figure: Figure<number>): number | string {
	return match<number, number | string>(figure, {
		known: (value) => value,
		undisclosed: () => 'undisclosed',
		missing: (reason) => reason
	});
}

function datesOf(columns: CoverageArrays) {
	return columns.programs.map((id, program) => {
		const until = Number(columns.fundedUntil[program]);
		const ends = Number(columns.endsOn[program]);
		return {
			id,
			funded: fundedStates[Number(columns.funded[program])],
			until: until === 0 ? null : lastDayOf(unpackMonth(until)),
			ending: endStates[Number(columns.fundingEnds[program])],
			endsOn: ends === 0 ? null : unpackDay(ends)
		};
	});
}

function plainDatesOf({ facts, tenge: { programs } }: Plainly) {
	return facts.programs.map(({ id }) => {
		const own = programs.find(({ program }) => program.id === id);
		if (!own) throw new Error('a program is missing');
		const { fundedUntil, fundingEnds } = own;
		return {
			id,
			funded: fundedUntil.state,
			until: 'day' in fundedUntil ? fundedUntil.day : null,
			ending: fundingEnds.state,
			endsOn: 'day' in fundingEnds ? fundingEnds.day : null
		};
	});
}

function yearsOf(columns: CoverageArrays) {
	return { tenge: [...columns.yearlyTenge], dollars: [...columns.yearlyDollars] };
}

function plainYearsOf({ tenge, dollars }: Plainly) {
	const yearly = ({ months }: Report) =>
		[...groupBy(months, ({ month }) => yearOf(month)).values()].flatMap((own) =>
			origins.map((origin) => sum(own.map(({ byOrigin }) => byOrigin[origin])).minor)
		);
	return { tenge: yearly(tenge), dollars: yearly(dollars) };
}
