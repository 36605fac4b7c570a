import { noDetails } from '$lib/domain/agreement';
import { describe, expect, it } from 'vitest';
import { known, undisclosed } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { certain, unknownDay } from '$lib/domain/reading';
import { readClaims } from '$lib/server/claims/queries';
import { readFunders } from '$lib/server/funders/queries';
import { readPlans } from '$lib/server/plans/queries';
import { readSources } from '$lib/server/sources/queries';
import { post, type Typed } from '../../../support/forms';
import { emptyWorkspace, type WorkspaceDatabase } from '../../../support/workspace';
import { counted, lot } from './typed';

const add = (database: WorkspaceDatabase, typed: Typed) =>
	post(database, { route: 'sources/new', action: 'save' }, typed);

describe('the form for a new source', () => {
	it('records it with its funder, its plan and where it is written', async () => {
		const database = await emptyWorkspace();
		const saved = await add(database, lot);
		expect(saved).toMatchObject({ status: 303, location: '/ws/sources/1' });
		expect(await readSources(database.kysely)).toEqual([
			{
				id: 1,
				kind: 'procurement_lot',
				name: { first: 'en', en: 'Three lots', ru: null, kk: null },
				funderId: 1,
				planId: 1,
				parentId: null,
				reference: '4-2027/118',
				lots: 3,
				amount: known(money('KZT', 1_300_000_000)),
				lowest: null,
				highest: null,
				stated: { KZT: 1_300_000_000, USD: 8_700_000 },
				start: { ...certain('2027-02-01'), about: true, phrase: 'in February' },
				end: { ...certain('2027-12-31'), earliest: '2027-11-30', phrase: null },
				signedOn: null,
				carriesOver: false,
				details: noDetails,
				steps: [
					{
						step: 'tendered',
						day: '2026-11-20',
						effective: '2026-11-20',
						chance: 6_250,
						reason: null
					}
				]
			}
		]);
		expect(await readFunders(database.kysely)).toMatchObject([{ origin: 'state' }]);
		expect(await readPlans(database.kysely)).toMatchObject([{ start: '2027-01-01' }]);
		expect(await readClaims(database.kysely)).toMatchObject([
			{ quote: 'three lots to the amount of 13 000 000 tenge', place: '§ 5', adopted: true }
		]);
	});

	it('cites the amount also where the document states it once', async () => {
		const database = await emptyWorkspace();
		await add(database, { ...lot, statedDollars: '', note: 'Read as printed.' });
		expect(await readClaims(database.kysely)).toMatchObject([
			{ statedKzt: 1_300_000_000, statedUsd: null, note: { en: 'Read as printed.' } }
		]);
	});

	it('takes what nobody has told for what it is: undisclosed, and without days', async () => {
		const database = await emptyWorkspace();
		await add(database, {
			...lot,
			disclosure: 'undisclosed',
			startCertainty: 'unknown',
			endCertainty: 'unknown'
		});
		expect(await readSources(database.kysely)).toMatchObject([
			{ amount: undisclosed, stated: { KZT: null, USD: null }, start: unknownDay, end: unknownDay }
		]);
	});

	it('leads on to the programs where that is asked', async () => {
		const database = await emptyWorkspace();
		const saved = await add(database, { ...lot, then: 'allocate' });
		expect(saved.location).toBe('/ws/sources/1/allocations/new');
	});

	it('is not for a role that may only read', async () => {
		const database = await emptyWorkspace();
		const viewer = { route: 'sources/new', action: 'save', role: 'viewer' } as const;
		expect(await post(database, viewer, lot)).toMatchObject({ status: 403 });
		expect(counted(database)).toBe(0);
	});
});

const hostile: readonly [string, Typed, string][] = [
	['nothing at all', { kind: '', name: '' }, 'kind'],
	['a kind of no kind', { kind: '__proto__' }, 'kind'],
	['no name', { name: '   ' }, 'name'],
	['a name with NUL', { name: 'a\u0000b' }, 'name'],
	['a name that turns its direction', { name: 'a\u202Eb' }, 'name'],
	['a name of a thousand characters', { name: 'x'.repeat(1_000) }, 'name'],
	['no funder', { funder: '' }, 'funder'],
	['a funder that is not there', { funder: '99' }, 'funder'],
	['a funder with a formula for an id', { funder: '=1+1' }, 'funder'],
	['a new funder without a name', { funderName: '' }, 'funderName'],
	['a new funder of no origin', { funderOrigin: '' }, 'funderOrigin'],
	['no lots', { lots: '0' }, 'lots'],
	['half a lot', { lots: '1.5' }, 'lots'],
	['no amount', { amount: '' }, 'amount'],
	['an amount of 1e15', { amount: '1e15' }, 'amount'],
	['an amount beyond whole numbers', { amount: '9007199254740993' }, 'amount'],
	['an amount above the largest', { amount: '90 000 000 000,01' }, 'amount'],
	['NaN', { amount: 'NaN' }, 'amount'],
	['minus nothing', { amount: '-0' }, 'amount'],
	['nothing as an amount', { amount: '0' }, 'amount'],
	['less than a tiyn', { amount: '0.005' }, 'amount'],
	['a comma that reads two ways', { amount: '1,055' }, 'amount'],
	['dollars in the field of tenge', { amount: '$500' }, 'amount'],
	['a currency of none', { currency: 'ZZZ' }, 'currency'],
	['a stated pair that is no number', { statedDollars: 'many' }, 'statedDollars'],
	['a lowest amount above the amount', { lowest: '14 000 000' }, 'lowest'],
	['a highest amount below the amount', { highest: '12 000 000' }, 'highest'],
	['29 February of no leap year', { start: '2027-02-29' }, 'start'],
	['the year 0000', { start: '0000-01-01' }, 'start'],
	['the year 9999', { end: '9999-12-31' }, 'end'],
	['a day that reads two ways', { start: '3/4/2027' }, 'start'],
	['an end before the start', { end: '2026-12-20', endEarliest: '2026-12-01' }, 'end'],
	['more than twenty years', { end: '2060-01-01' }, 'end'],
	['an earliest day after the day', { endEarliest: '2028-01-01' }, 'endEarliest'],
	['an open day that is open to no side', { endEarliest: '' }, 'endEarliest'],
	['a step of another ladder', { step: 'awarded' }, 'step'],
	['no step', { step: '' }, 'step'],
	['a step on no day', { stepDay: 'soon' }, 'stepDay'],
	['a chance above certainty', { chance: '101' }, 'chance'],
	['a chance below none', { chance: '-5' }, 'chance'],
	['a plan that ends before it starts', { planEnd: '2026-01-01' }, 'planEnd'],
	['a plan that is not there', { plan: '7' }, 'plan'],
	['a document without its words', { quote: '' }, 'quote'],
	['words without a document', { documentTitle: '' }, 'documentTitle'],
	['words in no language', { quoteLanguage: 'xx' }, 'quoteLanguage']
];

describe('hostile answers', () => {
	it.each(hostile)(
		'%s: told beside the field, kept, and nothing recorded',
		async (_, typed, at) => {
			const database = await emptyWorkspace();
			const answer = await add(database, { ...lot, ...typed });
			expect(answer.status).toBe(400);
			expect(Object.keys(answer.errors)).toContain(at);
			expect(answer.errors[at]).toMatch(/\.$|\?/);
			expect(answer.typed).toEqual({ ...lot, ...typed });
			expect(counted(database)).toBe(0);
		}
	);
});
