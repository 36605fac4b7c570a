import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { may, roles, type Role } from '$lib/server/auth/permissions';
import { needs, type Need } from './needs';
import { copyOf, disperse, gatherPeople, type People } from './people';
import { entrances, pagesWithoutLoad } from './routes';
import { answerTo, type Answer } from './visit';

/** lucia looks at the clock itself: a session of another day would be over. */
const now = new Date();
const all = entrances();
const visitors = [
	...roles.map((role) => ({ role, place: 'own' as const })),
	...roles.map((role) => ({ role, place: 'other' as const })),
	{ role: null, place: 'own' as const }
];

let people: People;
beforeAll(async () => {
	people = await gatherPeople(now);
});
afterAll(() => disperse(people));

function expected(need: Need, role: Role | null, place: 'own' | 'other'): Answer {
	if (need === 'nobody') return 'admitted';
	if (role === null) return 'to sign in';
	if (need === 'account') return 'admitted';
	if (place === 'other') return 'not found';
	return may(role, need) ? 'admitted' : 'forbidden';
}

describe('the table of needs', () => {
	it('has a row for every load, action and endpoint, and no other', () => {
		expect(Object.keys(needs).sort()).toEqual(all.map(({ name }) => name).sort());
	});

	it('is asked before every page', () => {
		expect(pagesWithoutLoad()).toEqual([]);
	});
});

describe.each(all)('$name', (entrance) => {
	it.each(visitors)('answers $role of its $place workspace', async ({ role, place }) => {
		const need = needs[entrance.name];
		if (need === undefined) throw new Error(`no row for ${entrance.name}`);
		const installation = await copyOf(people);
		const accountId = role === null ? null : people.accountIds[role];
		const answer = await answerTo(entrance, { installation, accountId, slug: people[place] }, now);
		expect(answer).toBe(expected(need, role, place));
	});
});
