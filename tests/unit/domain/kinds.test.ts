import { describe, expect, it } from 'vitest';
import { noDetails } from '$lib/domain/agreement';
import { asks, firmnesses, kindDeclarations, sourceKinds } from '$lib/domain/kinds';

describe('the table of kinds', () => {
	it.each(sourceKinds)('asks each field of a %s once', (kind) => {
		const { fields, more } = kindDeclarations[kind];
		expect(new Set([...fields, ...more]).size).toBe(fields.length + more.length);
	});

	it.each(sourceKinds)('climbs the ladder of a %s from least to most firm', (kind) => {
		const rungs = kindDeclarations[kind].ladder.map((step) => firmnesses.indexOf(step));
		expect(rungs).toEqual(rungs.toSorted((a, b) => a - b));
	});

	it('has a kind for every field that can be told', () => {
		const asked = sourceKinds.flatMap((kind) => {
			const { fields, more } = kindDeclarations[kind];
			return [...fields, ...more];
		});
		const told = Object.keys(noDetails).filter((field) => field !== 'sumWithVat');
		expect(told.filter((field) => !asked.some((one) => one === field))).toEqual([]);
	});

	it('asks when a promise was signed of none that nobody signs', () => {
		expect(asks('plan_allocation', 'signedOn')).toBe(false);
		expect(sourceKinds.filter((kind) => asks(kind, 'customerBin'))).toEqual(['procurement_lot']);
	});
});
