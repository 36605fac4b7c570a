import { describe, expect, it } from 'vitest';
import type { Funder } from '$lib/domain/facts';
import { conflictsOf, mergedFunder } from '$lib/domain/funder-merge';
import { lookAlikes } from '$lib/domain/look-alikes';
import { named, noHabits } from '../../support/ledger-rows';

const akimat: Funder = { id: 1, name: named('Akimat of Shymkent'), origin: 'state', ...noHabits };
const entry = (told: Partial<Funder>): Funder => ({ ...akimat, id: 2, ...told });

describe('two entries of one funder', () => {
	it('keep what only one of them tells', () => {
		const other = entry({
			name: { first: 'ru', en: null, ru: 'Акимат Шымкента', kk: null },
			bin: '941240000193',
			usualDays: { toDecision: null, toMoney: 90 }
		});
		expect(conflictsOf({ kept: akimat, other })).toEqual([]);
		expect(mergedFunder({ kept: akimat, other }, {})).toEqual({
			name: { first: 'en', en: 'Akimat of Shymkent', ru: 'Акимат Шымкента', kk: null },
			origin: 'state',
			bin: '941240000193',
			usualDays: { toDecision: null, toMoney: 90 }
		});
	});

	it('must be decided between wherever they differ, the origin above all', () => {
		const kept = entry({ id: 1, usualDays: { toDecision: 30, toMoney: 60 } });
		const other = entry({
			name: named('AKIMAT'),
			origin: 'domestic',
			usualDays: { toDecision: 0, toMoney: 60 }
		});
		expect(conflictsOf({ kept, other })).toEqual(['name-en', 'origin', 'daysToDecision']);
		const choices = { 'name-en': 'kept', origin: 'other', daysToDecision: 'other' } as const;
		expect(mergedFunder({ kept, other }, choices)).toMatchObject({
			name: { en: 'Akimat of Shymkent' },
			origin: 'domestic',
			usualDays: { toDecision: 0, toMoney: 60 }
		});
	});
});

describe('entries that look alike', () => {
	const ids = (...funders: readonly Funder[]) =>
		lookAlikes(funders).map((pair) => pair.map(({ id }) => id));

	it.each([
		['case and spaces', ' akimat  of SHYMKENT'],
		['quotes', '“Akimat of Shymkent”'],
		['marks', 'Akimat-of-Shymkent.']
	])('differ in %s', (_, text) => {
		expect(ids(akimat, entry({ name: named(text) }))).toEqual([[1, 2]]);
	});

	it('are found in any language, in Cyrillic letters too', () => {
		const ru = (id: number, text: string) =>
			entry({ id, name: { first: 'ru', en: null, ru: text, kk: null } });
		expect(ids(ru(1, 'Фонд «Подъём»'), ru(2, 'ФОНД ПОДЪЕМ'))).toEqual([[1, 2]]);
	});

	it('are found by one BIN', () => {
		const bin = '941240000193';
		expect(ids(entry({ id: 1, bin }), entry({ name: named('Other'), bin }))).toEqual([[1, 2]]);
	});

	it('are told once, and each with the first of them', () => {
		const third = entry({ id: 3, name: named('AKIMAT OF SHYMKENT') });
		expect(ids(akimat, entry({ name: named('akimat of shymkent') }), third)).toEqual([
			[1, 2],
			[1, 3]
		]);
	});

	it('are none where the names differ', () => {
		expect(ids(akimat, entry({ name: named('Akimat of Almaty') }))).toEqual([]);
	});
});
