import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { recordAllocation } from '$lib/server/allocations/commands';
import { answerFor } from '$lib/server/book/answers';
import { readFacts } from '$lib/server/book/book';
import { openDatabase } from '$lib/server/db/open';
import type { WorkspaceSchema } from '$lib/server/db/workspace-schema';
import { done } from '$lib/server/examples/done';
import { asking } from '../../support/ledger';
import { recordShelter, share } from '../../support/shelter';
import { context, emptyWorkspace, statementWorkspace } from '../../support/workspace';

const question = asking({ asOf: '2009-10-01', from: '2009-07', to: '2011-12' });

describe('answers kept in the process', () => {
	it('are those that the facts give', async () => {
		const { kysely: db } = await statementWorkspace();
		const { facts, report } = await answerFor(db, question);
		expect(facts).toEqual(await readFacts(db));
		expect(report).toEqual(answer(facts, question));
	});

	it('are given again while nothing is written', async () => {
		const { kysely: db } = await statementWorkspace();
		const first = await answerFor(db, question);
		const second = await answerFor(db, { ...question });
		expect(second.report).toBe(first.report);
		expect(second.facts).toBe(first.facts);
	});

	it.each([
		{ asOf: '2009-11-01' },
		{ reading: 'cautious' as const },
		{ lens: 'USD' as const },
		{ from: '2009-08' },
		{ to: '2010-12' }
	])('are not given to another question: %j', async (other) => {
		const { kysely: db } = await statementWorkspace();
		await answerFor(db, question);
		const { report } = await answerFor(db, { ...question, ...other });
		expect(report.question).toEqual({ ...question, ...other });
	});

	it('are dropped when this connection writes', async () => {
		const { kysely: db } = await emptyWorkspace();
		const ids = await recordShelter(db);
		const before = await answerFor(db, question);
		done(await recordAllocation(db, context, share(ids, 5_000)));
		const after = await answerFor(db, question);
		expect(before.facts.allocations).toHaveLength(0);
		expect(after.facts.allocations).toHaveLength(1);
	});

	it('are dropped when another connection writes', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'tirek-answers-'));
		const file = join(folder, 'workspace.sqlite');
		await (await statementWorkspace()).sqlite.backup(file);
		const [ours, theirs] = [
			openDatabase<WorkspaceSchema>(file),
			openDatabase<WorkspaceSchema>(file)
		];
		try {
			const before = await answerFor(ours.kysely, question);
			theirs.sqlite.exec('update workspace set short_over = 250');
			const after = await answerFor(ours.kysely, question);
			expect([before.facts.shortOver, after.facts.shortOver]).toEqual([100, 250]);
		} finally {
			await Promise.all([ours.close(), theirs.close()]);
			rmSync(folder, { recursive: true });
		}
	});

	it('of a transaction are not kept when it is undone', async () => {
		const { kysely: db } = await statementWorkspace();
		const undone = db.transaction().execute(async (transaction) => {
			await transaction.updateTable('workspace').set({ short_over: 250 }).execute();
			expect((await answerFor(transaction, question)).facts.shortOver).toBe(250);
			throw new Error('undone');
		});
		await expect(undone).rejects.toThrow('undone');
		expect((await answerFor(db, question)).facts.shortOver).toBe(100);
	});

	it('of the questions asked longest ago make room', async () => {
		const { kysely: db } = await statementWorkspace();
		const first = await answerFor(db, question);
		for (let day = 10; day < 18; day += 1) {
			await answerFor(db, { ...question, asOf: `2009-11-${String(day)}` });
		}
		expect((await answerFor(db, question)).report).not.toBe(first.report);
	});
});
