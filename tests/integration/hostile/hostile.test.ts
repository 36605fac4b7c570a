import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, type Posted, type Typed } from '../../support/forms';
import type { WorkspaceDatabase } from '../../support/workspace';
import { hostileForms, type HostileForm } from './forms';
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

describe.each(hostileForms)('$route', (form) => {
	it('can be saved as it stands in the table', async () => {
		expect(await send(form, form.typed)).toMatchObject({ status: 303, errors: {} });
	});

	it.each(Object.keys(form.typed))('answers whatever is typed into %s', async (field) => {
		const unanswered: string[] = [];
		for (const value of hostileValues) {
			const answer = await send(form, { ...form.typed, [field]: value });
			if (!isClear(answer, [field, form.tied?.[field] ?? field]))
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
	const answer = await post(database, form, typed);
	if (answer.status === 303) {
		await database.close();
		open();
	} else {
		expect(rowCounts()).toBe(before);
	}
	return answer;
}

/** Saved, stale, or refused with whole sentences, one of them at the field. */
function isClear({ status, errors }: Posted, fields: readonly string[]): boolean {
	if (status === 303 || status === 409) return true;
	const sentences = Object.values(errors);
	const named = fields.some((field) => field in errors);
	return status === 400 && named && sentences.every((text) => /[.?]$/.test(text));
}

function told({ status, errors }: Posted): string {
	return `${status} ${JSON.stringify(errors)}`;
}
