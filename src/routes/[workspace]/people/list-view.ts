/** The people of a workspace as rows: who, in which role, last seen when, and what can be done. */
import { momentIn, type Day } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { roleWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import type { Person } from '$lib/server/people/person';

export interface Reader {
	/** The account that reads. */
	readonly id: string;
	readonly governs: boolean;
	/** Nobody else governs the workspace. */
	readonly onlyDirector: boolean;
	readonly today: Day;
	/** Of the time-zone database. */
	readonly zone: string;
	/** The address of the list. */
	readonly list: string;
}

export type ListView = ReturnType<typeof listView>;
export type PersonView = ListView['people'][number];

export function listView(people: readonly Person[], reader: Reader, language: Language) {
	const options = { locale: language };
	return {
		title: m.people_list({}, options),
		columns: {
			person: m.people_column_person({}, options),
			role: m.people_column_role({}, options),
			seen: reader.governs ? m.people_column_seen({}, options) : null,
			actions: m.people_column_actions({}, options)
		},
		people: people.map((person) => personView(person, reader, language))
	};
}

function personView(person: Person, reader: Reader, language: Language) {
	const self = person.accountId === reader.id;
	const active = person.standing === 'active';
	return {
		id: person.accountId,
		name: person.name,
		/** For those who govern only, as is when somebody was last seen. */
		email: reader.governs ? person.email : null,
		seen: reader.governs ? seenWord(person.lastSeenAt, reader, language) : null,
		chip: chipOf(person, self, language),
		faded: !active,
		role: person.role,
		roleWord: roleWord(person.role, language),
		roleForm:
			reader.governs && active && !(self && reader.onlyDirector)
				? roleForm(person.name, language)
				: null,
		remark: self && reader.onlyDirector ? m.people_only_director({}, { locale: language }) : null,
		acts: self ? ownActs(reader, language) : actsOn(person, reader, language)
	};
}

function roleForm(name: string, language: Language) {
	const options = { locale: language };
	return { label: m.people_role_label({ name }, options), save: m.people_role_save({}, options) };
}

function chipOf({ standing }: Person, self: boolean, language: Language): string | null {
	const options = { locale: language };
	if (standing === 'disabled') return m.people_disabled({}, options);
	if (standing === 'shut out') return m.people_shut_out({}, options);
	return self ? m.people_you({}, options) : null;
}

function seenWord(at: string | null, { today, zone }: Reader, language: Language): string {
	if (at === null) return m.people_seen_never({}, { locale: language });
	const { day, time } = momentIn(zone, at);
	return day === today
		? m.people_seen_today({ time }, { locale: language })
		: formatDay(day, language);
}

/** What can be done: a link to a page that asks first, or a press that posts. */
interface Act {
	readonly text: string;
	/** The text and whom it is about. */
	readonly label: string;
	readonly href: string | null;
	readonly action: 'link' | 'enable' | null;
}

function ownActs({ onlyDirector, list }: Reader, language: Language): Act[] {
	if (onlyDirector) return [];
	const text = m.people_leave({}, { locale: language });
	return [{ text, label: text, href: `${list}/leave`, action: null }];
}

function actsOn(
	{ accountId, name, standing }: Person,
	{ governs, list }: Reader,
	language: Language
): Act[] {
	if (!governs) return [];
	const options = { locale: language };
	const act = (text: string, href: string | null, action: Act['action']): Act => ({
		text,
		label: m.people_act_label({ act: text, name }, options),
		href,
		action
	});
	const asking = `${list}/${accountId}`;
	if (standing === 'active') {
		return [
			act(m.people_password_link({}, options), null, 'link'),
			act(m.people_disable({}, options), asking, null)
		];
	}
	const letIn = act(m.people_let_in({}, options), null, 'enable');
	const remove = act(m.people_remove({}, options), asking, null);
	return standing === 'disabled' ? [letIn, remove] : [remove];
}
