/** What saving a source would change, beside its form. */
import { describe, expect, it } from 'vitest';
import { recordAllocation } from '$lib/server/allocations/commands';
import { done } from '$lib/server/examples/done';
import { readHistory } from '$lib/server/history/queries';
import { recordNeed } from '$lib/server/programs/need-commands';
import { findSource } from '$lib/server/sources/queries';
import { parseQuestion } from '../../../../src/routes/[workspace]/question';
import {
	changesBefore,
	changesWith,
	type About
} from '../../../../src/routes/[workspace]/sources/form/changes.server';
import { ratesOf } from '../../../../src/routes/[workspace]/sources/form/funder-rates.server';
import { factsOf } from '$lib/server/book/answers';
import type { Typed } from '../../../support/forms';
import { grant as recorded, recordShelter, share } from '../../../support/shelter';
import { context, emptyWorkspace } from '../../../support/workspace';
import { grant } from './typed';

const steps = recorded.steps.map((step) => ({ ...step, day: '2026-11-01' as const }));
const signed: Typed = { ...grant, stepDay: '2026-11-01' };

/** A shelter that needs ten tenge a month in 2027, and a grant in force. */
async function shelterInNeed(allocated: number | null) {
	const { kysely: db } = await emptyWorkspace();
	const ids = await recordShelter(db, { steps });
	const periods = [{ from: '2027-01', to: '2027-12', monthly: 1_000 }] as const;
	const need = {
		programId: ids.programId,
		label: '2027',
		approvedOn: '2026-11-01',
		currency: 'KZT',
		lines: periods.map(({ from, to, monthly }) => ({ line: 'Staff', from, to, monthly }))
	} as const;
	done(await recordNeed(db, context, need));
	if (allocated !== null) done(await recordAllocation(db, context, share(ids, allocated)));
	const opening = { today: '2026-11-24', opensAsOf: null, opensFrom: null, opensTo: null } as const;
	const asked = parseQuestion(new URL('http://localhost/ws/sources/new'), opening);
	const place = { db, filesFolder: '', context, asked, asOf: asked.asOf, base: '/ws', search: '' };
	const edited = { source: await findSource(db, ids.sourceId), program: null };
	const changes = (typed: Typed, about: About = edited) => {
		const form = new FormData();
		for (const [name, value] of Object.entries(typed)) form.set(name, value);
		return changesWith(place, form, about, 'en');
	};
	return { db, ids, place, changes };
}

const told = ({ changes }: { changes: readonly { before: string | null; after: string }[] }) =>
	changes.map(({ before, after }) => [before, after]);

describe('what saving an edit would change', () => {
	it('is told for each program that the source pays, and nothing is saved', async () => {
		const { db, changes } = await shelterInNeed(6_000);
		const standing = await readHistory(db, null);
		const { programs, notes } = await changes({ ...signed, end: '2027-06-30' });
		expect(programs.map(({ name }) => name)).toEqual(['Shelter']);
		expect(programs.map(told)).toEqual([
			[
				['50%', '100%'],
				[null, '₸60']
			]
		]);
		expect(notes).toEqual([]);
		expect(await readHistory(db, null)).toEqual(standing);
	});

	it('is worse for the program where the money is no longer contracted', async () => {
		const { changes } = await shelterInNeed(6_000);
		const { programs, notes } = await changes({
			...signed,
			step: 'applied',
			stepDay: '2026-11-20'
		});
		expect(programs[0]?.changes).toMatchObject([
			{ label: 'Coverage, Jan 2027', before: '50%', after: '0%', worse: true },
			{ label: 'Still missing for 2027', before: '₸60', after: '₸120', worse: true }
		]);
		expect(notes).toEqual([
			'Nothing closes until it is contracted. Until then it is drawn hatched, inside the gap.'
		]);
	});

	it('is not told where the form cannot be saved: its programs stand as they are', async () => {
		const { changes } = await shelterInNeed(6_000);
		const { programs, notes } = await changes({ ...signed, name: '' });
		expect(programs.map(told)).toEqual([
			[
				[null, '50%'],
				[null, '₸60']
			]
		]);
		expect(notes).toEqual(['This is worked out once the form holds everything that saving needs.']);
	});

	it('is not told for a version that somebody has replaced', async () => {
		const { changes } = await shelterInNeed(6_000);
		const { notes } = await changes({ ...signed, version: '7' });
		expect(notes).toHaveLength(1);
	});
});

describe('what saving new money would change', () => {
	it('is nothing until somebody says which program it pays for', async () => {
		const { ids, changes } = await shelterInNeed(null);
		const about = { source: null, program: String(ids.programId) };
		const { programs, notes } = await changes(signed, about);
		expect(programs).toMatchObject([{ name: 'Shelter', note: 'not allocated yet' }]);
		expect(programs.map(told)).toEqual([
			[
				[null, '0%'],
				[null, '₸120']
			]
		]);
		expect(notes).toEqual(['Nothing closes until you say which program it pays for.']);
	});

	it('names no program where the form was opened from none', async () => {
		const { place } = await shelterInNeed(null);
		const opened = await changesBefore(place, { source: null, program: null }, 'en');
		expect(opened.programs).toEqual([]);
		expect(opened.notes).toHaveLength(1);
	});

	it('says of an undisclosed amount that it cannot be told', async () => {
		const { changes } = await shelterInNeed(null);
		const typed = { ...signed, disclosure: 'undisclosed', amount: '' };
		const { notes } = await changes(typed, { source: null, program: 'x' });
		expect(notes).toContain(
			'Its amount is not disclosed: how much of the gap it closes cannot be told.'
		);
	});
});

it("a funder's rate is told of what was decided by the day", async () => {
	const { db, ids } = await shelterInNeed(null);
	expect(ratesOf(await factsOf(db), '2026-11-24', 'en')).toEqual({
		[ids.funderId]: 'Your own rate for this funder: 1 of 1'
	});
	expect(ratesOf(await factsOf(db), '2026-10-01', 'en')).toEqual({
		[ids.funderId]: 'No request has been decided yet.'
	});
});
