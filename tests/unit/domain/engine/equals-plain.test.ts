import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { arraysFromFacts } from '$lib/domain/engine/from-facts';
import { quickEngine } from '$lib/domain/engine/quick-engine';
import { lenses } from '$lib/domain/facts';
import { readings } from '$lib/domain/reading';
import { asking, ledger, type LedgerProgram } from '../../../support/ledger';
import { randomPrograms, someRates } from '../../../support/random-ledger';
import { statementFacts } from '../../../support/statement-facts';

const question = fc
	.record({
		asOf: fc.constantFrom('2025-07-15', '2025-12-31', '2026-02-11', '2026-09-01'),
		reading: fc.constantFrom(...readings),
		lens: fc.constantFrom(...lenses),
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

describe('the engine on typed arrays', () => {
	it('gives the report of the plain one, whatever is recorded and asked', () => {
		fc.assert(
			fc.property(randomPrograms, twist, question, (programs, twisted, asked) => {
				const facts = ledger(programs.map(twisted), someRates);
				const quick = answer(facts, asked, quickEngine(arraysFromFacts(facts)));
				expect(quick).toEqual(answer(facts, asked));
			}),
			{ numRuns: 300 }
		);
	}, 60_000);

	it('gives the report of the statement of 2009, in each reading and lens', () => {
		const engine = quickEngine(arraysFromFacts(statementFacts));
		for (const reading of readings)
			for (const lens of lenses) {
				const asked = { asOf: '2009-10-01', from: '2009-01', to: '2011-12', reading, lens };
				expect(answer(statementFacts, asked, engine)).toEqual(answer(statementFacts, asked));
			}
	});
});
