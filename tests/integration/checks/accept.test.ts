import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { isOpen, type FiredCheck } from '$lib/domain/checks/check';
import { readFacts } from '$lib/server/book/book';
import { readAcceptances } from '$lib/server/checks/queries';
import { readHistory } from '$lib/server/history/queries';
import { editSource } from '$lib/server/sources/commands';
import { findSource } from '$lib/server/sources/queries';
import { asking } from '../../support/ledger';
import { post, type Typed } from '../../support/forms';
import { context, statementWorkspace, type WorkspaceDatabase } from '../../support/workspace';

const spoken = '2009-10-01';

async function checkOf(database: WorkspaceDatabase, asOf = spoken): Promise<FiredCheck> {
	const { checks } = answer(
		await readFacts(database.kysely),
		asking({ asOf, from: '2009-04', to: '2011-03' })
	);
	const check = checks.find(({ code }) => code === 'period-outside-parent');
	if (!check) throw new Error('the plan’s money runs past its plan');
	return check;
}

function formOf({ code, subject }: FiredCheck, action: 'accept' | 'withdraw') {
	return { route: 'checks/[code]/[subject]', action, params: { code, subject } };
}

function typed(check: FiredCheck, changes: Typed = {}): Typed {
	const { figures } = check;
	const reason = 'The plan was extended by a year';
	return { figures, version: '', reason, acceptedOn: spoken, ...changes };
}

async function accepted() {
	const database = await statementWorkspace();
	const check = await checkOf(database);
	const posted = await post(database, formOf(check, 'accept'), typed(check));
	return { database, check, posted };
}

async function actionsOn({ kysely: db }: WorkspaceDatabase) {
	const told = await readHistory(db, { noun: 'check_acceptances', id: 1 });
	return told.map(({ action, reason }) => ({ action, reason }));
}

describe('accepting a check', () => {
	it('keeps who did, when and why, in the history too, and leads back to the list', async () => {
		const { database, check, posted } = await accepted();
		expect(posted).toMatchObject({ status: 303, location: '/ws/checks' });
		expect(await readAcceptances(database.kysely)).toEqual([
			{
				id: 1,
				code: 'period-outside-parent',
				subject: check.subject,
				figures: check.figures,
				reason: 'The plan was extended by a year',
				acceptedOn: spoken,
				acceptedBy: context.actor.name
			}
		]);
		expect(await actionsOn(database)).toEqual([{ action: 'recorded', reason: null }]);
	});

	it('takes it out of what is open, from its day on and not before', async () => {
		const database = await statementWorkspace();
		const check = await checkOf(database);
		const later = { acceptedOn: '2009-11-15' };
		await post(database, formOf(check, 'accept'), typed(check, later));
		expect(isOpen(await checkOf(database, '2009-11-14'))).toBe(true);
		expect(isOpen(await checkOf(database, '2009-11-15'))).toBe(false);
	});

	it('opens again by itself when one of its figures changes, and says so', async () => {
		const { database } = await accepted();
		const source = await findSource(database.kysely, 5);
		if (!source || source.end.state === 'unknown') throw new Error('the plan’s money has an end');
		const edited = { id: 5, version: source.version, reason: null };
		const end = { ...source.end, adopted: '2012-12-31' };
		await editSource(database.kysely, context, edited, { ...source, end });
		const check = await checkOf(database);
		expect(isOpen(check)).toBe(true);
		expect(check.acceptance).toMatchObject({ state: 'lapsed', of: { acceptedOn: spoken } });
		const again = typed(check, { version: '1', reason: 'Extended once more' });
		expect(await post(database, formOf(check, 'accept'), again)).toMatchObject({ status: 303 });
		expect(isOpen(await checkOf(database))).toBe(false);
	});

	it('asks why, and for a day that is not ahead', async () => {
		const database = await statementWorkspace();
		const check = await checkOf(database);
		const { status, errors } = await post(
			database,
			formOf(check, 'accept'),
			typed(check, { reason: ' ', acceptedOn: '2026-11-25' })
		);
		expect(status).toBe(400);
		expect(Object.keys(errors).sort()).toEqual(['acceptedOn', 'reason']);
		expect(await readAcceptances(database.kysely)).toEqual([]);
	});

	it('saves nothing for figures that are no longer those, or that somebody accepted', async () => {
		const { database, check } = await accepted();
		const form = formOf(check, 'accept');
		const other = typed(check, { figures: 'from=? to=?' });
		expect(await post(database, form, other)).toMatchObject({
			status: 409,
			typed: { reason: other['reason'] }
		});
		expect(await post(database, form, typed(check))).toMatchObject({ status: 409 });
		const old = typed(check, { version: '7' });
		expect(await post(database, form, old)).toMatchObject({ status: 409 });
		expect(await actionsOn(database)).toHaveLength(1);
	});

	it('is decided: whoever only records may not', async () => {
		const database = await statementWorkspace();
		const check = await checkOf(database);
		const form = { ...formOf(check, 'accept'), role: 'fundraiser' } as const;
		expect(await post(database, form, typed(check))).toMatchObject({ status: 403 });
	});
});

describe('withdrawing an acceptance', () => {
	it('opens the check again; what was accepted stays in the history', async () => {
		const { database, check } = await accepted();
		const withdrawn = { version: '1', reason: 'Accepted by mistake' };
		expect(await post(database, formOf(check, 'withdraw'), withdrawn)).toMatchObject({
			status: 303,
			location: '/ws/checks'
		});
		expect(isOpen(await checkOf(database))).toBe(true);
		expect(await actionsOn(database)).toEqual([
			{ action: 'deleted', reason: 'Accepted by mistake' },
			{ action: 'recorded', reason: null }
		]);
	});

	it('changes nothing where it was withdrawn or changed meanwhile', async () => {
		const { database, check } = await accepted();
		const form = formOf(check, 'withdraw');
		expect(await post(database, form, { version: '9' })).toMatchObject({ status: 409 });
		expect(await readAcceptances(database.kysely)).toHaveLength(1);
	});
});
