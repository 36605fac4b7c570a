/** `npm run report`: the overview's answers without a browser, as text or as data. */
import { existsSync } from 'node:fs';
import { answer } from '$lib/domain/answer';
import { dayIn } from '$lib/domain/calendar';
import { readFacts } from '$lib/server/book/book';
import { migrateWorkspace } from '$lib/server/db/migrate';
import { openDatabase, type Database } from '$lib/server/db/open';
import type { WorkspaceSchema } from '$lib/server/db/workspace-schema';
import { recordExample } from '$lib/server/examples/record';
import { readWorkspace } from '$lib/server/workspace/queries';
import { parseQuestion, type Asked } from '../routes/[workspace]/question';
import { BadOrder, parseOrder, usage, type Order } from './report/arguments';
import { reportData } from './report/data';
import { reportText } from './report/text';

/** Prints the report that the words ask for; answers the exit code. */
export async function run(words: readonly string[], now: Date): Promise<number> {
	try {
		console.log(await reportFor(parseOrder(words), now));
		return 0;
	} catch (error) {
		if (!(error instanceof BadOrder)) throw error;
		console.error(`${error.message}\n\n${usage}`);
		return 2;
	}
}

/** @throws BadOrder when the database cannot be read or the question is not understood */
export async function reportFor(order: Order, now: Date): Promise<string> {
	const database = await openFacts(order, now);
	try {
		const workspace = await readWorkspace(database.kysely);
		const question = understood(
			parseQuestion(new URL(`http://report/?${order.search.toString()}`), {
				...workspace,
				today: dayIn(workspace.zone, now)
			})
		);
		const facts = await readFacts(database.kysely);
		const report = answer(facts, question);
		return order.json
			? JSON.stringify(reportData(report, facts, order.language), null, '\t')
			: reportText(report, facts, workspace.name, order.language);
	} finally {
		await database.close();
	}
}

function understood(asked: Asked): Asked {
	const [first] = asked.misunderstood;
	if (first) throw new BadOrder(`Not understood: --${first.about} ${first.value}`);
	return asked;
}

async function openFacts(
	{ facts, language }: Order,
	now: Date
): Promise<Database<WorkspaceSchema>> {
	if ('database' in facts) {
		if (!existsSync(facts.database)) throw new BadOrder(`There is no file ${facts.database}.`);
		return openDatabase<WorkspaceSchema>(facts.database);
	}
	const database = openDatabase<WorkspaceSchema>(':memory:');
	await migrateWorkspace(database);
	await recordExample(database.kysely, facts.example, { now, language });
	return database;
}
