import type { Kysely } from 'kysely';
import { inTransaction } from './transaction';

/** Rolls a transaction back with an answer that is no fault. */
class TakenBack<Answer> extends Error {
	constructor(readonly answer: Answer) {
		super('taken back');
	}
}

/** What the work would come to: whatever it writes is taken back. */
export async function tried<Schema, Result>(
	db: Kysely<Schema>,
	work: (transaction: Kysely<Schema>) => Promise<Result>
): Promise<Result> {
	const taken: TakenBack<Result>[] = [];
	try {
		return await inTransaction(db, async (transaction) => {
			const back = new TakenBack(await work(transaction));
			taken.push(back);
			throw back;
		});
	} catch (error) {
		const back = taken.find((one) => one === error);
		if (back) return back.answer;
		throw error;
	}
}

/** Several writes in one transaction: an answer other than `done` takes all of them back. */
export async function allOrNothing<Schema, Answer extends { readonly state: string }>(
	db: Kysely<Schema>,
	work: (transaction: Kysely<Schema>) => Promise<Answer>
): Promise<Answer> {
	let answered: Answer | null = null;
	try {
		return await inTransaction(db, async (transaction) => {
			answered = await work(transaction);
			if (answered.state !== 'done') throw new TakenBack(answered);
			return answered;
		});
	} catch (error) {
		if (error instanceof TakenBack && answered !== null) return answered;
		throw error;
	}
}
