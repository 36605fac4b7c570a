import { describe, expect, it } from 'vitest';
import { certain, type StatedDay } from '$lib/domain/reading';
import { recordSource, type NewSource } from '$lib/server/sources/commands';
import { grant, recordShelter } from '../../support/shelter';
import { blankWorkspace, context } from '../../support/workspace';

async function refusalOf(changes: Partial<NewSource>) {
	const { kysely: db } = await blankWorkspace();
	const { funderId } = await recordShelter(db);
	const changed = await recordSource(db, context, { ...grant, funderId, ...changes });
	return changed.state === 'refused' ? changed.refusal : changed.state;
}

const about = (adopted: string): StatedDay => ({
	state: 'stated',
	adopted,
	earliest: null,
	latest: null,
	about: true,
	phrase: null
});

describe('a funding source', () => {
	it('does not end before it starts, in any reading', async () => {
		const start = certain('2027-02-01');
		expect(await refusalOf({ start, end: certain('2026-12-20') })).toEqual({
			fault: 'end-before-start',
			start: '2027-02-01',
			end: '2026-12-20'
		});
		expect(await refusalOf({ start, end: about('2027-02-10') })).toEqual({
			fault: 'end-before-start',
			start: '2027-02-01',
			end: '2027-01-26'
		});
		expect(await refusalOf({ start, end: certain('2027-02-01') })).toBe('done');
	});

	it('runs twenty years at most, both ends included', async () => {
		const start = certain('2027-02-01');
		expect(await refusalOf({ start, end: certain('2047-01-31') })).toBe('done');
		expect(await refusalOf({ start, end: certain('2047-02-01') })).toMatchObject({
			fault: 'over-twenty-years'
		});
	});

	it('stands on a rung of its own kind of ladder', async () => {
		const on = (step: 'tendered' | 'terminated') => ({
			steps: [{ step, day: '2026-12-01', effective: '2026-12-01', chance: null, reason: null }]
		});
		expect(await refusalOf({ steps: [] })).toEqual({ fault: 'no-step' });
		expect(await refusalOf(on('tendered'))).toEqual({
			fault: 'not-on-ladder',
			kind: 'donor_grant',
			step: 'tendered'
		});
		expect(await refusalOf(on('terminated'))).toBe('done');
	});
});
