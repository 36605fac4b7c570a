import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { lenses, type Facts } from '$lib/domain/facts';
import { readings } from '$lib/domain/reading';
import type { Report } from '$lib/domain/report';
import { asking, ledger } from '../../support/ledger';
import { inAnotherOrder } from '../../support/other-order';
import { randomPrograms, someRates } from '../../support/random-ledger';

type OldIds = ReturnType<typeof inAnotherOrder>['oldIds'];

/** Which table the ids under a key of the report belong to. */
const keys = new Map<string, keyof OldIds>([
	['programId', 'programs'],
	['programIds', 'programs'],
	['sourceId', 'sources'],
	['sourceIds', 'sources'],
	['undisclosed', 'sources'],
	['allocationId', 'allocations'],
	['funderId', 'funders'],
	['planId', 'plans'],
	['parentId', 'sources'],
	['id', 'programs']
]);

/** The report with its old ids and every list sorted: the figures, without the order of lists. */
function figures(report: Report, oldIds: OldIds | null): string {
	return JSON.stringify(plain({ ...report, sources: null, funders: null, plans: null }, ''));

	function plain(value: unknown, key: string): unknown {
		const table = keys.get(key);
		/* names its record by id, as one text */
		if (key === 'subject') return null;
		if (typeof value === 'number') return table && oldIds ? oldIds[table](value) : value;
		if (Array.isArray(value))
			return value
				.map((each: unknown) => plain(each, key))
				.map((each) => [JSON.stringify(each), each] as const)
				.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
				.map(([, each]) => each);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([name, each]) => [name, plain(each, name)])
		);
	}
}

function withOverlap(facts: Facts): Facts {
	const [first, second] = facts.claims;
	if (!first || !second) return facts;
	return { ...facts, overlaps: [{ claimIds: [first.id, second.id], reason: null }] };
}

describe('no figure', () => {
	it('depends on the order of rows or on row ids', () => {
		fc.assert(
			fc.property(
				randomPrograms,
				fc.constantFrom(...lenses),
				fc.constantFrom(...readings),
				fc.integer(),
				(programs, lens, reading, seed) => {
					const facts = withOverlap(ledger(programs, someRates));
					const other = inAnotherOrder(facts, seed);
					const range = { asOf: '2026-01-10', from: '2025-12', to: '2026-01' };
					const question = asking({ ...range, lens, reading });
					expect(figures(answer(other.facts, question), other.oldIds)).toBe(
						figures(answer(facts, question), null)
					);
				}
			),
			{ numRuns: 300 }
		);
	});
});
