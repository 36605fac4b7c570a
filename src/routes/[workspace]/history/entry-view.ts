/** One entry of the history as a row: who, when, what, before and after, why. */
import { momentIn, type Day } from '$lib/domain/calendar';
import { formatDay } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { changesView } from './changes-view';
import type { Content } from './content';
import { nounWord } from './nouns';
import { ownName, recordPage } from './record-pages';
import type { Speaker } from './value-words';

export interface Entry {
	readonly seq: number;
	readonly at: string;
	readonly actorId: string;
	readonly actorName: string;
	readonly noun: string;
	readonly recordId: number | null;
	readonly action: string;
	readonly before: Content | null;
	readonly after: Content | null;
	readonly reason: string | null;
}

export interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** Of the time-zone database. */
	readonly zone: string;
}

export type EntryView = ReturnType<typeof entryView>;

export function entryView(entry: Entry, { base, zone }: Place, speaker: Speaker) {
	const { language } = speaker;
	const options = { locale: language };
	const { day, time } = momentIn(zone, entry.at);
	const number = formatInteger(entry.seq, language);
	return {
		number,
		day: formatDay(day, language),
		time,
		who: entry.actorName,
		noun: nounWord(entry.noun, language),
		name: nameView(entry, language),
		action: actionWord(entry.action, language),
		changes: changesView(entry, speaker),
		reason: entry.reason,
		then: {
			text: m.history_as_of_then({}, options),
			label: m.history_as_of_then_label({ number }, options),
			href: asOfHref(recordPage(base, entry.noun, standingId(entry, speaker)), day)
		}
	};
}

/** Null for a record that is no longer there: it has no page either. */
function standingId({ noun, recordId }: Entry, { nameOf }: Speaker): number | null {
	return recordId !== null && nameOf(noun, recordId) !== null ? recordId : null;
}

function nameView({ before, after }: Entry, language: Speaker['language']): string | null {
	const name = ownName(after) ?? ownName(before);
	return name === null ? null : nameIn(name, language).text;
}

/** An action of a later release stands as it was written. */
function actionWord(action: string, language: Speaker['language']): string {
	if (action === 'recorded') return m.history_action_recorded({}, { locale: language });
	if (action === 'edited') return m.history_action_edited({}, { locale: language });
	if (action === 'deleted') return m.history_action_deleted({}, { locale: language });
	if (action === 'removed') return m.history_action_removed({}, { locale: language });
	return action;
}

function asOfHref(path: string, day: Day): string {
	return `${path}?as-of=${day}`;
}
