/** Chart or table: the same figures, chosen in the address. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { questionHref, type Asked } from '../question';

export interface ViewSwitch {
	readonly label: string;
	readonly table: boolean;
	readonly options: readonly {
		readonly text: string;
		readonly href: string;
		readonly current: boolean;
	}[];
}

export function viewSwitch(asked: Asked, language: Language): ViewSwitch {
	const locale = { locale: language };
	const table = asked.view === 'table';
	return {
		label: m.overview_switch_label({}, locale),
		table,
		options: [
			{
				text: m.overview_switch_chart({}, locale),
				href: questionHref(asked, { view: null }),
				current: !table
			},
			{
				text: m.overview_switch_table({}, locale),
				href: questionHref(asked, { view: 'table' }),
				current: table
			}
		]
	};
}
