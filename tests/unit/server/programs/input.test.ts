import { describe, expect, it } from 'vitest';
import type { Name } from '$lib/domain/facts';
import { Answers } from '$lib/server/forms/answers';
import { readProgram } from '$lib/server/programs/input';
import type { Typed } from '../../../support/forms';
import { typedShelter } from '../../../support/program-form';

const shymkent: Name = { first: 'ru', en: 'Shymkent', ru: 'Шымкент', kk: 'Шымкент' };
const standing = {
	organisations: [7],
	kinds: ['shelter', 'other'],
	regions: [shymkent],
	program: null
};

function read(changes: Typed) {
	const form = new FormData();
	for (const [field, text] of Object.entries({ ...typedShelter, ...changes })) {
		form.set(field, text);
	}
	const answers = new Answers(form, 'en');
	return { program: readProgram(answers, standing), errors: answers.errors };
}

describe('a typed program', () => {
	it('is read with a new organisation and a region that is known in three languages', () => {
		expect(read({})).toEqual({
			errors: {},
			program: {
				facts: {
					kind: 'shelter',
					name: { first: 'en', en: 'Shelter, Shymkent', ru: null, kk: null },
					region: shymkent,
					capacity: { count: 12, unit: 'beds' },
					minimumToStayOpen: { basisPoints: 6_000, reason: 'staff on every shift' },
					end: null
				},
				organisation: { describe: { name: { first: 'en', en: 'Aq Bosaga', ru: null, kk: null } } }
			}
		});
	});

	it('needs no more than a kind, a name and an organisation', () => {
		const least = { region: '', capacity: '', capacityUnit: '', minimum: '', minimumReason: '' };
		expect(read({ ...least, organisation: '7' })).toMatchObject({
			errors: {},
			program: {
				facts: { region: null, capacity: null, minimumToStayOpen: null, end: null },
				organisation: { id: 7 }
			}
		});
	});

	it('may be of a kind of the workspace’s own', () => {
		const { program } = read({ kind: 'own', ownKind: 'Night bus' });
		expect(program?.facts.kind).toBe('Night bus');
	});

	it('keeps the language that it was typed in first', () => {
		const name = { 'name-en': '', 'name-ru': 'Приют', 'name-kk': 'Баспана' };
		expect(read(name).program?.facts.name).toEqual({
			first: 'ru',
			en: null,
			ru: 'Приют',
			kk: 'Баспана'
		});
	});

	it.each<[string, Typed, string]>([
		['no kind', { kind: '' }, 'kind'],
		['a kind nobody offered', { kind: 'toString' }, 'kind'],
		['an own kind without a name', { kind: 'own', ownKind: ' ' }, 'ownKind'],
		['no name', { 'name-en': ' ' }, 'name-en'],
		['a name with a line end', { 'name-en': 'a\nb' }, 'name-en'],
		['a name without an end', { 'name-ru': 'я'.repeat(201) }, 'name-ru'],
		['no organisation', { organisation: '' }, 'organisation'],
		['an organisation of elsewhere', { organisation: '8' }, 'organisation'],
		['an organisation 1e1', { organisation: '1e1' }, 'organisation'],
		['an unnamed organisation', { organisationName: '' }, 'organisationName'],
		['no beds', { capacity: '0' }, 'capacity'],
		['half a bed', { capacity: '0.5' }, 'capacity'],
		['a unit without a count', { capacity: '' }, 'capacity'],
		['a count without a unit', { capacityUnit: '' }, 'capacityUnit'],
		['two million beds', { capacity: '2000000' }, 'capacity'],
		['a minimum of nothing', { minimum: '0' }, 'minimum'],
		['a minimum above all', { minimum: '101' }, 'minimum'],
		['a minimum without a reason', { minimumReason: '' }, 'minimumReason'],
		['a reason without a minimum', { minimum: '' }, 'minimum'],
		['an end that is no day', { end: '2027-02-29' }, 'end']
	])('is refused for %s', (_, changes, field) => {
		expect(Object.keys(read(changes).errors)).toEqual([field]);
	});
});
