/** An organisation as plain strings and numbers. */
import type { Facts, Language, Organisation, Program } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { programKindWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { questionSearch, type Asked } from '../../question';
import { nameFacts } from '../../record/name-facts';
import { recordHead } from '../../record/record-head';
import { foreign } from '../../sources/row-view';
import { organisationItems } from '../listing';

interface Place {
	readonly asked: Asked;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** Whether the reader may record. */
	readonly records: boolean;
}

/** Null for an organisation that is not recorded. */
export function organisationView(
	facts: Pick<Facts, 'organisations' | 'programs'>,
	id: number | null,
	{ asked, base, records }: Place,
	language: Language
) {
	const compareText = new Intl.Collator(language, { numeric: true }).compare;
	const nameOf = (name: Organisation['name']) => nameIn(name, language).text;
	const item = organisationItems(facts, nameOf, compareText).find(
		({ organisation }) => organisation.id === id
	);
	if (item === undefined) return null;
	const options = { locale: language };
	const search = questionSearch(asked);
	const { organisation, programs } = item;
	return {
		head: recordHead(
			{ ...organisation, noun: 'organisations', list: m.organisations_title({}, options) },
			{ base, search, records },
			language
		),
		facts: {
			title: m.sources_facts_title({}, options),
			rows: nameFacts(organisation.name, language)
		},
		programs: {
			title: m.organisations_programs_title({}, options),
			none: programs.length === 0 ? m.organisations_programs_none({}, options) : null,
			rows: programs.map(({ program, name }) => ({
				id: program.id,
				name,
				language: foreign(program.name, language),
				href: `${base}/programs/${program.id}${search}`,
				about: aboutOf(program, asked, language)
			}))
		}
	};
}

/** Kind, region, and its last day where it has one. */
function aboutOf({ kind, region, end }: Program, { asOf }: Asked, language: Language): string[] {
	const options = { locale: language };
	const day = end && formatDay(end, language);
	return [
		programKindWord(kind, language),
		...(region === null ? [] : [nameIn(region, language).text]),
		...(end === null || day === null
			? []
			: [
					end < asOf
						? m.organisations_ended({ day }, options)
						: m.organisations_ends({ day }, options)
				])
	];
}
