import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, type Posted, type Typed } from '../../support/forms';
import type { WorkspaceDatabase } from '../../support/workspace';
import { hostileForms } from './forms';
import type { HostileForm } from './hostile-form';
import { clone, filled, rowCounter } from './ledger';
import { hostileValues } from './values';

let serialized: Buffer;
let database: WorkspaceDatabase;
let rowCounts: () => string;
beforeAll(async () => {
	serialized = await filled();
	open();
});
afterAll(() => database.close());

it('has at least sixty hostile values, each once', () => {
	expect(new Set(hostileValues).size).toBe(hostileValues.length);
	expect(hostileValues.length).toBeGreaterThanOrEqual(60);
});

const withoutRow = {
	people: 'what is typed of people is tried in tests/integration/people',
	'people/[person]': 'a role chosen from a list',
	'people/leave': 'nothing is typed',
	'sources/[source]/readings': 'a reading chosen from a list'
};

it('has a row for every form of a workspace, or says why not', () => {
	const pages = import.meta.glob<string>('/src/routes/[[]workspace[]]/**/+page.server.ts', {
		query: '?raw',
		import: 'default',
		eager: true
	});
	const forms = Object.entries(pages)
		.filter(([, text]) => text.includes('export const actions'))
		.map(([path]) => path.slice('/src/routes/[workspace]/'.length, -'/+page.server.ts'.length));
	const rows = new Set([...hostileForms.map(({ route }) => route), ...Object.keys(withoutRow)]);
	expect(forms.length).toBeGreaterThan(40);
	expect(forms.filter((route) => !rows.has(route))).toEqual([]);
});

describe.each(hostileForms)('$route', (form) => {
	it('can be saved as it stands in the table', async () => {
		expect(told(await send(form, form.typed))).toBe(`${form.answer ?? 303} {}`);
	});

	it.each(Object.keys(form.typed))('answers whatever is typed into %s', async (field) => {
		const unanswered: string[] = [];
		for (const value of hostileValues) {
			const answer = await send(form, { ...form.typed, [field]: value });
			if (!isClear(answer, field, form))
				unanswered.push(`${JSON.stringify(value)}: ${told(answer)}`);
		}
		expect(unanswered).toEqual([]);
	});
});

function open(): void {
	database = clone(serialized);
	rowCounts = rowCounter(database);
}

/** Whatever was saved is taken back, so that each value meets the same ledger. */
async function send(form: HostileForm, typed: Typed): Promise<Posted> {
	const before = rowCounts();
	const sent = form.file ? { ...form.file, name: 'letter.pdf' } : null;
	const answer = await post(database, form, typed, sent);
	if (answer.status === 303) {
		await database.close();
		open();
	} else {
		expect(rowCounts()).toBe(before);
	}
	return answer;
}

/** Saved, stale, or refused with whole sentences, one of them at the field. */
function isClear({ status, errors }: Posted, field: string, { tied, answer }: HostileForm) {
	if (status === 303 || status === 409 || status === answer) return true;
	const sentences = Object.values(errors);
	const named = [field, tied?.[field] ?? []].flat().some((one) => one in errors);
	return status === 400 && named && sentences.every((text) => /[.?]$/.test(text));
}

function told({ status, errors }: Posted): string {
	return `${status} ${JSON.stringify(errors)}`;
}
