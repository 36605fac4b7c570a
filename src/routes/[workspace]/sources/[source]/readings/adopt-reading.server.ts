/** One decision, one transaction: the source takes the amounts as read, its claim says how. */
import { sourceAsRead } from '$lib/domain/adoption';
import type { Claim, Language, Name, Source } from '$lib/domain/facts';
import type { ReadPair } from '$lib/domain/implied-rate';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { editClaim } from '$lib/server/claims/commands';
import { longestNote } from '$lib/server/claims/input';
import { readClaimsOf, readVersionsOf } from '$lib/server/claims/queries';
import { allOrNothing } from '$lib/server/db/all-or-nothing';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { typedName } from '$lib/server/forms/typed-name';
import type { Context, Edited } from '$lib/server/history/change';
import { editSource } from '$lib/server/sources/commands';
import type { Adopted } from '../../form/adopt.server';

export interface Chosen {
	readonly pair: ReadPair;
	readonly edited: Edited & { readonly reason: string };
	/** In which the reason was typed. */
	readonly language: Language;
}

export function adoptReading(
	db: WorkspaceDb,
	context: Context,
	source: Source,
	{ pair, edited, language }: Chosen
): Promise<Adopted> {
	return allOrNothing(db, async (transaction): Promise<Adopted> => {
		const saved = await editSource(transaction, context, edited, sourceAsRead(source, pair));
		if (saved.state !== 'done') return saved;
		const versions = await readVersionsOf(transaction, source.id);
		for (const claim of await readClaimsOf(transaction, source.id)) {
			const version = versions.get(claim.id);
			if (!statesPair(claim, source) || version === undefined) continue;
			const note = noteWith(claim.note, pair, edited.reason, language);
			const { reason } = edited;
			const noted = await editClaim(
				transaction,
				context,
				{ id: claim.id, version, reason },
				{ ...claim, note }
			);
			if (noted.state === 'refused') throw new Error('a claim says what it said before');
			if (noted.state !== 'done') return noted;
		}
		return saved;
	});
}

function statesPair({ adopted, statedKzt, statedUsd }: Claim, { stated }: Source): boolean {
	return adopted && statedKzt === stated.KZT && statedUsd === stated.USD;
}

/** A note without room for more stays; the history tells the reason either way. */
function noteWith(note: Name | null, pair: ReadPair, reason: string, language: Language): Name {
	const amounts = {
		tenge: formatMoney(pair.tenge, language),
		dollars: formatMoney(pair.dollars, language)
	};
	const read = m.readings_note({ ...amounts, reason }, { locale: language });
	if (note === null) return typedName(read, language);
	const before = note[language] === null ? null : nameIn(note, language).text;
	const text = before === null ? read : `${before} ${read}`;
	return text.length > longestNote ? note : { ...note, [language]: text };
}
