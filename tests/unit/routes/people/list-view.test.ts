import { describe, expect, it } from 'vitest';
import type { Person } from '$lib/server/people/person';
import { listView, type Reader } from '../../../../src/routes/[workspace]/people/list-view';

const dinara: Person = {
	accountId: 'dinara',
	name: 'Dinara Seitova',
	email: 'dinara@aqbosaga.kz',
	language: 'en',
	role: 'director',
	standing: 'active',
	lastSeenAt: '2026-11-24T05:42:00.000Z'
};
const saule: Person = {
	...dinara,
	accountId: 'saule',
	name: 'Saule Bekova',
	email: 'saule@aqbosaga.kz',
	role: 'finance',
	lastSeenAt: '2026-11-23T18:59:00.000Z'
};
const director: Reader = {
	id: 'dinara',
	governs: true,
	onlyDirector: true,
	today: '2026-11-24',
	zone: 'Asia/Almaty',
	list: '/aq-bosaga/people'
};

function rows(people: readonly Person[], reader: Reader) {
	return listView(people, reader, 'en').people;
}

describe('a director reads', () => {
	it('that she is the only one, and cannot go or take another role', () => {
		expect(rows([dinara], director)).toMatchObject([
			{ chip: 'you', remark: 'the only director: cannot leave', roleForm: null, acts: [] }
		]);
	});

	it('of another what she can do', () => {
		const [row] = rows([saule], director);
		expect(row?.acts.map(({ label }) => label)).toEqual([
			'New password link: Saule Bekova',
			'Disable…: Saule Bekova'
		]);
		expect(row?.roleForm).not.toBeNull();
	});

	it('of the disabled that she can let them in again, and of the shut out that she cannot', () => {
		const disabled = { ...saule, standing: 'disabled' } as const;
		const shutOut = { ...saule, standing: 'shut out' } as const;
		const texts = rows([disabled, shutOut], director).map(({ acts }) =>
			acts.map(({ text }) => text)
		);
		expect(texts).toEqual([['Let in again', 'Remove…'], ['Remove…']]);
	});

	it('when each was there last, by the workspace’s clock', () => {
		const never = { ...saule, lastSeenAt: null };
		const yesterday = { ...saule, lastSeenAt: '2026-11-23T18:30:00.000Z' };
		expect(rows([dinara, yesterday, never], director).map(({ seen }) => seen)).toEqual([
			'today, 10:42',
			'23 Nov 2026',
			'not yet'
		]);
	});
});

it('nobody else reads e-mails, visits or what could be done to others', () => {
	const reader = { ...director, id: 'saule', governs: false, onlyDirector: false };
	const [other, self] = rows([dinara, saule], reader);
	expect(other).toMatchObject({ email: null, seen: null, roleForm: null, acts: [] });
	expect(self).toMatchObject({ email: null, acts: [{ href: '/aq-bosaga/people/leave' }] });
});
