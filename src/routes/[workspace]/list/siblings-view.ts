/** Lists of one family, each a step from the others: what pays, and what is paid for. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';

export interface SiblingsView {
	readonly label: string;
	readonly links: readonly {
		readonly text: string;
		readonly href: string;
		readonly current: boolean;
	}[];
}

interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
}

const families = {
	money: {
		sources: m.sources_title,
		funders: m.funders_title,
		plans: m.plans_title,
		documents: m.documents_title
	},
	services: {
		programs: m.programs_title,
		organisations: m.organisations_title
	}
} as const;

type Money = keyof (typeof families)['money'];
type Services = keyof (typeof families)['services'];

export function moneyLists(current: Money, place: Place, language: Language): SiblingsView {
	return siblings(families.money, current, place, language);
}

export function serviceLists(current: Services, place: Place, language: Language): SiblingsView {
	return siblings(families.services, current, place, language);
}

type Title = typeof m.sources_title;

function siblings(
	family: Readonly<Record<string, Title>>,
	current: string,
	{ base, search }: Place,
	language: Language
): SiblingsView {
	return {
		label: m.sources_lists({}, { locale: language }),
		links: Object.entries(family).map(([path, title]) => ({
			text: title({}, { locale: language }),
			href: `${base}/${path}${search}`,
			current: path === current
		}))
	};
}
